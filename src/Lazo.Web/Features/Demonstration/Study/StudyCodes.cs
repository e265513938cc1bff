namespace Lazo.Web.Features.Demonstration.Study;

/// <summary>A code of the demonstration's study.</summary>
/// <param name="Key">As the texts in <c>Words</c> name it.</param>
internal sealed record StudyCode(string Key, string Theme, string Name, string Definition, string Example, string Rule);

/// <summary>The code book of the demonstration's study, by theme.</summary>
internal static class StudyCodes
{
    private const string Meeting = "El encuentro", Together = "Hacer juntos", Moved = "Lo que se mueve", Conditions = "Condiciones";

    public static IReadOnlyList<StudyCode> All { get; } =
    [
        new("permission", Meeting, "Pedir permiso", "Entrar al trabajo de otra persona sólo por donde ella abre.", "Preguntar si se puede pensar juntas; dejar el número y esperar.", "También cuando se renuncia a algo (la libreta, la firma). No: avisar de una visita."),
        new("fear", Meeting, "Temor a la mirada", "Miedo a ser vista, calificada o exhibida.", "No querer que la vean dar clase.", "De quien enseña o de quien asesora. No: miedo a una herramienta nueva (Lo nuevo que asusta)."),
        new("refusal", Meeting, "Rechazo", "Decir que no, con palabras o con gestos.", "Cerrar la puerta; borrar el número.", "El rechazo mismo, no sus razones."),
        new("need", Together, "Necesidad sentida", "Lo que quien enseña nombra como falta, por sí misma.", "Leen de corrido y no cuentan qué leyeron.", "Sólo si lo dice quien enseña; lo que ve quien asesora es Observar sin calificar."),
        new("planning", Together, "Planear juntos", "Preparar entre los dos lo que se hará con el grupo.", "Armar tres clases con un cuento.", "Incluye talleres y materiales hechos entre varios."),
        new("listening", Together, "Escuchar antes de opinar", "La pregunta, o el silencio, en lugar del juicio.", "¿Qué te habrías dicho si hubieras mirado?", "Sólo lo que hace quien asesora."),
        new("observing", Together, "Observar sin calificar", "Estar en la clase y ver, sin nota ni formato.", "Sentarse hasta atrás con la boca cerrada.", "No: preguntas de después (Escuchar antes de opinar)."),
        new("reframing", Moved, "Dar otro sentido", "Un elemento de la práctica se queda y significa otra cosa.", "El dictado pasa al final.", "Algo que ya estaba. Lo que entra por primera vez es Lo nuevo que asusta."),
        new("novelty", Moved, "Lo nuevo que asusta", "Algo que nunca se ha hecho y da miedo o preocupa.", "Grabarse en video.", "También cuando el miedo ya pasó y lo nuevo se quedó."),
        new("challenge", Moved, "El reto que abre", "Una situación del momento que hace desear la compañía.", "«Con éste sí no puedo».", "El momento de pedir, no lo que sigue."),
        new("achievement", Moved, "Logro de los niños", "Lo que alumnas y alumnos aprenden o hacen, visto por quien lo cuenta.", "Dijo algo que no estaba en el cuento.", "De los alumnos, de cualquier edad."),
        new("autonomy", Moved, "Seguir sin quien asesora", "Quien fue acompañado conduce ya, o enseña a otros.", "Lo volvieron a hacer sin mí.", "No: seguir hablando (El diálogo sigue)."),
        new("dialogue", Moved, "El diálogo sigue", "La conversación continúa, con o sin asunto.", "Hablar los jueves, llueva o truene.", "Cuando la continuidad misma es lo que se cuenta."),
        new("road", Conditions, "Camino y señal", "La distancia, el transporte, la luz, el internet.", "Subir al cerro para mandar un video.", ""),
        new("paperwork", Conditions, "Papeleo", "Formatos, firmas y evidencias que se piden.", "Firmar la planeación.", ""),
    ];
}
