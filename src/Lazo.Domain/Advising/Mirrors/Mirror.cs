using Lazo.Domain.Accompaniment;
using Lazo.Domain.Advising.Autonomy;
using Lazo.Domain.Advising.Gatherings;
using Lazo.Domain.Advising.Observations;
using Lazo.Domain.Advising.Requests;
using Lazo.Domain.Advising.Structures;
using Lazo.Domain.Advising.Talks;

namespace Lazo.Domain.Advising.Mirrors;

/// <summary>An agreement, as the advisor looks at her own part of it.</summary>
public sealed record OwnPromise(bool Kept, bool Dropped, DateOnly? Until);

/// <summary>Somebody whom the advisor hasn't met for long, and when she last did; none: never.</summary>
public sealed record LongAgo(Guid Pair, Instant Last);

/// <summary>An advisor's look at her own practice: hers alone, and nobody is ranked in it.</summary>
/// <param name="Structures">How many accompaniments were worked in each way.</param>
/// <param name="TalkMinutes">Of the reflective talks in which it was noted who spoke how long.</param>
/// <param name="TeacherMinutes">Of these, the teachers'.</param>
/// <param name="Late">Open, and past the day that was said.</param>
/// <param name="LongAgo">In no order that says more than the pairs' own.</param>
public sealed record Mirror(
    IReadOnlyDictionary<Structure, int> Structures, int Talks, int TalkMinutes, int TeacherMinutes, int Kept, int Open, int Late, IReadOnlyList<LongAgo> LongAgo)
{
    /// <summary>Who meets each month at the least has met within it; the rhythm that the two agreed may say more often or less.</summary>
    public const int LongDays = 30;

    /// <summary>0–1: how much of the time the teachers spoke; null where nobody noted it.</summary>
    public double? Listening => TalkMinutes > 0 ? (double)TeacherMinutes / TalkMinutes : null;

    /// <param name="pairs">Of the advisor, each with what holds of it, in the order in which it happened.</param>
    /// <param name="promises">What she agreed to do, alone or with the teacher.</param>
    /// <param name="visited">When the last visit of a pair was made, where one was.</param>
    public static Mirror Of(
        IReadOnlyList<(Guid Pair, IReadOnlyList<Fact> Facts)> pairs, IReadOnlyList<OwnPromise> promises, Instant now, DateOnly today, IReadOnlyDictionary<Guid, Instant>? visited = null)
    {
        var noted = pairs.SelectMany(pair => pair.Facts).Select(fact => fact.Body).OfType<TalkEnded>().Where(talk => talk.TeacherMinutes is not null).ToList();
        var open = promises.Where(promise => !promise.Kept && !promise.Dropped).ToList();
        return new Mirror(
            pairs.SelectMany(pair => pair.Facts.SelectMany(fact => Ways(fact.Body)).Distinct()).GroupBy(way => way).ToDictionary(way => way.Key, way => way.Count()),
            pairs.Sum(pair => pair.Facts.Count(fact => fact.Body is TalkEnded)),
            noted.Sum(talk => talk.Minutes),
            noted.Sum(talk => Math.Min(talk.TeacherMinutes!.Value, talk.Minutes)),
            promises.Count(promise => promise.Kept),
            open.Count,
            open.Count(promise => promise.Until < today),
            [.. from pair in pairs let last = Ago(pair.Facts, visited?.GetValueOrDefault(pair.Pair) ?? Instant.None, now) where last is not null select new LongAgo(pair.Pair, last.Value)]);
    }

    private static IEnumerable<Structure> Ways(FactBody body) => body switch
    {
        StructureChosen chosen => [chosen.Structure],
        StructureChanged changed => [changed.To],
        _ => [],
    };

    /// <summary>When the two last met, where that is long ago; none: never. Null where it isn't long ago.</summary>
    /// <remarks>Nobody is missed who declined, asked for later, calls when she wants, or with whom it came to its close.</remarks>
    /// <param name="visited">When the last visit of the two was made; none: never.</param>
    public static Instant? Ago(IReadOnlyList<Fact> facts, Instant visited, Instant now)
    {
        var (last, anew, rhythm, closed) = (Instant.None, Instant.None, default(Rhythm?), false);
        foreach (var fact in facts)
        {
            (last, anew, rhythm, closed) = fact.Body switch
            {
                Met or Gathered or TalkEnded or ObservationBegan => (fact.At, anew, rhythm, closed),
                RhythmAgreed agreed => (last, anew, agreed.Rhythm, closed),
                Closed => (last, anew, rhythm, true),
                Reopened => (last, fact.At, rhythm, false),
                _ => (last, anew, rhythm, closed),
            };
        }

        last = Instant.Later(last, visited);
        var invitation = Invitation.Of(facts);
        if (!invitation.IsOpen || closed || rhythm == Rhythm.OnRequest)
            return null;
        var days = rhythm switch { Rhythm.Weekly => 14, Rhythm.Fortnightly => LongDays, Rhythm.Monthly => 2 * LongDays, _ => LongDays };
        return now - Instant.Later(Instant.Later(last, anew), invitation.Since) > TimeSpan.FromDays(days) ? last : null;
    }
}
