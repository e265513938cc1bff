using System.Text.Json;
using Lazo.Domain.Tutoring.Reading;

namespace Lazo.Domain.Tests.Tutoring.Reading;

/// <summary>How well is read: texts of our own that only measure, the examples learnt from, and the labelled files where there are any.</summary>
public sealed class Quality(ITestOutputHelper output)
{
    private static readonly string[] Strict = ["dropout_intent", "question", "procedure", "promise", "offensive"];
    private static readonly string[] Others = ["late_work", "distress", "personal", "achievement", "gratitude", "encouragement", "asks", "cold"];

    [Fact]
    public void Messages_that_only_measure_are_read_well_enough() => Reaches(Score.OfTutees(Corpus.Tutees));

    [Fact]
    public void Drafts_that_only_measure_are_read_well_enough() => Reaches(Score.OfDrafts(Corpus.Drafts));

    [Fact]
    public void Messages_among_the_examples_are_read_as_they_are_labelled() => Reaches(Score.OfTutees(Corpus.ExampleTutees), harm: 0.99);

    [Fact]
    public void Drafts_among_the_examples_are_read_as_they_are_labelled() => Reaches(Score.OfDrafts(Corpus.ExampleDrafts));

    [Fact]
    public void Dangers_are_told_from_what_comes_close_to_them()
    {
        var score = Score.OfTutees(Corpus.Dangers);
        output.WriteLine(score.ToString());

        score.Recall("harm_risk").ShouldBeGreaterThanOrEqualTo(0.95);
        score.Precision("harm_risk").ShouldBeGreaterThanOrEqualTo(0.8);
    }

    [Fact]
    public void No_text_that_measures_is_an_example()
    {
        Corpus.Tutees.Select(text => text.Text).Intersect(Corpus.ExampleTutees.Select(text => text.Text)).ShouldBeEmpty();
        Corpus.Dangers.Select(text => text.Text).Intersect(Corpus.ExampleTutees.Select(text => text.Text)).ShouldBeEmpty();
        Corpus.Drafts.Select(text => text.Text).Intersect(Corpus.ExampleDrafts.Select(text => text.Text)).ShouldBeEmpty();
    }

    [Fact]
    public void The_topic_is_that_of_the_matter()
    {
        var procedures = Corpus.Tutees.Where(text => text.Topic is not null).ToArray();

        procedures.Count(text => TuteeMessage.Read(text.Text).Topic is { } topic && Score.Name($"{topic}") == text.Topic)
            .ShouldBeGreaterThanOrEqualTo(procedures.Length * 9 / 10);
    }

    [Fact]
    public void The_due_time_of_a_promise_is_its_words_as_written()
    {
        var promises = Corpus.Drafts.Where(text => text.Due is not null).ToArray();

        promises.Count(text => TutorDraft.Read(text.Text).Due?.In(text.Text) == text.Due).ShouldBeGreaterThanOrEqualTo(promises.Length * 9 / 10);
        Corpus.Drafts.Where(text => text.Due is null).ShouldAllBe(text => TutorDraft.Read(text.Text).Due == null);
    }

    [Theory]
    [InlineData("tutee_dev.jsonl")]
    [InlineData("drafts_dev.jsonl")]
    public void The_labelled_files_are_read_well_enough(string file)
    {
        var folder = Environment.GetEnvironmentVariable("LAZO_MESSAGES");
        Assert.SkipUnless(folder is not null, "LAZO_MESSAGES names no folder of labelled messages, which are not part of the project.");
        var path = Path.Combine(folder!, file);
        Assert.SkipUnless(File.Exists(path), $"{path} isn't there.");
        var texts = File.ReadLines(path).Select(Parse).ToArray();

        Reaches(file.StartsWith("tutee", StringComparison.Ordinal) ? Score.OfTutees(texts) : Score.OfDrafts(texts));
    }

    private static Labelled Parse(string line)
    {
        using var json = JsonDocument.Parse(line);
        var root = json.RootElement;
        return new Labelled(root.GetProperty("text").GetString()!, [.. root.GetProperty("labels").EnumerateArray().Select(label => label.GetString()!)], null, null);
    }

    private void Reaches(Score score, double harm = 0.95)
    {
        output.WriteLine(score.ToString());
        score.ShouldSatisfyAllConditions(
            [
                () => score.Recall("harm_risk").ShouldBeGreaterThanOrEqualTo(harm),
                () => score.Precision("harm_risk").ShouldBeGreaterThanOrEqualTo(0.85),
                .. Strict.Select<string, Action>(label => () => score.F1(label).ShouldBeGreaterThanOrEqualTo(0.85, label)),
                .. Others.Select<string, Action>(label => () => score.F1(label).ShouldBeGreaterThanOrEqualTo(0.8, label)),
            ]);
    }
}
