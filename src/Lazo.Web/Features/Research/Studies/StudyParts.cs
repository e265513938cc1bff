using Lazo.Web.Features.Shared;

namespace Lazo.Web.Features.Research.Studies;

/// <summary>A page of a study that stands in its bar.</summary>
/// <param name="Part">What follows the study's address.</param>
public sealed record StudyPart(string Part, Phrase Words);

/// <summary>The parts of a study, in the order in which one works.</summary>
public static class StudyParts
{
    /// <summary>The groups of the bar, with what stands under each.</summary>
    public static IReadOnlyList<(Phrase Words, IReadOnlyList<StudyPart> Parts)> Groups { get; } =
    [
        (new("Estudio", "Study"),
        [
            new("", new("Resumen", "Summary")),
            new("/equipo", new("Equipo", "Team")),
            new("/bitacora", new("Bitácora", "Trail")),
            new("/intercambio", new("Intercambio", "Exchange")),
        ]),
        (new("Instrumentos", "Instruments"),
        [
            new("/instrumentos", new("Cuestionarios y guías", "Questionnaires and guides")),
            new("/jueceo", new("Jueceo", "Judging")),
            new("/cuestionarios", new("En línea", "On line")),
        ]),
        (new("Voces", "Voices"),
        [
            new("/documentos", new("Documentos", "Documents")),
            new("/participantes", new("Participantes", "Participants")),
            new("/nombres", new("Nombres", "Names")),
            new("/relatos-entregados", new("Relatos entregados", "Handed over")),
        ]),
        (new("Códigos", "Codes"),
        [
            new("/codigos", new("Libro de códigos", "Code book")),
            new("/memos", new("Memos", "Memos")),
            new("/rondas", new("Rondas a ciegas", "Blind rounds")),
            new("/acuerdo", new("Acuerdo", "Agreement")),
        ]),
        (new("Preguntas", "Questions"),
        [
            new("/preguntar", new("Preguntar", "Ask")),
            new("/juntos", new("Van juntos", "Together")),
            new("/por-atributo", new("Por atributo", "By attribute")),
            new("/palabras", new("Palabras", "Words")),
            new("/linea", new("Línea", "Line")),
            new("/mapas", new("Mapas", "Maps")),
        ]),
        (new("El camino", "The path"),
        [
            new("/camino", new("Diez pasos", "Ten steps")),
            new("/camino/diario", new("Diario", "Journal")),
            new("/camino/comun", new("Estructuras", "Structures")),
            new("/camino/variacion", new("Variación", "Variation")),
            new("/camino/capas", new("Relatos", "Narratives")),
            new("/camino/tipos", new("Tipos", "Types")),
            new("/camino/triangulacion", new("Triangulación", "Triangulation")),
            new("/camino/validacion", new("Validación", "Validation")),
            new("/informe", new("Informe", "Report")),
        ]),
    ];
}
