using Lazo.Domain.Tutoring.Signals;
using Lazo.Domain.Tutoring.Trajectories;

namespace Lazo.Web.Features.Tutoring.Today;

/// <summary>A signal with the titles of what it speaks of, so that a page needs no second look.</summary>
/// <param name="Activity">Title of the activity that it is about; null when it is about something else.</param>
/// <param name="Subject">Title of the class that it, or its activity, belongs to.</param>
/// <param name="Evidence">As in the signal, each with the title of the activity or class that it refers to.</param>
/// <param name="Matter">The topic of a procedure (its code), or the office of a referral.</param>
public sealed record ShownSignal(Signal Signal, string? Activity, string? Subject, IReadOnlyList<ShownEvidence> Evidence, string? Matter = null)
{
    /// <summary>Looks the titles up among the classes of the tutee.</summary>
    /// <param name="most">How many pieces of evidence are kept: the first, which says what holds, and the last ones.</param>
    public static ShownSignal Of(Signal signal, TuteeFacts facts, int most = int.MaxValue)
    {
        var (activity, subject) = TitlesOf(signal.About, facts);
        var evidence = new List<ShownEvidence>(Math.Min(signal.Evidence.Count, most));
        for (var i = 0; i < signal.Evidence.Count; i++)
        {
            if (i == 0 || i > signal.Evidence.Count - most)
                evidence.Add(ShownEvidence.Of(signal.Evidence[i], facts));
        }

        return new(signal, activity, subject, evidence, MatterOf(signal, facts));
    }

    private static string? MatterOf(Signal signal, TuteeFacts facts) =>
        signal.Kind is SignalKind.ProcedureOpen or SignalKind.ReferralOpen && facts.Records.FirstOrDefault(record => record.Id == signal.About) is { } record
            ? record.Topic ?? record.Office : null;

    internal static (string? Activity, string? Subject) TitlesOf(string? id, TuteeFacts facts)
    {
        if (id is null)
            return default;
        foreach (var enrolment in facts.Enrolments)
        {
            if (enrolment.Class.Id == id)
                return (null, enrolment.Class.Title);
            foreach (var activity in enrolment.Class.Activities)
            {
                if (activity.Id == id)
                    return (activity.Title, enrolment.Class.Title);
            }
        }

        return default;
    }
}

/// <summary>A piece of evidence with the title of what it refers to, where that has one.</summary>
public sealed record ShownEvidence(Evidence Fact, string? Title)
{
    internal static ShownEvidence Of(Evidence fact, TuteeFacts facts)
    {
        var (activity, subject) = ShownSignal.TitlesOf(fact.Ref, facts);
        return new(fact, activity ?? subject);
    }
}
