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
    [InlineData("Todas las asesoras preguntan")]
    [InlineData("todos los demás docentes esperan")]
    [InlineData("Quien acompaña espera, y todas preguntan.")]
    [InlineData("Casi todas llegan con miedo")]
    [InlineData("Todos quienes acompañan callan primero")]
    [InlineData("Ninguna asesora llega sin miedo")]
    [InlineData("Ninguna de las docentes lo dice")]
    [InlineData("ningún maestro pregunta antes")]
    [InlineData("Nadie llega sin miedo")]
    [InlineData("Hay algo en común: nadie llega sin miedo")]
    [InlineData("Siempre hay una espera larga")]
    [InlineData("Siempre preguntan antes de decir")]
    [InlineData("Al empezar nunca se acompaña sin preguntar")]
    [InlineData("Nunca se acompaña sin preguntar")]
    [InlineData("Al llegar a una escuela nueva siempre hay miedo")]
    [InlineData("Las asesoras siempre preguntan antes")]
    [InlineData("Las docentes nunca preguntan")]
    [InlineData("Las otras maestras nuevas casi siempre se quedan calladas")]
    [InlineData("La mayoría espera")]
    [InlineData("La mayoría de las tutoras espera")]
    [InlineData("En general se pregunta")]
    [InlineData("Cada asesora empieza preguntando")]
    [InlineData("Lo haría cualquier docente")]
    [InlineData("Toda maestra lo ha vivido")]
    public void A_sentence_that_speaks_of_all_is_heard(string sentence) => SaidOfAll.In(sentence).ShouldBeTrue();

    [Theory]
    [InlineData("Ella pregunta, y dice «siempre pregunto» (E6)")]
    [InlineData("El método pregunta")]
    [InlineData("Toda la mañana preguntó")]
    [InlineData("Vuelve todos los días")]
    [InlineData("Mira de nuevo la práctica de todos los días")]
    [InlineData("Pone nombre a lo que la educadora nunca ha hecho")]
    [InlineData("Habla porque nadie lo juzga")]
    [InlineData("Habla con soltura, porque nadie la juzga")]
    [InlineData("Nunca había preguntado.")]
    [InlineData("Nunca se había sentido sola")]
    [InlineData("Ella siempre se queda callada")]
    [InlineData("La de E6 nunca se calla")]
    [InlineData("Llega temprano, nunca se sienta")]
    [InlineData("Al llegar, ella siempre se queda callada")]
    [InlineData("Donde está E6 siempre hay ruido")]
    [InlineData("Una de las asesoras siempre pregunta")]
    [InlineData("Las docentes nunca le habían preguntado")]
    [InlineData("Las maestras que siempre preguntan la cansan")]
    [InlineData("Vuelve a decir lo que siempre dice su directora")]
    [InlineData("Todos sus alumnos la escuchan")]
    [InlineData("Todas las niñas la miran")]
    [InlineData("Abre todas las puertas")]
    [InlineData("La mayoría de las veces espera")]
    [InlineData("Se lo dice delante de todos")]
    [InlineData("Ninguna palabra le sale")]
    [InlineData("Cada mañana empieza preguntando")]
    public void What_one_of_them_does_or_never_did_isnt_said_of_all(string sentence) => SaidOfAll.In(sentence).ShouldBeFalse();

    [Fact]
    public void Each_fault_is_named_once_with_what_it_is_about()
    {
        var (door, wait, question) = (Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid());
        Statement[] statements =
        [
            new("Estructura común", "Acompañar es preguntar.", 4, ["E6", "E7", "E8"], General: true, []),
            new("Estructura común", "Acompañar es esperar.", 2, ["E6", "E7"], General: true, []),
            new("Tipos", "Preguntan antes.", 0, [], General: null, []),
            new("Tipos", "«con miedos» (E6)", 1, ["E6"], General: null, []),
            new("Afirmaciones", "Siempre hay una espera larga", 3, ["E6", "E7", "E8"], General: null, [door]),
            new("Afirmaciones", "Ella tiene una espera larga", 1, ["E6"], General: null, [door]),
            new("Estructura de E6", "Nunca había preguntado.", 1, ["E6"], General: false, [door]),
        ];

        var faults = ReportCheck.Of(statements, Texts, [new(door, "Puerta", ["E6", "E6"]), new(wait, "Espera", ["E6", "E7"]), new(question, "Pregunta", ["E6", "E7", "E8"])]);

        faults.Select(fault => (fault.Kind, fault.Words, fault.Detail)).ShouldBe(
        [
            (ReportFaultKind.GeneralOfFew, "Acompañar es esperar.", "E6, E7"),
            (ReportFaultKind.WithoutData, "Preguntan antes.", ""),
            (ReportFaultKind.QuotationAltered, "«con miedos» (E6)", "«con miedos» (E6)"),
            (ReportFaultKind.CodeOfFew, "Siempre hay una espera larga", "Puerta (E6)"),
            (ReportFaultKind.CodeOfFew, "Siempre hay una espera larga", "Espera (E6, E7)"),
        ]);
    }

    [Fact]
    public void Codes_of_one_name_are_told_apart()
    {
        var (hers, theirs) = (Guid.NewGuid(), Guid.NewGuid());
        CodeSpread[] codes = [new(hers, "Miedo", ["E6"]), new(theirs, "Miedo", ["E6", "E7", "E8"])];
        Statement Said(string words, Guid code) => new("Afirmaciones", words, 3, ["E6", "E7", "E8"], General: true, [code]);

        ReportCheck.Of([Said("Hay miedo", theirs)], Texts, codes).ShouldBeEmpty();
        ReportCheck.Of([Said("Algo pesa", hers)], Texts, codes).ShouldHaveSingleItem().Detail.ShouldBe("Miedo (E6)");
    }
}
