using Lazo.Domain.Accompaniment;
using Lazo.Domain.Tutoring.Signals;
using Lazo.Domain.Tutoring.Today;
using Lazo.Web.Features.Shared;

namespace Lazo.Web.Features.Tutoring.Today;

/// <summary>What the morning calls its things, in both languages of the screens.</summary>
public static class TodayWords
{
    /// <summary>What holds.</summary>
    public static Phrase Of(SignalKind kind) => kind switch
    {
        SignalKind.HarmRisk => new("Riesgo de daño", "Risk of harm"),
        SignalKind.DropoutIntent => new("Piensa en dejarlo", "Speaks of leaving"),
        SignalKind.Distress => new("La está pasando mal", "Is having a hard time"),
        SignalKind.Achievement => new("Logro", "Something to celebrate"),
        SignalKind.AwaitingAnswer => new("Espera respuesta", "Awaits an answer"),
        SignalKind.PromiseDue => new("Promesa pendiente", "A promise to keep"),
        SignalKind.PersonalOpen => new("Situación personal abierta", "Personal situation to ask after"),
        SignalKind.ProcedureOpen => new("Trámite en curso", "Procedure waiting"),
        SignalKind.ReferralOpen => new("Canalización en curso", "Referral waiting"),
        SignalKind.Silence => new("Sin respuesta de su parte", "Has not replied"),
        SignalKind.MissingActivity => new("Actividad sin entregar", "Activity not handed in"),
        SignalKind.ClosedBeforeReached => new("Cerró antes de que llegara", "Activity that closed before it was reached"),
        SignalKind.ClosingSoon => new("Cierra pronto", "Activity closing soon"),
        SignalKind.LowGrade => new("Calificación baja", "Low grade"),
        SignalKind.NoAccess => new("No ha entrado", "No access to the class"),
        SignalKind.RecoveryOpen => new("Recuperación disponible", "Recovery is possible"),
        SignalKind.RetakeNeeded => new("Necesita recursar", "Class to retake"),
        SignalKind.NotContacted => new("Sin contacto reciente", "No recent contact"),
        SignalKind.NewTutee => new("Apenas llega contigo", "New with you"),
        SignalKind.LeaveEnding => new("Termina su baja temporal", "Leave is ending"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    public static Phrase Of(Severity severity) => severity switch
    {
        Severity.Urgent => new("Urgente", "Urgent"),
        Severity.High => new("Alta", "High"),
        Severity.Normal => new("Normal", "Normal"),
        Severity.Good => new("Buena noticia", "Good news"),
        _ => throw new ArgumentOutOfRangeException(nameof(severity), severity, null),
    };

    /// <summary>What to do, without its channel.</summary>
    public static Phrase Of(StepKind kind) => kind switch
    {
        StepKind.Protocol => new("Seguir el protocolo", "Follow the protocol"),
        StepKind.Answer => new("Contestarle", "Answer"),
        StepKind.KeepPromise => new("Cumplir lo prometido", "Keep the promise"),
        StepKind.AskAfter => new("Preguntarle cómo sigue", "Ask how things are"),
        StepKind.IntroduceYourself => new("Presentarte", "Introduce yourself"),
        StepKind.Write => new("Escribirle", "Write"),
        StepKind.Call => new("Llamarle", "Call"),
        StepKind.Visit => new("Buscar un encuentro", "Meet"),
        StepKind.RemindOffice => new("Recordarle a la instancia", "Remind the office"),
        StepKind.TellAnswer => new("Contarle la respuesta", "Tell the answer"),
        StepKind.AskConsent => new("Preguntarle si está de acuerdo", "Ask whether it may go"),
        StepKind.TellRecovery => new("Contarle de la recuperación", "Tell about the recovery period"),
        StepKind.ExplainRetake => new("Explicarle cómo recursar", "Explain how to retake"),
        StepKind.InviteBack => new("Invitar a volver", "Invite back"),
        StepKind.Congratulate => new("Felicitar", "Congratulate"),
        StepKind.Wait => new("Esperar", "Wait"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    /// <summary>What to do and on which channel: “Escribirle por WhatsApp”.</summary>
    public static Phrase Of(NextStep step)
    {
        if (step.Kind == StepKind.Wait)
        {
            var after = Of(step with { Kind = step.Then });
            return new($"Esperar; después, {char.ToLowerInvariant(after.Es[0])}{after.Es[1..]}", $"Wait; then {char.ToLowerInvariant(after.En[0])}{after.En[1..]}");
        }

        var what = Of(step.Kind);
        if (step.Kind is StepKind.Call or StepKind.Visit)
            return what;
        var by = By(step.Channel);
        return new($"{what.Es} {by.Es}", $"{what.En} {by.En}");
    }

    /// <summary>“por teléfono”.</summary>
    public static Phrase By(Channel channel) => channel switch
    {
        Channel.Platform => new("por la plataforma", "on the platform"),
        Channel.Mail => new("por correo", "by mail"),
        Channel.WhatsApp => new("por WhatsApp", "on WhatsApp"),
        Channel.Phone => new("por teléfono", "by phone"),
        Channel.InPerson => new("en persona", "in person"),
        _ => throw new ArgumentOutOfRangeException(nameof(channel), channel, null),
    };

    /// <summary>Until when she asked to be left in peace, before why the step itself; empty where nothing waits.</summary>
    /// <param name="until">“hasta mañana a las 7:00”.</param>
    public static Phrase Peace(string until) => new($"Pidió que no se le busque {until}.", $"Asked not to be sought {until}.");

    /// <summary>Why this step, in one sentence.</summary>
    public static Phrase Why(NextStep step) => step.Because switch
    {
        _ when step.Kind == StepKind.Wait => Why(step with { Kind = step.Then }),
        _ when step.Kind == StepKind.TellAnswer => new(
            "Ya respondieron, y todavía no lo sabe.",
            "The answer is there, and is not known yet."),
        _ when step.Kind == StepKind.AskConsent => new(
            "Una canalización espera que diga si está de acuerdo; sin eso no sale.",
            "A referral waits for a yes or a no; without it nothing goes."),
        SignalKind.HarmRisk => new(
            "Lo que escribió puede hablar de un daño: nada va antes, y el protocolo dice a quién avisar.",
            "What was written may speak of harm: nothing comes before, and the protocol says whom to tell."),
        SignalKind.DropoutIntent => new(
            "Habla de pausar o de irse: una conversación a tiempo abre opciones.",
            "Speaks of pausing or leaving: a conversation in time opens options."),
        SignalKind.Distress => new(
            "Sus palabras dicen que la pasa mal: primero la persona, luego las tareas.",
            "The words say that things are hard: the person first, the tasks afterwards."),
        SignalKind.Achievement => new(
            "Le salió bien, y que alguien lo note anima a seguir.",
            "It went well, and being noticed encourages."),
        SignalKind.AwaitingAnswer => step.Late
            ? new("Preguntó y lleva más de una jornada sin respuesta.", "Asked, and has waited more than a working day.")
            : new("Preguntó algo y todavía no tiene respuesta.", "Asked something and has no answer yet."),
        SignalKind.PromiseDue => step.Late
            ? new("Quedaste en darle una respuesta y el plazo ya pasó.", "You promised an answer and the time has passed.")
            : new("Quedaste en darle una respuesta y está en plazo.", "You promised an answer and it is still in time."),
        SignalKind.PersonalOpen => new(
            "Confió en ti una situación personal y toca preguntarle cómo va.",
            "Trusted you with a personal situation, and it is time to ask how it goes."),
        SignalKind.ProcedureOpen => step.Late
            ? new("El trámite pasó de su fecha sin respuesta.", "The procedure is past its date without an answer.")
            : new("Su trámite sigue en plazo: cuéntale en qué va.", "The procedure is in time: tell how it goes."),
        SignalKind.ReferralOpen => step.Late
            ? new("La instancia no ha respondido a la canalización y el plazo ya pasó.", "The office has not answered the referral in time.")
            : new("La canalización sigue en plazo: cuéntale en qué va.", "The referral is in time: tell how it goes."),
        SignalKind.Silence => new(
            "No ha respondido por los medios que ya intentaste: toca el siguiente.",
            "No reply on the channels tried so far: the next one is due."),
        SignalKind.MissingActivity => new(
            "Cerró una actividad sin su entrega: pregúntale qué pasó, sin reclamo.",
            "An activity closed without a submission: ask what happened, without blame."),
        SignalKind.ClosedBeforeReached => new(
            "La actividad cerró antes de que pudiera llegar a ella: no fue descuido.",
            "The activity closed before it could be reached: it was no neglect."),
        SignalKind.ClosingSoon => new(
            "Una actividad está por cerrar y todavía alcanza a entregarla.",
            "An activity is about to close and can still be handed in."),
        SignalKind.LowGrade => new(
            "Va por debajo de lo que necesita, o viene bajando: ofrécele apoyo.",
            "The standing is too low or falling: offer support."),
        SignalKind.NoAccess => new(
            "Lleva días sin entrar al grupo: quizá algo se lo impide.",
            "No access to the class for days: something may be in the way."),
        SignalKind.RecoveryOpen => new(
            "Todavía puede aprobar en el periodo de recuperación, si lo sabe a tiempo.",
            "It can still be passed in the recovery period, if known in time."),
        SignalKind.RetakeNeeded => new(
            "La asignatura quedó pendiente y necesita saber cómo recursarla.",
            "The class is pending: how to retake it should be known."),
        SignalKind.NotContacted => new(
            "Nada va mal; hace días que no hablan y nadie se queda fuera.",
            "Nothing is wrong; you have not spoken for days and nobody is left out."),
        SignalKind.NewTutee => new(
            "Acaba de llegar contigo y aún no hay un primer contacto.",
            "Has just come to you and there was no first contact yet."),
        SignalKind.LeaveEnding => new(
            "Su baja temporal está por terminar: prepara con calma el regreso.",
            "The leave is about to end: prepare the return calmly."),
        _ => throw new ArgumentOutOfRangeException(nameof(step), step.Because, null),
    };

    /// <summary>The order of the list, a line a rung, from the first to the last.</summary>
    public static Phrase Of(Tier tier) => tier switch
    {
        Tier.Danger => new("Quien puede estar en peligro", "Somebody may be in danger"),
        Tier.LateClock => new("Alguien espera y ya vamos tarde: una respuesta, una promesa, un trámite", "Somebody waits and we are late: an answer, a promise, a procedure"),
        Tier.LeavingOrDistress => new("Quien habla de irse o la está pasando mal", "Who speaks of leaving or is having a hard time"),
        Tier.Personal => new("Quien vive una situación personal y toca preguntarle", "A personal situation is to be asked after"),
        Tier.Waiting => new("Preguntas nuevas, promesas en plazo y personas por saludar", "New questions, promises in time and people to greet"),
        Tier.StillTime => new("Lo que todavía se puede salvar, según lo que vence primero", "What can still be saved, by what ends first"),
        Tier.Falling => new("Quien va bajando, no entra o no responde; primero quien reúne más señales", "Who is falling, absent or silent; more signs first"),
        Tier.Cadence => new("A quien le toca un saludo, aunque vaya bien", "Whose turn it is for a contact, although all is well"),
        Tier.Glad => new("Los logros y lo que espera en plazo", "Achievements, and what waits in time"),
        Tier.Calm => new("Sin nada pendiente", "Nothing pending"),
        _ => throw new ArgumentOutOfRangeException(nameof(tier), tier, null),
    };

    /// <summary>What decides between two rows of one rung, and which rows go below.</summary>
    public static Phrase Ties => new(
        "Entre iguales va primero quien lleva más tiempo esperando. Si alguien del equipo ya le escribió, llamó o canalizó, " +
        "descansa abajo unos días, salvo que haya algo que solo tú puedes cerrar.",
        "Among equals, whoever has waited longest comes first. Where somebody of the staff has already written, called or referred, " +
        "the row rests below for some days, unless there is something that only you can close.");
}
