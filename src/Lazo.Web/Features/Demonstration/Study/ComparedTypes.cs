namespace Lazo.Web.Features.Demonstration.Study;

/// <summary>What is said of a type under an aspect.</summary>
/// <param name="Unit">Of each interview of the type, the unit that it rests on.</param>
internal sealed record SquareText(string Words, int Unit);

/// <summary>The table that compares the four types, aspect by aspect, after the source's.</summary>
internal static class ComparedTypes
{
    public static IReadOnlyList<string> Aspects { get; } = ["Propósito", "Origen", "Contenido", "Carácter", "Desarrollo", "Evidencia"];

    /// <summary>By the kind of the type, one for each aspect.</summary>
    public static IReadOnlyDictionary<string, SquareText[]> Squares { get; } = new Dictionary<string, SquareText[]>(StringComparer.Ordinal)
    {
        ["meaning"] =
        [
            new("Que los alumnos comprendan", 4), new("Una necesidad que siente quien enseña", 1), new("Lo que los alumnos aprenden", 1),
            new("Los dos hacen la actividad", 2), new("Planear, hacer y valorar juntos", 3), new("Lo que logran los alumnos", 3),
        ],
        ["resignification"] =
        [
            new("Cambiar un elemento de la enseñanza", 3), new("Algo que se advierte en la práctica", 1), new("Un elemento de la práctica", 1),
            new("Mirarlo juntos, también en taller", 2), new("Revisar, conversar, dar otro sentido, actuar", 3), new("El cambio en lo de todos los días", 4),
        ],
        ["innovation"] =
        [
            new("Incorporar lo que nunca se ha hecho", 2), new("Una exigencia de fuera o un programa nuevo", 1), new("Una parte de la práctica no probada", 1),
            new("Da miedo o preocupa", 1), new("Dialogar el miedo y probar por lo pequeño", 2), new("Lo nuevo se queda", 4),
        ],
        ["redemption"] =
        [
            new("Acompañar a quien no quería", 2), new("Un interés propio, después de rehusar", 3), new("Un reto del momento", 3),
            new("Rechazo, luego aceptación y provecho", 1), new("Esperar cerca hasta que se pida", 2), new("El diálogo sigue", 4),
        ],
    };
}
