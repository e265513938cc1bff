using Lazo.Domain.Accompaniment;

namespace Lazo.Domain.Tutoring.Promises;

/// <summary>How it stands with a promise.</summary>
public enum PromiseState : byte
{
    /// <summary>Past its due time, and the tutee has no answer.</summary>
    Late,

    /// <summary>In time.</summary>
    Open,

    /// <summary>The tutee got the answer in time.</summary>
    Kept,

    /// <summary>The tutee got the answer, after its due time.</summary>
    KeptLate,
}

/// <summary>A promise as it stands at an instant.</summary>
/// <param name="Due">As said, or after the institution's working days.</param>
public readonly record struct PromiseStanding(PromiseState State, Instant Due)
{
    /// <param name="due">None unless said.</param>
    /// <param name="kept">When the tutee got the answer; None while she has none. A later instant than <paramref name="asOf"/> isn't known yet.</param>
    public static PromiseStanding Of(Instant made, Instant due, Instant kept, Instant asOf, InstitutionRules rules)
    {
        var until = due.IsNone ? rules.Calendar.AddWorkingDays(made, rules.PromiseDays) : due;
        var answered = !kept.IsNone && kept <= asOf;
        var late = (answered ? kept : asOf) > until;
        return new(answered ? late ? PromiseState.KeptLate : PromiseState.Kept : late ? PromiseState.Late : PromiseState.Open, until);
    }
}
