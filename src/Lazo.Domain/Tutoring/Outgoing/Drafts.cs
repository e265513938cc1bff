using Lazo.Domain.Tutoring.Signals;

namespace Lazo.Domain.Tutoring.Outgoing;

/// <summary>A warm beginning for a text to several, with fields. It asks and doesn't blame, and no adjective guesses who reads it.</summary>
/// <remarks>Congratulations ask nothing: a question to many starts a clock of silence for each.</remarks>
public static class Drafts
{
    /// <returns>Empty where there is none: a choice by class or trait alone says nothing of what to write.</returns>
    public static string Of(Recipients recipients) => recipients switch
    {
        { Those: { } those } => Of(those),
        { Signal: SignalKind.ClosingSoon } => Of(Those.ClosingSoon),
        { Signal: SignalKind.MissingActivity or SignalKind.ClosedBeforeReached } => Of(Those.Missing),
        { Signal: SignalKind.LowGrade } => Of(Those.LowGrade),
        { Signal: SignalKind.NoAccess } => Of(Those.NoAccess),
        { Signal: SignalKind.RecoveryOpen } => Of(Those.Recovery),
        { Signal: SignalKind.NotContacted or SignalKind.Silence } => Of(Those.NotContacted),
        { Signal: SignalKind.NewTutee } => Of(Those.New),
        { Trait: Trait.WithRecovery } => Of(Those.Recovery),
        { Trait: Trait.DoingWell } => Of(Those.DoingWell),
        _ => "",
    };

    private static string Of(Those those) => those switch
    {
        Those.Achieved => "¡Hola, {nombre}! Vi tu resultado en {actividad}, de {materia}, y me dio mucho gusto. Se nota el trabajo que le dedicaste. ¡Felicidades!\n\n{yo}",
        Those.Passed => "¡Hola, {nombre}! Aprobaste {materia}: felicidades. Con todo lo que haces en el día, tiene doble mérito. Hoy toca celebrarlo.\n\n{yo}",
        Those.DoingWell => "Hola, {nombre}. Revisé cómo va tu periodo y todo está en orden. Detrás de eso hay constancia, y quiero que sepas que se nota. Si algo se complica, aquí estoy.\n\n{yo}",
        Those.ClosingSoon => "Hola, {nombre}. Te recuerdo que {actividad}, de {materia}, cierra {fecha}. Todavía hay tiempo. Si algo te detiene, escríbeme y lo vemos.\n\n{yo}",
        Those.Missing => "Hola, {nombre}. No encuentro tu entrega de {actividad}, de {materia}. ¿Qué pasó? Cuéntame con confianza y vemos qué se puede hacer todavía.\n\n{yo}",
        Those.NoAccess => "Hola, {nombre}. Hace días que no entras a {materia}, y quiero saber cómo estás. ¿Hay algo que te lo impida: el trabajo, la conexión, otra cosa? Buscamos cómo seguir.\n\n{yo}",
        Those.LowGrade => "Hola, {nombre}. Revisé cómo vas en {materia} y creo que con un poco de apoyo puedes subir. ¿Qué tema te está costando más? Lo vemos con quien la imparte.\n\n{yo}",
        Those.Recovery => "Hola, {nombre}. Para {materia} hay periodo de recuperación y todavía puedes aprobarla: termina {fecha}. ¿Te ayudo con los pasos?\n\n{yo}",
        Those.NotContacted => "Hola, {nombre}. Hace días que no platicamos y quise saludarte. ¿Cómo va todo? Lo que haga falta, grande o pequeño, aquí estoy.\n\n{yo}",
        Those.New => "Hola, {nombre}. Soy {yo} y voy a acompañarte en tu trayectoria: dudas de trámites, fechas, o cuando algo se complique. ¿Cómo te gusta que te llame y a qué hora te acomoda que platiquemos?",
        _ => throw new ArgumentOutOfRangeException(nameof(those), those, null),
    };
}
