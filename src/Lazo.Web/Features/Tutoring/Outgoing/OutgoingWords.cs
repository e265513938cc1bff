using Lazo.Domain.Tutoring.Outgoing;
using Lazo.Web.Features.Shared;

namespace Lazo.Web.Features.Tutoring.Outgoing;

/// <summary>To whom one writes at once, in both languages of the screens.</summary>
public static class OutgoingWords
{
    /// <summary>Follows “Escribir a quienes…”.</summary>
    public static Phrase Of(Those those) => those switch
    {
        Those.Achieved => new("lograron algo en una actividad", "did very well in an activity"),
        Those.Passed => new("acaban de aprobar una asignatura", "have just passed a class"),
        Those.DoingWell => new("van bien en todo", "do well in everything"),
        Those.ClosingSoon => new("tienen una actividad por cerrar", "have an activity that closes soon"),
        Those.Missing => new("no entregaron una actividad", "didn't hand in an activity"),
        Those.NoAccess => new("llevan días sin entrar", "haven't entered for days"),
        Those.LowGrade => new("van por debajo de lo que necesitan", "stand lower than they need"),
        Those.Recovery => new("pueden aprobar en recuperación", "can still pass in the recovery period"),
        Those.NotContacted => new("llevan días sin platicar contigo", "haven't spoken with you for days"),
        Those.New => new("apenas llegan contigo", "are new with you"),
        _ => throw new ArgumentOutOfRangeException(nameof(those), those, null),
    };

    public static bool IsGladNews(Those those) => those is Those.Achieved or Those.Passed or Those.DoingWell;

    public static Phrase Of(Trait trait) => trait switch
    {
        Trait.DoingWell => new("van bien en todo", "do well in everything"),
        Trait.Repeating => new("recursan una asignatura", "take a class again"),
        Trait.WithRecovery => new("tienen recuperación disponible", "can use a recovery period"),
        _ => throw new ArgumentOutOfRangeException(nameof(trait), trait, null),
    };

    /// <summary>What a field becomes.</summary>
    public static Phrase Of(Field field) => field switch
    {
        Field.Name => new("cómo le gusta que le llamen", "how each likes to be called"),
        Field.Subject => new("la asignatura de la que se trata", "the class that it is about"),
        Field.Activity => new("la actividad de la que se trata", "the activity that it is about"),
        Field.Until => new("hasta cuándo se puede hacer algo", "until when something can be done"),
        Field.Sender => new("tu nombre", "your name"),
        _ => throw new ArgumentOutOfRangeException(nameof(field), field, null),
    };
}
