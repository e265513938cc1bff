using Lazo.Domain.Accompaniment;
using Lazo.Domain.Tutoring.Records;
using Lazo.Web.Features.Shared;
using Lazo.Web.Features.Tutoring.Today;

namespace Lazo.Web.Features.Tutoring.Records;

/// <summary>What was recorded, said in a sentence.</summary>
public static class RecordWords
{
    /// <summary>What an administrative matter is about; the keys of <c>procedure_opened.topic</c>.</summary>
    public static IReadOnlyDictionary<string, Phrase> Topics { get; } = new Dictionary<string, Phrase>(StringComparer.Ordinal)
    {
        ["recovery"] = new("recuperación", "recovery"),
        ["retake"] = new("recursamiento", "retake"),
        ["leave"] = new("baja temporal", "temporary leave"),
        ["withdrawal"] = new("baja definitiva", "withdrawal"),
        ["enrolment"] = new("inscripción", "enrolment"),
        ["documents"] = new("documentos", "documents"),
        ["payment"] = new("pagos", "payments"),
        ["platform_access"] = new("acceso a la plataforma", "access to the platform"),
        ["schedule"] = new("horarios y fechas", "schedules and dates"),
        ["grade_review"] = new("revisión de calificación", "review of a mark"),
    };

    public static Phrase Of(RecordKind kind) => kind switch
    {
        RecordKind.Cause => new("Causa", "Cause"),
        RecordKind.PersonalOpened => new("Situación personal", "Personal situation"),
        RecordKind.PersonalAsked => new("Se preguntó cómo sigue", "Asked how it goes"),
        RecordKind.PersonalSolved => new("Situación personal resuelta", "Personal situation solved"),
        RecordKind.ProcedureOpened => new("Trámite abierto", "Procedure opened"),
        RecordKind.ProcedureAnswered => new("Trámite respondido", "Procedure answered"),
        RecordKind.Promise => new("Promesa", "Promise"),
        RecordKind.PromiseKept => new("Promesa cumplida", "Promise kept"),
        RecordKind.Referral => new("Canalización", "Referral"),
        RecordKind.ReferralAnswered => new("La instancia respondió", "The office answered"),
        RecordKind.ReferralClosed => new("Canalización cerrada", "Referral closed"),
        RecordKind.ContactAttempt => new("Contacto", "Contact"),
        RecordKind.LeaveRequested => new("Pidió una baja temporal", "Asked for a temporary leave"),
        RecordKind.LeaveBegan => new("Empezó su baja temporal", "The leave began"),
        RecordKind.LeaveEnded => new("Terminó su baja temporal", "The leave ended"),
        RecordKind.ReferralConsentAsked => new("Se le preguntó si está de acuerdo con canalizar", "Asked for consent to a referral"),
        RecordKind.ReferralConsentGiven => new("Está de acuerdo con la canalización", "Consent given to the referral"),
        RecordKind.ReferralConsentRefused => new("Prefirió que no se canalizara", "No consent: nothing was sent"),
        RecordKind.ReferralAccepted => new("La instancia recibió la canalización", "The office took the referral up"),
        RecordKind.ReferralReturned => new("La instancia devolvió la canalización", "The office sent the referral back"),
        RecordKind.ReferralTold => new("Ya sabe lo que dijo la instancia", "Told what the office said"),
        RecordKind.PromiseAnswered => new("Respondieron a la tutoría", "The tutor got an answer"),
        RecordKind.ContactUndone => new("Contacto retirado", "Contact taken back"),
        RecordKind.PersonalAlternative => new("Alternativa para su situación", "Alternative that was explored"),
        RecordKind.PersonalAlternativeTold => new("Se le contó la alternativa", "Was told of the alternative"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    public static Phrase Of(ContactResult result) => result switch
    {
        ContactResult.Attempted => new("no hubo respuesta", "no answer"),
        ContactResult.Reached => new("hablamos", "we spoke"),
        ContactResult.Solved => new("hablamos y quedó resuelto", "we spoke and it is solved"),
        _ => throw new ArgumentOutOfRangeException(nameof(result)),
    };

    /// <summary>“Contacto por teléfono: hablamos”, “Canalización a psicología”, …</summary>
    public static string Title(Record record, Speech say) => record.Kind switch
    {
        RecordKind.ContactAttempt when record.Channel is { } channel =>
            $"{say[Of(record.Kind)]} {say[TodayWords.By(channel)]}: {say[Of(record.Result ?? ContactResult.Attempted)]}",
        RecordKind.Cause when record.Cause is { } cause =>
            record.RefTitle is { } title ? $"{say["No se entregó", "Not handed in:"]} «{title}»: {say[CauseWords.Of(cause)]}" : $"{say[Of(record.Kind)]}: {say[CauseWords.Of(cause)]}",
        RecordKind.Cause => $"{say["Causa retirada", "Cause taken back"]}{(record.RefTitle is { } title ? $": «{title}»" : "")}",
        RecordKind.ReferralConsentAsked when record.Office is { Length: > 0 } asked => $"{say["Canalización por acordar:", "Referral to be agreed on:"]} {asked}",
        RecordKind.Promise when record.To is { } to => $"{say["Promesa: lo responde", "Promise: to be answered by"]} {to}",
        RecordKind.Referral when record.Office is { Length: > 0 } office => $"{say["Canalización a", "Referred to"]} {office}",
        // What was asked for has its own name; the topic before it would say it twice.
        RecordKind.ProcedureOpened when record.Topic is { Length: > 0 } named && record.Body?.StartsWith(Topic(named, say), StringComparison.OrdinalIgnoreCase) == true => say["Trámite", "Procedure"],
        RecordKind.ProcedureOpened when record.Topic is { Length: > 0 } topic => $"{say["Trámite", "Procedure"]}: {Topic(topic, say)}",
        _ => say[Of(record.Kind)],
    };

    public static string Topic(string topic, Speech say) => Topics.TryGetValue(topic, out var words) ? say[words] : topic;
}
