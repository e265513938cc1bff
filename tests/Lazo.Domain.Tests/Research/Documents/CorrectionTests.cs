using System.Text;
using Lazo.Domain.Research.Documents;

namespace Lazo.Domain.Tests.Research.Documents;

public sealed class CorrectionTests
{
    [Fact]
    public void A_corrected_word_leaves_every_other_anchor_on_its_words()
    {
        const string before = "La asesora me dijo que sí. Yo no lo creia 🙂 todavía.";
        const string after = "La asesora me dijo que sí. Yo no lo creía 🙂 todavía, la verdad.";
        var correction = Correction.Between(before, after);

        correction.Replacements.Count.ShouldBe(2);
        Moved(before, after, "todavía").ShouldBe("todavía");
        Moved(before, after, "no lo creia 🙂").ShouldBe("no lo creía 🙂");
        Moved(before, after, "creia").ShouldBe("creía");
        Moved(before, after, "asesora").ShouldBe("asesora");
    }

    [Fact]
    public void What_is_put_in_at_an_edge_stays_outside()
    {
        Moved("uno dos tres", "uno muy dos tres", "dos").ShouldBe("dos");
        Moved("uno dos tres", "uno dos más tres", "dos").ShouldBe("dos");
        Moved("uno dos tres", "uno dos y medio tres", "uno dos tres").ShouldBe("uno dos y medio tres");
    }

    [Fact]
    public void Of_a_stretch_that_is_gone_nothing_is_left()
    {
        Moved("uno dos tres", "uno tres", "dos").ShouldBeNull();
        Moved("uno dos tres", "uno tres", "uno dos").ShouldNotBeNull();
    }

    [Fact]
    public void The_replacements_make_one_text_of_the_other()
    {
        var random = new Random(11);
        string[] words = ["sí", "no", "la", "maestra", "🙂", "é", "e\u0301", " ", "\n", ".", ",", "niño"];
        for (var round = 0; round < 500; round++)
        {
            var before = Text(random, words);
            var after = random.Next(3) == 0 ? Text(random, words) : Edited(random, words, before);
            Applied(before, after, Correction.Between(before, after)).ShouldBe(after);
        }
    }

    [Fact]
    public void An_anchor_outside_of_what_changed_keeps_its_words()
    {
        var random = new Random(12);
        string[] words = ["sí", "no", "la", "maestra", "🙂", "niño", " ", "\n"];
        for (var round = 0; round < 500; round++)
        {
            var before = new CodePoints(Text(random, words));
            var after = new CodePoints(Edited(random, words, before.Text));
            var correction = Correction.Between(before.Text, after.Text);
            var from = random.Next(0, before.Length);
            var span = new Span(from, random.Next(from + 1, before.Length + 1));
            if (correction.Replacements.Any(one => one.Start <= span.To && span.From <= one.Start + one.Removed))
                continue;
            var moved = correction.Move(span)!.Value;
            after.Slice(moved.From, moved.To).ShouldBe(before.Slice(span.From, span.To));
        }
    }

    [Fact]
    public void Positions_count_what_people_count()
    {
        var text = new CodePoints("a🙂b🙂🙂c");

        text.Length.ShouldBe(6);
        Enumerable.Range(0, 7).Select(text.ToUnits).ShouldBe([0, 1, 3, 4, 6, 8, 9]);
        Enumerable.Range(0, 10).Select(text.FromUnits).ShouldBe([0, 1, 1, 2, 3, 3, 4, 4, 5, 6]);
        text.Slice(1, 3).ShouldBe("🙂b");
    }

    [Fact]
    public void Paragraphs_hold_something_and_are_never_too_long()
    {
        var text = new CodePoints("uno\n\n  \ndos 🙂\ntres");
        Paragraphs.Of(text).Select(one => text.Slice(one.From, one.To)).ShouldBe(["uno", "dos 🙂", "tres"]);

        var block = new CodePoints(string.Concat(Enumerable.Repeat("palabra ", 3000)));
        var cut = Paragraphs.Of(block).ToArray();
        cut.ShouldAllBe(one => one.Length <= Paragraphs.Longest);
        string.Concat(cut.Select(one => block.Slice(one.From, one.To))).ShouldBe(block.Text);
    }

    private static string? Moved(string before, string after, string quoted)
    {
        var (old, @new) = (new CodePoints(before), new CodePoints(after));
        var from = old.FromUnits(before.IndexOf(quoted, StringComparison.Ordinal));
        return Correction.Between(before, after).Move(new Span(from, from + new CodePoints(quoted).Length)) is { } moved ? @new.Slice(moved.From, moved.To) : null;
    }

    private static string Applied(string before, string after, Correction correction)
    {
        var (old, @new) = (new CodePoints(before), new CodePoints(after));
        var text = new StringBuilder();
        var (atOld, atNew) = (0, 0);
        foreach (var (start, removed, inserted) in correction.Replacements)
        {
            var kept = old.Slice(atOld, start);
            atNew += start - atOld;
            text.Append(kept).Append(@new.Slice(atNew, atNew + inserted));
            (atOld, atNew) = (start + removed, atNew + inserted);
        }

        return text.Append(old.Slice(atOld, old.Length)).ToString();
    }

    private static string Text(Random random, string[] words) => string.Concat(Enumerable.Range(0, random.Next(0, 40)).Select(_ => words[random.Next(words.Length)])) + "x";

    private static string Edited(Random random, string[] words, string text)
    {
        var points = new CodePoints(text);
        var from = random.Next(0, points.Length);
        var to = Math.Min(points.Length, from + random.Next(0, 4));
        return points.Slice(0, from) + string.Concat(Enumerable.Range(0, random.Next(0, 3)).Select(_ => words[random.Next(words.Length)])) + points.Slice(to, points.Length);
    }
}
