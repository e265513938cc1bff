namespace Lazo.Web.Features.Demonstration.Study;

using Outcome = Lazo.Domain.Research.Variation.Outcome;

/// <summary>An aspect taken away in thought, with what was argued.</summary>
/// <param name="Against">A case that speaks against it: its words, the interview and the unit.</param>
internal sealed record AspectText(string Name, string? Argument, Outcome Outcome, (string Words, int Interview, int Unit)? Against = null);

/// <summary>The ledger of the demonstration's study.</summary>
internal static class VariedAspects
{
    public static IReadOnlyList<AspectText> All { get; } =
    [
        new("El permiso de quien enseña", "Si se entra sin que quien enseña abra, lo que se vive es una inspección: ya no es asesoría, aunque se haga lo mismo.", Outcome.Collapses),
        new("El diálogo", "Sin diálogo quedan la visita y el formato. Nadie, en los doce relatos, llama asesoría a eso.", Outcome.Collapses),
        new("Que la visita sea en persona", "Si se quita la visita y queda el teléfono, el trabajo sigue y se reconoce como el mismo.", Outcome.Stays),
        new(
            "Que quien enseña sienta la necesidad", "Sin necesidad sentida al principio la asesoría es otra: empieza por el rechazo o por una exigencia de fuera, y aun así puede llegar a serlo.", Outcome.Changes,
            ("Aquí no había necesidad que él nombrara, y hubo asesoría cuando llegó el reto.", 5, 3)),
        new("El registro escrito", "Al quitar la libreta la experiencia no cambia; en un relato sólo entonces empieza.", Outcome.Stays),
        new("Que sean del mismo nivel", null, Outcome.Stays),
    ];
}
