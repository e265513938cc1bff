using Lazo.Domain.Tutoring.Outgoing;

namespace Lazo.Domain.Tests.Tutoring.Outgoing;

public sealed class TemplateTests
{
    private static readonly FieldValues Marisol = new("Marisol", "Biología", "Integradora 6", null, "Nora");

    [Fact]
    public void Fields_are_filled_in_whatever_their_capitals()
    {
        var filled = Template.Read("Hola, {nombre}: {Actividad} de { materia }. {yo}").Fill(Marisol);

        filled.Text.ShouldBe("Hola, Marisol: Integradora 6 de Biología. Nora");
        filled.Missing.ShouldBeEmpty();
    }

    [Fact]
    public void What_she_has_nothing_for_is_named_once_and_stays_to_be_seen()
    {
        var filled = Template.Read("{fecha}, {nombre}, {fecha}").Fill(Marisol);

        filled.Missing.ShouldBe([Field.Until]);
        filled.Text.ShouldBe("{fecha}, Marisol, {fecha}");
    }

    [Theory]
    [InlineData("Hola, {apodo}", "apodo")]
    [InlineData("{{nombre}} y {}", "")]
    [InlineData("una llave suelta { no es campo", null)]
    [InlineData("ni esta } tampoco", null)]
    [InlineData("{nombre} {nombre}", null)]
    public void What_is_no_field_is_found(string text, string? unknown) =>
        Template.Read(text).Unknown.ShouldBe(unknown is null ? [] : [unknown]);

    [Fact]
    public void A_value_that_looks_like_a_field_is_not_filled_again() =>
        Template.Read("{actividad} {nombre}").Fill(Marisol with { Activity = "{nombre}" }).Text.ShouldBe("{nombre} Marisol");

    [Theory]
    [InlineData("A", "A")]
    [InlineData("A|A", "A")]
    [InlineData("Álgebra|Historia", "Álgebra e Historia")]
    [InlineData("Agua|Hielo", "Agua y Hielo")]
    [InlineData("Arte|Inglés", "Arte e Inglés")]
    [InlineData("A|B|C", "A, B y C")]
    [InlineData("A|B|C|D|E", "A, B y 3 más")]
    public void Titles_are_listed_as_one_says_them(string titles, string said) => Listed.Of(titles.Split('|')).ShouldBe(said);

    [Fact]
    public void Nothing_is_listed_as_nothing() => Listed.Of([null, null]).ShouldBeNull();
}
