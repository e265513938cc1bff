using Lazo.Web.Exchange.Csv;

namespace Lazo.Web.Tests.Exchange.Csv;

/// <summary>What a spreadsheet would work out, and what it may show as it is.</summary>
public sealed class DefusedTests
{
    [Theory]
    [InlineData("=1+1")]
    [InlineData("=HYPERLINK(\"http://x.example\";\"ver\")")]
    [InlineData("+52 55 0000 0000")]
    [InlineData("-2+3")]
    [InlineData("-")]
    [InlineData("- sí, mañana")]
    [InlineData("-1,5")]
    [InlineData("+1e5")]
    [InlineData("@SUM(1)")]
    [InlineData("\t=1+1")]
    [InlineData("\r=1+1")]
    [InlineData("-1\n=1+1")]
    public void What_begins_like_a_formula_gets_an_apostrophe(string cell) => Defused.Of(cell).ShouldBe("'" + cell);

    [Theory]
    [InlineData("-1.5")]
    [InlineData("+3")]
    [InlineData("-0")]
    [InlineData("8.5")]
    [InlineData("Marisol")]
    [InlineData("a=1")]
    [InlineData("'=1+1")]
    [InlineData(" =1+1")]
    [InlineData("2025-02-10")]
    [InlineData("")]
    public void Numbers_and_words_stay_as_they_are(string cell) => Defused.Of(cell).ShouldBe(cell);

    [Fact]
    public void Nothing_is_an_empty_cell() => Defused.Of(null).ShouldBe("");
}
