using Lazo.Domain.Accompaniment;
using Lazo.Domain.Tutoring.Signals;
using Lazo.Web.Features.Shared;

namespace Lazo.Web.Features.Tutoring.Today;

/// <summary>What a piece of evidence says, in a short phrase of both languages; its instant is shown beside it.</summary>
public static class EvidenceWords
{
    public static Phrase Of(ShownEvidence evidence)
    {
        var (fact, title) = evidence;
        return fact.What switch
        {
            EvidenceKind.ClosedWithoutSubmission => Titled("Cerró sin entrega", "Closed without a submission", title),
            EvidenceKind.ReachedAfterClosing => fact.At.IsNone
                ? new("Llegó cuando ya había cerrado", "Arrived after it had closed")
                : new("Su primera entrada fue después del cierre", "First came in after the closing"),
            EvidenceKind.CauseSaysSo => new("La causa registrada dice que cerró antes de su llegada", "The recorded cause says that it closed before it was reached"),
            EvidenceKind.ClosesAt => title is null ? new("Cierra", "Closes") : new($"«{title}» cierra", $"“{title}” closes"),
            EvidenceKind.ExtendedTo => title is null ? new("Tiene prórroga", "Has an extension") : new($"Tiene prórroga en «{title}»", $"Has an extension for “{title}”"),
            EvidenceKind.Marked => Titled($"Calificación {Points(fact)}", $"Mark {Points(fact)}", title),
            EvidenceKind.Standing => Titled($"Promedio {Points(fact)}", $"Standing {Points(fact)}", title),
            EvidenceKind.EndedWith => Titled($"Terminó con {Points(fact)}", $"Ended with {Points(fact)}", title),
            EvidenceKind.LastAccess => fact.At.IsNone
                ? new("No hay registro de que haya entrado", "No access is recorded")
                : new("Última entrada", "Last access"),
            EvidenceKind.RecoveryOpens => new("La recuperación empieza", "The recovery period begins"),
            EvidenceKind.RecoveryCloses => new("La recuperación termina", "The recovery period ends"),
            EvidenceKind.Asked => fact.Channel is { } asked ? On("Mensaje que pide respuesta", "A message that asks", asked) : new("Mensaje que pide respuesta", "A message that asks"),
            EvidenceKind.Attempts => Attempts(fact),
            EvidenceKind.NextRung => fact.Channel is { } next ? On("Sigue intentar", "Next attempt", next) : new("Sigue otro intento", "Next attempt"),
            EvidenceKind.Recorded => new("Quedó registrado", "It was recorded"),
            EvidenceKind.DueAt => new("Fecha comprometida", "Due"),
            EvidenceKind.Answered => new("Ya hay respuesta", "It was answered"),
            EvidenceKind.Returned => new("La instancia la devolvió", "The office sent it back"),
            EvidenceKind.ConsentAsked => new("Se le preguntó si está de acuerdo", "Was asked for consent"),
            EvidenceKind.LadderExhausted => new("Ya se intentó por todos los medios", "Every channel was tried"),
            EvidenceKind.LastAskedAfter => new("Última vez que se le preguntó", "Last asked after"),
            EvidenceKind.LastContact => fact.At.IsNone
                ? new("Todavía no hay contacto", "No contact yet")
                : new("Último contacto", "Last contact"),
            EvidenceKind.TutorshipBegan => new("La tutoría empezó", "The tutorship began"),
            EvidenceKind.LeaveEnds => new("La baja temporal termina", "The leave ends"),
            _ => throw new ArgumentOutOfRangeException(nameof(evidence), fact.What, null),
        };
    }

    private static Phrase Attempts(Evidence fact)
    {
        var count = (int)(fact.Number ?? 1);
        var by = TodayWords.By(fact.Channel ?? Channel.Platform);
        return count == 1 ? new($"1 intento {by.Es}", $"1 attempt {by.En}") : new($"{count} intentos {by.Es}", $"{count} attempts {by.En}");
    }

    private static Phrase On(string es, string en, Channel channel)
    {
        var by = TodayWords.By(channel);
        return new($"{es} {by.Es}", $"{en} {by.En}");
    }

    private static Phrase Titled(string es, string en, string? title) =>
        title is null ? new(es, en) : new($"{es}: {title}", $"{en}: {title}");

    /// <summary>Cut to one decimal, as marks are spoken of: 5.96 is no 6.</summary>
    private static string Points(Evidence fact) => fact.Number is { } number ? (Math.Floor(number * 10) / 10).ToString("0.#") : "—";
}
