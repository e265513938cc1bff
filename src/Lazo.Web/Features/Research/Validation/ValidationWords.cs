using Lazo.Domain.Research.Validation;
using Lazo.Web.Features.Shared;

namespace Lazo.Web.Features.Research.Validation;

/// <summary>How a participant is asked, and what she is told first.</summary>
public static class ValidationWords
{
    /// <summary>Of what she is told first: who changes <see cref="Notice"/> raises it.</summary>
    public const int NoticeVersion = 1;

    /// <summary>What is kept of her word, said before she gives it.</summary>
    public static readonly IReadOnlyList<Phrase> Notice =
    [
        new("Aquí verás palabras tuyas y lo que decimos de ellas, y nada de otras personas. Nadie más las ve con esta dirección, mientras no la compartas.", "Here you will see words of yours and what we say of them, and nothing of other people. Nobody else sees them by this address, as long as you don't share it."),
        new("De lo que respondas se guarda: tu juicio, tus palabras, la fecha, y qué cambiamos después o por qué no. Va con tu clave, no con tu nombre.", "What is kept of your answers: your judgement, your words, the date, and what we changed afterwards or why we didn't. It goes with your code, not with your name."),
        new("Lo lee el equipo del estudio; en el informe puede citarse con tu clave. No hay respuestas buenas ni malas, y nada de lo que digas llega a tus autoridades.", "The team of the study reads it; the report may quote it under your code. There are no good or bad answers, and nothing that you say reaches your superiors."),
        new("Puedes dejar lo que quieras sin responder, volver con esta misma dirección y cambiar lo que dijiste, o no participar.", "You may leave out what you like, come back by this same address and change what you said, or not take part."),
    ];

    public static Phrase Of(Criterion criterion) => criterion switch
    {
        Criterion.Accuracy => new("Exactitud", "Accuracy"),
        Criterion.Adequacy => new("Adecuación", "Adequacy"),
        Criterion.Fairness => new("Imparcialidad", "Fairness"),
        _ => throw new ArgumentOutOfRangeException(nameof(criterion), criterion, "No words for it."),
    };

    /// <summary>As she is asked.</summary>
    public static Phrase Asked(Criterion criterion) => criterion switch
    {
        Criterion.Accuracy => new("¿Son tus palabras y lo que quisiste decir?", "Are these your words, and what you meant?"),
        Criterion.Adequacy => new("Lo que decimos de ellas, ¿les queda? ¿No falta algo importante?", "Does what we say of them fit? Is nothing important left out?"),
        Criterion.Fairness => new("¿Es justo contigo y con las personas de quienes hablas?", "Is it fair to you and to those you speak of?"),
        _ => throw new ArgumentOutOfRangeException(nameof(criterion), criterion, "No words for it."),
    };

    public static Phrase Of(int given) => given switch
    {
        1 => new("no", "no"),
        2 => new("poco", "a little"),
        3 => new("casi", "almost"),
        4 => new("sí", "yes"),
        _ => throw new ArgumentOutOfRangeException(nameof(given), given, "Beyond the scale."),
    };
}
