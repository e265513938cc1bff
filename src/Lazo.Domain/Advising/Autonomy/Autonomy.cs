namespace Lazo.Domain.Advising.Autonomy;

/// <summary>How an element of practice is done: a sign, not a mark.</summary>
public enum Doing : byte
{
    WithHelp,
    SideBySide,
    Alone,
    HelpsOthers,
}

/// <summary>A sign of autonomy in an element of practice.</summary>
[FactKind("autonomy")]
public sealed record AutonomySign(string Element, Doing Doing, string Words) : FactBody;

/// <summary>The signs of one element of practice.</summary>
public sealed record ElementSigns(string Element, IReadOnlyList<Fact> Signs)
{
    public Doing Now => ((AutonomySign)Signs[^1].Body).Doing;

    /// <summary>Element by element, in the order in which they were first noticed; the last sign says how it is done now.</summary>
    public static IReadOnlyList<ElementSigns> Of(IEnumerable<Fact> facts) =>
    [
        .. facts.Where(fact => fact.Body is AutonomySign).GroupBy(fact => ((AutonomySign)fact.Body).Element.Trim(), StringComparer.OrdinalIgnoreCase)
            .Select(element => new ElementSigns(element.Key, [.. element])),
    ];
}

/// <summary>How often the two meet; contact thins out by plan.</summary>
public enum Rhythm : byte
{
    Weekly,
    Fortnightly,
    Monthly,
    OnRequest,
}

/// <param name="Again">When the two look at it again.</param>
[FactKind("rhythm")]
public sealed record RhythmAgreed(Rhythm Rhythm, string? Why = null, DateOnly? Again = null) : FactBody;

/// <summary>The accompaniment came to its close, and that is celebrated.</summary>
[FactKind("closed")]
public sealed record Closed(string Celebration) : FactBody;

/// <summary>It was taken up again.</summary>
[FactKind("reopened")]
public sealed record Reopened(string Why) : FactBody;

/// <summary>The two looked back, some months later.</summary>
[FactKind("follow-up")]
public sealed record FollowedUp(string Words) : FactBody;

/// <summary>How contact stands: the rhythm that was agreed, when the two last met, and when they would meet next.</summary>
/// <param name="Next">None where she calls when she wants, or the accompaniment is closed.</param>
public sealed record Contact(Rhythm? Rhythm, Accompaniment.Instant Last, Accompaniment.Instant Next, Fact? Closed, Fact? FollowedUp)
{
    public bool IsClosed => Closed is not null;

    /// <summary>The rhythm that comes after: contact thins out, step by step.</summary>
    public Rhythm Thinner => Rhythm switch
    {
        null => Autonomy.Rhythm.Weekly,
        Autonomy.Rhythm.Weekly => Autonomy.Rhythm.Fortnightly,
        Autonomy.Rhythm.Fortnightly => Autonomy.Rhythm.Monthly,
        _ => Autonomy.Rhythm.OnRequest,
    };

    /// <summary>When the two look back, some months after the close.</summary>
    public static DateOnly FollowUpOn(DateOnly closed, int months) => closed.AddMonths(months);

    /// <summary>The day from which the two look back on a closing; null where nothing is closed, or they did already.</summary>
    /// <param name="days">The day of an instant, in the institution's zone.</param>
    public DateOnly? LookBackOn(int months, Func<Accompaniment.Instant, DateOnly> days) => Closed is { } closed && FollowedUp is null ? FollowUpOn(days(closed.At), months) : null;

    /// <param name="facts">Of one pair, those that hold, in the order in which they happened.</param>
    /// <param name="visited">When the last visit to her was made; none: never.</param>
    public static Contact Of(IEnumerable<Fact> facts, Accompaniment.Instant visited = default)
    {
        var now = new Contact(null, Accompaniment.Instant.None, Accompaniment.Instant.None, null, null);
        var agreed = Accompaniment.Instant.None;
        foreach (var fact in facts)
        {
            switch (fact.Body)
            {
                case RhythmAgreed rhythm:
                    (now, agreed) = (now with { Rhythm = rhythm.Rhythm }, fact.At);
                    break;
                case Gatherings.Met or Gatherings.Gathered or Talks.TalkEnded or Observations.ObservationBegan:
                    now = now with { Last = fact.At };
                    break;
                case Autonomy.Closed:
                    now = now with { Closed = fact, FollowedUp = null };
                    break;
                case Autonomy.Reopened:
                    now = now with { Closed = null, FollowedUp = null };
                    break;
                case Autonomy.FollowedUp:
                    now = now with { FollowedUp = fact };
                    break;
            }
        }

        now = now with { Last = Accompaniment.Instant.Later(now.Last, visited) };
        var days = now.Rhythm switch { Autonomy.Rhythm.Weekly => 7, Autonomy.Rhythm.Fortnightly => 14, Autonomy.Rhythm.Monthly => 30, _ => 0 };
        return days == 0 || now.IsClosed ? now : now with { Next = Accompaniment.Instant.Later(now.Last, agreed).Plus(TimeSpan.FromDays(days)) };
    }
}
