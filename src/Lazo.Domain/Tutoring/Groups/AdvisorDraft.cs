using Lazo.Domain.Tutoring.Signals;

namespace Lazo.Domain.Tutoring.Groups;

/// <summary>What a subject advisor's draft may name.</summary>
/// <param name="Called">How the student likes to be called.</param>
/// <param name="Activity">Title of the activity; null where it isn't about one.</param>
/// <param name="End">Until when something can be done, in words; null where nothing ends.</param>
public sealed record AdvisorDraftFacts(string Called, string Subject, string? Activity, string? End);

/// <summary>A beginning in the voice of who teaches the subject: it opens a door to the subject and asks for no account.</summary>
public static class AdvisorDraft
{
    /// <returns>Empty where nothing of the class holds.</returns>
    public static string Of(SignalKind? because, AdvisorDraftFacts facts) => because switch
    {
        SignalKind.RecoveryOpen => $"Hola, {facts.Called}. En {facts.Subject} todavía puedes recuperar{(facts.End is { } end ? $", hasta {end}" : "")}. ¿Vemos qué temas te conviene repasar primero? Te preparo ejercicios.",
        SignalKind.LowGrade => $"Hola, {facts.Called}. Revisé tu avance en {facts.Subject} y quiero apoyarte para que subas. ¿Qué tema se te está haciendo más difícil? Lo vemos con un ejemplo.",
        SignalKind.MissingActivity when facts.Activity is { } activity => $"Hola, {facts.Called}. No me llegó «{activity}», de {facts.Subject}. Si algo no quedó claro, dime en qué parte te detuviste y la vemos paso a paso.",
        SignalKind.ClosedBeforeReached when facts.Activity is { } activity => $"Hola, {facts.Called}. «{activity}», de {facts.Subject}, cerró antes de que pudieras hacerla. El tema vuelve a aparecer: ¿te mando un resumen para que no te quedes sin él?",
        SignalKind.ClosingSoon when facts.Activity is { } activity => $"Hola, {facts.Called}. «{activity}», de {facts.Subject}, sigue abierta{(facts.End is { } end ? $" y cierra {end}" : "")}. Si te atoras en algo, escríbeme antes.",
        SignalKind.NoAccess => $"Hola, {facts.Called}. Te echo de menos en {facts.Subject}. Si te atrasaste, se puede retomar por partes: ¿te digo por dónde empezar?",
        SignalKind.Achievement when facts.Activity is { } activity => $"¡Hola, {facts.Called}! Qué buen trabajo en «{activity}», de {facts.Subject}. Se ve que entendiste el tema. ¡Felicidades!",
        SignalKind.Achievement => $"¡Hola, {facts.Called}! Aprobaste {facts.Subject}: felicidades. Fue un gusto acompañarte en la asignatura.",
        _ => "",
    };
}
