using Lazo.Domain.Research.Instruments;
using Lazo.Domain.Research.Questionnaires;

namespace Lazo.Domain.Tests.Research.Questionnaires;

public sealed class SampleTableTests
{
    [Theory]
    // The sample of the study that this follows: 54 who answered of 123.
    [InlineData(37, 54, "68.5")]
    [InlineData(17, 54, "31.5")]
    [InlineData(18, 54, "33.3")]
    [InlineData(12, 54, "22.2")]
    [InlineData(6, 54, "11.1")]
    [InlineData(5, 54, "9.3")]
    [InlineData(54, 123, "43.9")]
    // Half away from zero, also where a binary fraction would lie below the half.
    [InlineData(1, 800, "0.1")]
    [InlineData(49, 400, "12.3")]
    [InlineData(1, 2000, "0.1")]
    [InlineData(0, 7, "0.0")]
    public void Shares_are_rounded_as_they_are_printed(int part, int of, string printed) =>
        Share.Percent(part, of)!.Value.ToString("0.0", System.Globalization.CultureInfo.InvariantCulture).ShouldBe(printed);

    [Fact]
    public void Of_nobody_there_is_no_share() => Share.Percent(0, 0).ShouldBeNull();

    [Fact]
    public void A_closed_question_is_counted_over_all_who_answered()
    {
        var level = Asked(QuestionKind.One, new Choice("pre", "Preescolar"), new Choice("pri", "Primaria"), new Choice("sec", "Secundaria"));
        var table = SampleTable.Of(level, [.. Enumerable.Repeat<string[]>(["pre"], 18), .. Enumerable.Repeat<string[]>(["pri"], 12), .. Enumerable.Repeat<string[]>([], 24)]);

        table.Rows.ShouldBe([new SampleRow("Preescolar", 18, 33.3m), new SampleRow("Primaria", 12, 22.2m), new SampleRow("Secundaria", 0, 0m)]);
        (table.Total, table.Silent).ShouldBe((54, 24));
        SampleTable.Of(Asked(QuestionKind.Number), [["26"], ["65"], ["40"], []]).Numbers.ShouldBe((26, 65, 43.7m));
        SampleTable.Of(Asked(QuestionKind.Several, new Choice("a", "A"), new Choice("b", "B")), [["a", "b"], ["a"]]).Rows.Select(one => one.Percent).ShouldBe([100m, 50m]);
    }

    [Fact]
    public void What_is_typed_is_an_answer_or_has_its_reason()
    {
        var one = Asked(QuestionKind.One, new Choice("a", "A"), new Choice("b", "B")) with { Required = true };
        Said.Read(one, ["a"]).Kept.ShouldBe(["a"]);
        Said.Read(one, [" ", null]).Wrong.ShouldBe(NoAnswer.Missing);
        Said.Read(one, ["a", "b"]).Wrong.ShouldBe(NoAnswer.NotAChoice);
        Said.Read(one, ["c"]).Wrong.ShouldBe(NoAnswer.NotAChoice);
        Said.Read(one with { Kind = QuestionKind.Several }, ["b", "a", "b"]).Kept.ShouldBe(["a", "b"], "in the order of the choices");
        Said.Read(Asked(QuestionKind.Number), [" 42 "]).Kept.ShouldBe(["42"]);
        Said.Read(Asked(QuestionKind.Number), ["cuarenta"]).Wrong.ShouldBe(NoAnswer.NotANumber);
        Said.Read(Asked(QuestionKind.Date), ["2025-02-30"]).Wrong.ShouldBe(NoAnswer.NotADay);
        Said.Read(Asked(QuestionKind.Open), ["  Hola\r\n🙂 "]).Kept.ShouldBe(["Hola\n🙂"]);
        Said.Read(Asked(QuestionKind.Open), [new string('x', Said.Longest + 1)]).Wrong.ShouldBe(NoAnswer.TooLong);
    }

    [Fact]
    public void Open_answers_become_one_text_with_the_questions_as_headings()
    {
        var (first, silent, closed, last) = (Asked(QuestionKind.Episodic, []), Asked(QuestionKind.Open), Asked(QuestionKind.Number), Asked(QuestionKind.Semantic));
        Question[] questions = [first with { Text = "Cuenta una vez.\nSin prisa." }, silent, closed, last with { Text = "¿Qué es?" }];
        Said.AsText(questions, new Dictionary<Guid, IReadOnlyList<string>> { [first.Id] = ["Llegué.\n\nY me quedé."], [closed.Id] = ["42"], [last.Id] = ["Estar."] })
            .ShouldBe("Cuenta una vez. Sin prisa.\nLlegué.\n\nY me quedé.\n\n¿Qué es?\nEstar.");
        Said.AsText(questions, new Dictionary<Guid, IReadOnlyList<string>>()).ShouldBe("");
    }

    private static Question Asked(QuestionKind kind, params Choice[] choices) => new(Guid.NewGuid(), Guid.NewGuid(), "p", "¿?", "", kind, false, choices);
}
