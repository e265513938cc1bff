using Lazo.Web.Features.Shared;

namespace Lazo.Web.Tests.Features.Shared;

public sealed class PlainTests
{
    [Theory]
    [InlineData("Óscar Ucán", "ucan", true)]
    [InlineData("Marisol Tejeda", " TEJ ", true)]
    [InlineData("Marisol Tejeda", "ana", false)]
    public void One_finds_without_accents_or_capitals(string text, string sought, bool found) => Plain.Contains(text, sought).ShouldBe(found);
}
