using Lazo.Domain.Research.Validation;

namespace Lazo.Domain.Tests.Research.Validation;

/// <summary>When the team owes a participant an answer, and what names somebody else.</summary>
public sealed class RespondentJudgementTests
{
    [Theory]
    [InlineData(4, 4, 4, "", false, false)]
    [InlineData(4, 3, null, "", false, false)]
    [InlineData(4, 2, 4, "", false, true)]
    [InlineData(null, null, null, "Así fue", false, true)]
    [InlineData(null, null, null, "  ", true, false)]
    public void Who_disagrees_or_says_something_is_answered(int? accuracy, int? adequacy, int? fairness, string word, bool empty, bool answer)
    {
        var given = new RespondentJudgement(accuracy, adequacy, fairness, word);
        (given.IsEmpty, given.AsksForAnAnswer, given.Fits).ShouldBe((empty, answer, true));
    }

    [Fact]
    public void Beyond_the_scale_is_no_judgement()
    {
        new RespondentJudgement(0, null, null, "").Fits.ShouldBeFalse();
        new RespondentJudgement(4, 5, null, "").Fits.ShouldBeFalse();
    }

    [Theory]
    [InlineData("Como E6, pregunta antes (E12; C3).", "E6|E12|C3")]
    [InlineData("Tal como lo dice E7.", "")]
    [InlineData("Fue en CE10, con el E, y la clave E07.", "")]
    [InlineData("E6 y otra vez E6", "E6")]
    public void Others_are_named_by_their_codes(string text, string expected) => string.Join('|', OthersNamed.In(text, "E7")).ShouldBe(expected);
}
