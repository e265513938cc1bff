using Lazo.Domain.Research.Exchange;

namespace Lazo.Domain.Tests.Research.Exchange;

/// <summary>Definition, examples and rule in the one place that the standard has.</summary>
public sealed class CodeDescriptionTests
{
    [Theory]
    [InlineData("Qué es", "", "")]
    [InlineData("Qué es", "«No supe qué decir»", "")]
    [InlineData("", "", "Cuando calla.")]
    [InlineData("Qué es\n\ny qué no", "uno\ndos", "Cuando calla.\n\nY sólo entonces.")]
    [InlineData("", "", "")]
    public void The_three_come_back(string definition, string examples, string rule) =>
        CodeDescription.Read(CodeDescription.Write(definition, examples, rule)).ShouldBe((definition, examples, rule));

    [Fact]
    public void A_derived_number_is_a_uuid_of_ones_own_making_and_always_the_same()
    {
        var id = DerivedId.Of("folder", 3);
        id.ShouldBe(DerivedId.Of("folder", 3));
        id.ShouldNotBe(DerivedId.Of("folder", 4));
        id.Version.ShouldBe(8);
    }
}
