using Lazo.Domain.Accompaniment;

namespace Lazo.Domain.Tests.Accompaniment;

public sealed class NamesLeftTests
{
    [Theory]
    [InlineData("La maestra Tomasa llegó tarde", new[] { "Tomasa" })]
    [InlineData("TOMASA, tomasa y Tomása", new[] { "TOMASA", "Tomása" })]
    [InlineData("En la primaria hidalgo nos reunimos", new[] { "hidalgo" })]
    [InlineData("La escuela primaria de los niños", new string[0])]
    [InlineData("Un hidalguense y una tomasada", new string[0])]
    [InlineData("", new string[0])]
    public void They_are_found_as_whole_words(string text, string[] left) => NamesLeft.In(text, ["Tomasa Ek", "Primaria Hidalgo", "Escuela de los Niños"]).ShouldBe(left);
}
