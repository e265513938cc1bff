using Lazo.Domain.Accompaniment;
using Lazo.Domain.Tutoring.Signals;

namespace Lazo.Domain.Tutoring.Today;

/// <summary>What a draft may name.</summary>
/// <param name="TuteeId">The sourcedId; chooses the wording together with the day.</param>
/// <param name="Called">How she likes to be called.</param>
/// <param name="Name">Her whole name, for an office that doesn't know her.</param>
/// <param name="Tutor">The tutor's given name.</param>
/// <param name="Activity">Title of the activity that it is about, where there is one.</param>
/// <param name="Subject">Title of the class that it is about, where there is one.</param>
/// <param name="End">Until when something can be done; None where nothing ends.</param>
public sealed record DraftFacts(string TuteeId, string Called, string Name, string Tutor, string? Activity, string? Subject, Instant End);

/// <summary>A warm beginning for the tutor's own words; no machine ever sends it.</summary>
/// <remarks>
/// It asks and doesn't blame. Several wordings stand for each occasion, and tutee and day choose among them: fifteen tutees
/// of one morning don't get the same sentence, and the same page shows the same draft all day.
/// </remarks>
public static class Draft
{
    public static string Of(NextStep step, DraftFacts facts, DateOnly today, TimeZoneInfo zone)
    {
        var wordings = step.Then switch
        {
            StepKind.TellAnswer => Wordings.TellAnswer,
            StepKind.AskConsent => Wordings.AskConsent,
            _ => Wordings.For(step.Because, step.Late, facts.Activity is not null),
        };
        var chosen = wordings[Choice(facts.TuteeId, today, wordings.Count)];
        return chosen
            .Replace("{name}", facts.Called)
            .Replace("{full}", facts.Name)
            .Replace("{tutor}", facts.Tutor)
            .Replace("{activity}", facts.Activity ?? "la actividad")
            .Replace("{subject}", facts.Subject ?? "tu asignatura")
            .Replace("{end}", facts.End.IsNone ? "pronto" : SpanishDay.End(facts.End, zone));
    }

    /// <summary>The same on every machine and in every version of the runtime (FNV-1a), unlike a hash of the language.</summary>
    private static int Choice(string tuteeId, DateOnly today, int count)
    {
        var hash = 2166136261u;
        foreach (var letter in tuteeId)
            hash = (hash ^ letter) * 16777619u;
        hash = (hash ^ (uint)today.DayNumber) * 16777619u;
        return (int)((hash >> 8) % (uint)count);
    }
}
