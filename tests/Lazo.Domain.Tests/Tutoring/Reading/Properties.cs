using FsCheck;
using FsCheck.Fluent;
using Lazo.Domain.Tutoring.Reading;

namespace Lazo.Domain.Tests.Tutoring.Reading;

/// <summary>What must be true of every text, not only of those that we thought of.</summary>
public sealed class Properties
{
    private static readonly string[] Pieces =
    [
        .. Corpus.Tutees.Select(text => text.Text).Concat(Corpus.Drafts.Select(text => text.Text)),
        .. Corpus.Tutees.SelectMany(text => text.Text.Split(' ')).Distinct().Take(800),
        "\"", "¿", "?", "…", "...", "\n", "😂", "\ud83d", "\ude02", "e\u0301", "www.", "http://a?b", "«", "”", ".", ",", "5.4", "\0", "ÑÑÑÑÑÑ", new string('a', 50),
    ];

    private static readonly Arbitrary<string> Texts = Arb.From(Gen.OneOf(
        ArbMap.Default.GeneratorFor<string>().Select(text => text ?? ""),
        Gen.Elements(Pieces).ListOf().Select(pieces => string.Join(' ', pieces)),
        Gen.Elements(Pieces).ListOf().Select(string.Concat)));

    private static void Holds(Func<string, bool> property) =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(300), Prop.ForAll(Texts, property));

    [Fact]
    public void Every_label_has_its_words_inside_the_text_in_order_and_apart() => Holds(text =>
        TuteeMessage.Read(text).Labels.All(found => AreOf(text, found.Words)) && TutorDraft.Read(text).Labels.All(found => AreOf(text, found.Words)));

    [Fact]
    public void The_due_time_lies_inside_the_text() => Holds(text =>
        TutorDraft.Read(text).Due is not { } due || (due.Start >= 0 && due.Length > 0 && due.Start + due.Length <= text.Length));

    [Fact]
    public void The_same_text_is_always_read_alike() => Holds(text => Told(text).SequenceEqual(Told(text)));

    [Fact]
    public void A_procedure_and_its_topic_come_together() => Holds(text =>
        TuteeMessage.Read(text) is var reading && reading.Has(TuteeLabel.Procedure) == reading.Topic.HasValue);

    [Fact]
    public void A_danger_stays_one_in_capitals() =>
        Dangers().Where(text => !Harm(text.ToUpperInvariant())).ShouldBeEmpty();

    [Fact]
    public void A_danger_stays_one_without_accents() =>
        Dangers().Where(text => !Harm(WithoutAccents(text))).ShouldBeEmpty();

    [Fact]
    public void A_danger_stays_one_after_a_greeting_and_before_an_apology() =>
        Dangers().Where(text => !Harm($"Buenas noches maestra, disculpe la hora. {text} Perdón por molestarla.")).ShouldBeEmpty();

    [Theory]
    [InlineData("")]
    [InlineData("\ud83d")]
    [InlineData("\ude02\ud83d quiero \ud83d")]
    [InlineData("شكرا جزيلا אני עייף")]
    [InlineData("\u202eya no quiero vivir\u202c")]
    [InlineData("👨‍👩‍👧‍👦👍🏽🇲🇽 e\u0301\u0301\u0301")]
    [InlineData("?¿?¿!¡…«»“”\"\"\"")]
    [InlineData("\0\t\r\n\u00a0\u2028")]
    public void No_text_is_too_strange(string text)
    {
        TuteeMessage.Read(text).Labels.ShouldAllBe(found => AreOf(text, found.Words));
        TutorDraft.Read(text).Labels.ShouldAllBe(found => AreOf(text, found.Words));
    }

    [Fact]
    public void A_text_of_twice_the_length_takes_twice_the_memory_and_no_more()
    {
        Func<string, int>[] readers = [text => TuteeMessage.Read(text).Labels.Count, text => TutorDraft.Read(text).Labels.Count];
        foreach (var read in readers)
        {
            read(Long(10)).ShouldBeGreaterThan(0);
            Allocated(() => read(Long(2_000))).ShouldBeLessThan(Allocated(() => read(Long(1_000))) * 5 / 2);
        }
    }

    [Fact]
    public void A_very_long_text_is_read_to_its_end() =>
        TuteeMessage.Read(new string('a', 100_000) + " " + Long(1_500) + " ya no quiero vivir").Has(TuteeLabel.HarmRisk).ShouldBeTrue();

    private static string Long(int times) =>
        string.Join(' ', Enumerable.Repeat("no sé si \" seguir con la prepa, ¿verdad? ya no puedo más... mi esposo me dijo que te aviso mañana", times));

    // A count, not a time: how much a reading makes grows with what it does.
    private static long Allocated(Action read)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        read();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static IEnumerable<string> Dangers() =>
        Corpus.Tutees.Concat(Corpus.ExampleTutees).Select(text => text.Text).Where(Harm);

    private static bool Harm(string text) => TuteeMessage.Read(text).Has(TuteeLabel.HarmRisk);

    private static string WithoutAccents(string text) =>
        text.Replace('á', 'a').Replace('é', 'e').Replace('í', 'i').Replace('ó', 'o').Replace('ú', 'u').Replace('Á', 'A').Replace('É', 'E').Replace('ñ', 'n');

    private static IEnumerable<string> Told(string text) =>
        TuteeMessage.Read(text).Labels.Select(found => $"{found.Label} {string.Join(' ', found.Words)}");

    private static bool AreOf(string text, IReadOnlyList<Stretch> words)
    {
        var end = 0;
        foreach (var word in words)
        {
            if (word.Start < end || word.Length <= 0 || word.Start + word.Length > text.Length)
            {
                return false;
            }

            end = word.Start + word.Length;
        }

        return words.Count > 0;
    }
}
