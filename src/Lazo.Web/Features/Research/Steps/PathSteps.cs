using Lazo.Domain.Research.Structures;
using Lazo.Web.Features.Shared;

namespace Lazo.Web.Features.Research.Steps;

/// <summary>One of the ten steps.</summary>
/// <param name="Part">What follows the study's address; null where it is done text by text.</param>
/// <param name="State">How far the study is.</param>
/// <param name="Done">Whether nothing of it is left for now.</param>
public sealed record PathStep(Phrase Name, string? Part, Phrase State, bool Done);

/// <summary>The ten steps, each with how far a study is in it.</summary>
public static class PathSteps
{
    public static IEnumerable<PathStep> Of(CaminoModel study)
    {
        var (texts, whole, all) = (study.Texts, study.Whole, study.Texts.Count);
        yield return new(new("Diario: lo que dejas aparte", "Journal: what you set aside"), "/camino/diario", Count(whole.Entries, new("1 entrada tuya", "1 entry of yours"), new($"{whole.Entries} entradas tuyas", $"{whole.Entries} entries of yours")), whole.Entries > 0);
        yield return Each(new("Leer entero", "Read the whole"), "lectura", study, text => text.Readings > 0);
        yield return Each(new("Marcar los giros: unidades de significado", "Mark the turns: meaning units"), "unidades", study, text => text.Units > 1);
        yield return Each(new("Tabla de Giorgi", "Giorgi's table"), "tabla", study, text => text.Units > 1 && text.Cells == 2 * text.Units);
        var missing = CommonStructure.FewestPersons - study.Persons;
        yield return new(new("Estructura de cada entrevista, y la común", "Structure of each interview, and the common one"), "/camino/comun",
            whole.Common > 0 ? Count(whole.Common, new("1 común", "1 common"), new($"{whole.Common} comunes", $"{whole.Common} common"))
            : missing > 0 ? new($"{study.Persons} de {CommonStructure.FewestPersons} personas", $"{study.Persons} of {CommonStructure.FewestPersons} persons") : new("ya se puede escribir la común", "the common one can be written"), whole.Common > 0);
        yield return new(new("Variación imaginativa", "Imaginative variation"), "/camino/variacion",
            whole.Open > 0 ? Count(whole.Open, new("1 aspecto por variar", "1 aspect to be varied"), new($"{whole.Open} aspectos por variar", $"{whole.Open} aspects to be varied"))
            : Count(whole.Aspects, new("1 aspecto", "1 aspect"), new($"{whole.Aspects} aspectos", $"{whole.Aspects} aspects")), whole is { Aspects: > 0, Open: 0 });
        var narrated = texts.Count(text => text.Narratives > 0);
        yield return new(new("Capa narrativa", "Narrative layer"), "/camino/capas", narrated == 0 ? NotYet : new($"{narrated} de {all} textos", $"{narrated} of {all} texts"), narrated > 0);
        yield return new(new("Tipos y triangulación", "Types and triangulation"), "/camino/tipos", whole.Types + whole.Claims == 0 ? NotYet
            : new($"{whole.Types} {(whole.Types == 1 ? "tipo" : "tipos")}, {whole.Claims} {(whole.Claims == 1 ? "afirmación contrastada" : "afirmaciones contrastadas")}",
                  $"{whole.Types} {(whole.Types == 1 ? "type" : "types")}, {whole.Claims} {(whole.Claims == 1 ? "claim" : "claims")} held against sources"), whole.Types > 0 && whole.Claims > 0);
        yield return new(new("Validación con quien lo contó", "Validation by who told it"), "/camino/validacion", whole.Shown == 0 ? NotYet : new($"{whole.Judged} de {whole.Shown} juzgadas", $"{whole.Judged} of {whole.Shown} judged"), whole.Shown > 0 && whole.Judged == whole.Shown);
        yield return new(new("Informe", "Report"), "/informe", new("", ""), false);
    }

    private static Phrase NotYet => new("todavía no", "not yet");

    // Its address is the first text for which it comes next, the interviews before the rest; where it is done, the first of those that were walked.
    private static PathStep Each(Phrase name, string step, CaminoModel study, Func<TextOnPath, bool> isDone)
    {
        var (done, all) = (study.Texts.Count(isDone), study.Texts.Count);
        var text = study.InTurn.FirstOrDefault(one => one.Next == step) ?? study.Due.FirstOrDefault(one => !isDone(one)) ?? study.Due.FirstOrDefault();
        return new(name, text is null ? null : $"/camino/{step}/{text.Id}", done == 0 ? NotYet : new($"{done} de {all} textos", $"{done} of {all} texts"), done > 0 && study.Due.All(isDone));
    }

    private static Phrase Count(int number, Phrase one, Phrase many) => number == 0 ? NotYet : number == 1 ? one : many;
}
