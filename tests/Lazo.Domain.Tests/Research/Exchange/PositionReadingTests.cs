using FsCheck;
using FsCheck.Fluent;
using Lazo.Domain.Research.Documents;
using Lazo.Domain.Research.Exchange;

namespace Lazo.Domain.Tests.Research.Exchange;

/// <summary>Positions of other programs, found out by the words of the stretches.</summary>
public sealed class PositionReadingTests
{
    private static readonly string[] Pieces = ["Yo ", "llegaba ", "con miedo ", "🙂", "e\u0301l ", "👩🏽‍🏫 ", "\r\n", "\r\n\r\n", "La directora ", "dijo que sí.", "ñandú ", "\t"];

    [Theory]
    [InlineData(LineEnds.One, false, false, false)]
    [InlineData(LineEnds.InFile, false, false, false)]
    [InlineData(LineEnds.One, true, false, false)]
    [InlineData(LineEnds.InFile, true, true, false)]
    [InlineData(LineEnds.One, true, true, false)]
    [InlineData(LineEnds.One, false, false, true)]
    public void Each_known_counting_is_found_by_the_words(LineEnds ends, bool units, bool mark, bool within)
    {
        const string Raw = "\uFEFFYo llegaba 🙂🙂 con miedo.\r\nLa directora 🙂 me dijo que sí.\r\nDespués vino ella y me preguntó.";
        var counting = new Counting(ends, units, mark, within);
        var text = new CountedText(Raw);

        var fit = PositionReading.Of([(text, [Given(Raw, "directora", counting), Given(Raw, "vino ella y", counting)])], Counting.Standard).Single();

        fit.ShouldBe(new PositionFit(counting, 2, 2));
        var given = Given(Raw, "vino ella y", counting);
        var span = text.Read(fit.Counting, given.Start, given.End)!.Value;
        text.Kept.Slice(span.From, span.To).ShouldBe("vino ella y");
    }

    [Fact]
    public void A_line_end_counted_twice_where_the_file_has_one_is_found_too()
    {
        const string Raw = "uno\ndos\ntres cuatro";
        var fit = PositionReading.Of([(new CountedText(Raw), [new GivenSelection("tres", 10, 14)])], Counting.Standard).Single();
        fit.Counting.LineEnds.ShouldBe(LineEnds.Two);
    }

    [Fact]
    public void What_one_text_proves_holds_for_one_whose_stretches_are_named_otherwise()
    {
        const string Raw = "\r\n\r\nLa directora me dijo que sí.";
        var counting = Counting.Standard with { LineEnds = LineEnds.InFile };
        var proof = Given(Raw, "directora", counting);
        var fits = PositionReading.Of([(new CountedText(Raw), [proof]), (new CountedText(Raw), [proof with { Name = "Cita 1" }])], Counting.Standard);
        fits.Select(one => one.Counting).ShouldBe([counting, counting]);
        fits[1].Matched.ShouldBe(0);
    }

    [Fact]
    public void Without_proof_it_is_as_the_standard_has_it() =>
        PositionReading.Of([(new CountedText("uno\r\ndos 🙂 tres"), [new GivenSelection("Cita 1", 1, 6)])], Counting.Standard).Single().ShouldBe(new PositionFit(Counting.Standard, 0, 1));

    [Theory]
    [InlineData("La directora me dijo…", "La directora me dijo que sí.", true)]
    [InlineData("La directora me dijo...", "La directora me\ndijo que sí.", true)]
    [InlineData("La directora", "La  directora", true)]
    [InlineData("La", "La directora", false)]
    [InlineData("El director", "La directora", false)]
    [InlineData("", "La directora", false)]
    public void A_name_is_the_words_or_their_beginning(string name, string words, bool like) => (PositionReading.Likeness(name, words) > 0).ShouldBe(like);

    [Fact]
    public void Every_counting_of_any_text_leads_back_to_the_same_stretch()
    {
        var texts = Gen.Elements(Pieces).ListOf().Select(pieces => string.Concat(pieces));
        var cases = from text in texts from mark in Gen.Elements(true, false) from at in Gen.Choose(0, 60) from length in Gen.Choose(0, 60) select (Raw: (mark ? "\uFEFF" : "") + text, at, length);
        Prop.ForAll(cases.ToArbitrary(), one =>
        {
            var text = new CountedText(one.Raw);
            var from = Math.Min(one.at, text.Kept.Length);
            var to = Math.Min(from + one.length, text.Kept.Length);
            foreach (var counting in text.Countings.Where(counting => !counting.EndWithin))
            {
                var (start, end) = (Position(one.Raw, from, counting), Position(one.Raw, to, counting));
                text.Read(counting, start, end).ShouldBe(new Span(from, to), counting.ToString());
                text.Read(counting, start, Position(one.Raw, text.Kept.Length, counting) + 1).ShouldBeNull();
            }
        }).QuickCheckThrowOnFailure();
    }

    private static GivenSelection Given(string raw, string words, Counting counting)
    {
        var kept = new CountedText(raw).Kept;
        var from = kept.FromUnits(kept.Text.IndexOf(words, StringComparison.Ordinal));
        var end = Position(raw, from + new CodePoints(words).Length, counting);
        return new GivenSelection(words, Position(raw, from, counting), counting.EndWithin ? end - 1 : end);
    }

    // Counted letter by letter, in another way than the program does.
    private static int Position(string raw, int kept, Counting counting)
    {
        var position = counting.Mark ? 1 : 0;
        var runes = raw.TrimStart('\uFEFF').Replace("\r\n", "\r", StringComparison.Ordinal).EnumerateRunes().ToArray();
        foreach (var rune in runes[..kept])
            position += rune.Value == '\r' ? counting.LineEnds == LineEnds.One ? 1 : 2 : counting.Units ? rune.Utf16SequenceLength : 1;
        return position;
    }
}
