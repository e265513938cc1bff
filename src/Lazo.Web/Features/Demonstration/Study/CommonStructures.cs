namespace Lazo.Web.Features.Demonstration.Study;

/// <summary>A structure that several persons bear.</summary>
/// <param name="Sentences">With the units that bear each: interview and unit, from 1.</param>
internal sealed record CommonText(string Kind, string Name, IReadOnlyList<(string Text, (int Interview, int Unit)[] Units)> Sentences);

/// <summary>The four structures of the demonstration's study.</summary>
internal static class CommonStructures
{
    public static IReadOnlyList<CommonText> All { get; } =
    [
        new("meaning", "Búsqueda de sentido",
        [
            ("Empieza cuando quien enseña siente, ante sus alumnos, que su enseñanza ha perdido sentido, y puede decirlo sin ser juzgado.", [(1, 1), (4, 1), (9, 1)]),
            ("Quienes asesoran y enseñan hacen juntos la actividad, la llevan al grupo y la valoran; en eso ambos se exponen.", [(1, 2), (1, 3), (4, 2), (4, 3), (9, 2), (9, 3)]),
            ("Lo que la confirma es que los alumnos comprenden y lo muestran en su propia vida.", [(1, 3), (4, 3), (9, 2), (9, 4)]),
        ]),
        new("resignification", "Resignificación y transformación",
        [
            ("Hay un elemento de la práctica, apreciado por quien enseña, que puede ser de otro modo.", [(2, 1), (6, 1), (10, 1)]),
            ("Una pregunta o un cambio de lugar hace que quien enseña lo mire y le dé, él mismo, otro sentido.", [(2, 2), (6, 2), (10, 2)]),
            ("La práctica cambia sin que se niegue la historia de quien enseña.", [(2, 3), (6, 3), (10, 3), (10, 4)]),
        ]),
        new("innovation", "Innovación",
        [
            ("Algo que nunca se ha hecho llega de fuera y causa miedo, también a quien asesora.", [(3, 1), (7, 1), (11, 1)]),
            ("Se entra por algo pequeño que elige quien enseña, y se dialoga el miedo.", [(3, 2), (7, 2), (11, 2)]),
            ("Los alumnos responden y enseñan; lo nuevo se queda y se sigue sin quien asesora.", [(3, 3), (3, 4), (7, 3), (7, 4), (11, 3), (11, 4)]),
        ]),
        new("redemption", "Redención",
        [
            ("Quien enseña rechaza la asesoría, con razones que vienen de haber sido vigilado.", [(5, 1), (8, 1), (12, 1)]),
            ("Quien asesora renuncia a exigir y a registrar, y se queda cerca.", [(5, 2), (8, 2), (12, 2)]),
            ("Un reto del momento hace que quien rechazaba pida compañía.", [(5, 3), (8, 3), (12, 3)]),
            ("Lo que queda es el diálogo, que sigue cuando ya no hace falta.", [(5, 4), (8, 4), (12, 4)]),
        ]),
    ];

    /// <summary>With what one was left after reading a whole.</summary>
    public static string LeftWith(string kind) => kind switch
    {
        "meaning" => "Me queda la pregunta de los niños en el centro, y dos adultos que se animan a no saber.",
        "resignification" => "Me queda que nada se tira: algo de siempre se mueve de lugar y ya es otra cosa.",
        "innovation" => "Me queda el miedo de los dos, y que se entra por una puerta chica.",
        "redemption" => "Me queda la espera. Lo que parece terquedad tiene una historia detrás.",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No such structure."),
    };
}
