using Lazo.Domain.Research.Reports;

namespace Lazo.Domain.Tests.Research.Reports;

/// <summary>What is held against a report: claims without data, altered quotations, few called all.</summary>
public sealed class ReportCheckTests
{
    private static readonly Dictionary<string, IReadOnlyList<string>> Texts = new() { ["E6"] = ["Yo llegaba con miedo.\nLa directora me dijo\nque sí, que pasara."], ["E7"] = ["Nada."] };

    [Theory]
    [InlineData("Dice «llegaba con miedo» (E6).", true)]
    [InlineData("«La directora me dijo que sí» (E6, unidad 2)", true)]
    [InlineData("«la directora me dijo que sí» (E6)", true)]
    [InlineData("“Yo llegaba […] que pasara” (E6)", true)]
    [InlineData("“… que pasara [ella] …” (E6)", true)]
    [InlineData("«Yo llegaba con mucho miedo» (E6)", false)]
    [InlineData("“que pasara […] Yo llegaba” (E6)", false)]
    [InlineData("«llegaba con miedo» (E7)", false)]
    [InlineData("«llegaba con miedo» (E9)", false)]
    public void A_quotation_stands_in_the_text_as_it_is_quoted(string sentence, bool stands) =>
        QuotedWords.In(sentence).ShouldHaveSingleItem().StandIn(Texts.GetValueOrDefault(QuotedWords.In(sentence)[0].Code, [])).ShouldBe(stands);

    [Fact]
    public void Words_in_quotation_marks_without_a_code_are_nobodys() => QuotedWords.In("El «tacto» del que habla van Manen (2015), y «otra» cosa").ShouldBeEmpty();

    [Theory]
    [InlineData("Todas las asesoras preguntan", true)]
    [InlineData("En general se pregunta", true)]
    [InlineData("Ella pregunta, y dice «siempre pregunto» (E6)", false)]
    [InlineData("El método pregunta", false)]
    [InlineData("Toda la mañana preguntó", false)]
    [InlineData("Vuelve todos los días", false)]
    public void A_sentence_that_speaks_of_all_is_heard(string sentence, bool all) => ReportCheck.SaysAll(sentence).ShouldBe(all);

    [Fact]
    public void Each_fault_is_named_once_with_what_it_is_about()
    {
        Statement[] statements =
        [
            new("Estructura común", "Acompañar es preguntar.", 4, ["E6", "E7", "E8"], General: true, []),
            new("Estructura común", "Acompañar es esperar.", 2, ["E6", "E7"], General: true, []),
            new("Tipos", "Preguntan antes.", 0, [], General: null, []),
            new("Tipos", "«con miedos» (E6)", 1, ["E6"], General: null, []),
            new("Afirmaciones", "Siempre hay una espera larga", 3, ["E6", "E7", "E8"], General: null, ["Puerta"]),
            new("Afirmaciones", "Ella tiene una espera larga", 1, ["E6"], General: null, ["Puerta"]),
            new("Estructura de E6", "Nunca había preguntado.", 1, ["E6"], General: false, ["Puerta"]),
        ];

        var faults = ReportCheck.Of(statements, Texts, [new("Puerta", ["E6", "E6"]), new("Espera", ["E6", "E7"]), new("Pregunta", ["E6", "E7", "E8"])]);

        faults.Select(fault => (fault.Kind, fault.Words, fault.Detail)).ShouldBe(
        [
            (ReportFaultKind.GeneralOfFew, "Acompañar es esperar.", "E6, E7"),
            (ReportFaultKind.WithoutData, "Preguntan antes.", ""),
            (ReportFaultKind.QuotationAltered, "«con miedos» (E6)", "«con miedos» (E6)"),
            (ReportFaultKind.CodeOfFew, "Siempre hay una espera larga", "Puerta (E6)"),
            (ReportFaultKind.CodeOfFew, "Siempre hay una espera larga", "Espera (E6, E7)"),
        ]);
    }
}
