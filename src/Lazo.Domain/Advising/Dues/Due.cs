using Lazo.Domain.Accompaniment;
using Lazo.Domain.Advising.Autonomy;
using Lazo.Domain.Advising.Materials;
using Lazo.Domain.Advising.Mirrors;

namespace Lazo.Domain.Advising.Dues;

/// <summary>What has come due between the two.</summary>
public enum DueKind : byte
{
    /// <summary>Some months after a closing the two look back.</summary>
    FollowUp,

    /// <summary>Material that was to be back by a day.</summary>
    Loan,

    /// <summary>An agreement whose day has passed.</summary>
    Agreement,

    /// <summary>They haven't met for long.</summary>
    LongAgo,
}

/// <summary>An agreement that is open, as far as it matters here.</summary>
public sealed record DatedAgreement(Guid Id, string Words, DateOnly? Until);

/// <summary>Something that has come due with a teacher: for the advisor to think of, no reproach to anybody.</summary>
/// <param name="Since">The day on which it was due; of a meeting the last one, null where there was none.</param>
/// <param name="Words">What was lent or agreed.</param>
/// <param name="About">The loan or the agreement.</param>
public sealed record Due(DueKind Kind, DateOnly? Since, string? Words = null, Guid? About = null)
{
    /// <param name="facts">Of one pair, those that hold, in the order in which they happened.</param>
    /// <param name="open">The agreements of the pair that are open.</param>
    /// <param name="months">After how many months the two look back.</param>
    /// <param name="visited">When the last visit was made; none: never.</param>
    /// <param name="days">The day of an instant, in the institution's zone.</param>
    public static IReadOnlyList<Due> Of(IReadOnlyList<Fact> facts, IEnumerable<DatedAgreement> open, int months, Instant now, Func<Instant, DateOnly> days, Instant visited = default)
    {
        var (today, due) = (days(now), new List<Due>());
        if (Contact.Of(facts).LookBackOn(months, days) is { } on && on <= today)
            due.Add(new(DueKind.FollowUp, on));
        due.AddRange(from loan in Loan.Of(facts) where loan.Back is null && loan.Lent.Until < today orderby loan.Lent.Until select new Due(DueKind.Loan, loan.Lent.Until, loan.Lent.What, loan.Fact.Id));
        due.AddRange(from one in open where one.Until < today orderby one.Until select new Due(DueKind.Agreement, one.Until, one.Words, one.Id));
        if (Mirror.Ago(facts, visited, now) is { } last)
            due.Add(new(DueKind.LongAgo, last.IsNone ? null : days(last)));
        return due;
    }
}
