using Lazo.Domain.Accompaniment;
using Lazo.Domain.Tutoring.Trajectories;

namespace Lazo.Domain.Tutoring.Procedures;

/// <summary>What this tutee can still do, until when, and why not, by the regulation of the day.</summary>
/// <param name="Options">What can be done, now or later: the soonest to end before the others, what has no end after them, leaving for good last; then what can't be done.</param>
/// <remarks>
/// Everything is decided by the rules that hold on the day of the instant: a rule that the institution writes down for a later day
/// changes nothing that was decided before.
/// </remarks>
public sealed record Possibilities(IReadOnlyList<Possibility> Options, IReadOnlyList<Consequence> Consequences)
{
    /// <param name="versions">Every rule that was ever written down, in the order in which they were.</param>
    public static Possibilities Of(TuteeFacts tutee, IReadOnlyList<RuleVersion> versions, Instant asOf, InstitutionRules rules)
    {
        var measured = new Measured(tutee, asOf, rules);
        var options = new List<Possibility>();
        var consequences = new List<Consequence>();
        foreach (var version in Regulation.On(rules.Calendar.DateOf(asOf), versions))
        {
            if (version.Rule!.Kind == RuleKind.Consequence)
            {
                consequences.Add(ConsequenceOf(version, measured));
            }
            else if (version.Rule.Scope == RuleScope.Tutee)
            {
                options.Add(OptionOf(version, null, measured, asOf, rules));
            }
            else
            {
                // Of a class that was passed only what can be done is worth saying.
                options.AddRange(measured.Classes.Select(attended => OptionOf(version, attended, measured, asOf, rules))
                    .Where(option => option.Chance == Chance.Now || !measured.Classes.Any(attended => attended.Class == option.Class && attended.Outcome.Passed && attended.Ended)));
            }
        }

        return new([.. options.OrderBy(option => option.Chance == Chance.No).ThenBy(option => option.Rule.Heavy).ThenBy(Soonest)], consequences);
    }

    // A date that ends is what can be missed, also where its time hasn't come yet.
    private static Instant Soonest(Possibility option) => option.Chance == Chance.No || option.ClosesAt.IsNone ? Instant.Never : option.ClosesAt;

    private static Consequence ConsequenceOf(RuleVersion version, Measured measured)
    {
        var conditions = version.Rule!.Conditions.Select(condition => (condition, measured.Of(condition.Measure, null) ?? 0)).ToArray();
        return new(version, conditions.All(pair => pair.condition.Holds(pair.Item2)), conditions);
    }

    private static Possibility OptionOf(RuleVersion version, Attended? attended, Measured measured, Instant asOf, InstitutionRules rules)
    {
        var (opens, closes, hindrance) = SpanOf(version.Rule!.Window, attended, asOf, rules.Calendar);
        var why = new List<Hindrance>();
        if (hindrance is not null)
        {
            why.Add(hindrance);
        }

        // Of a class that still runs nobody knows yet with what it will end.
        if (hindrance?.Kind != HindranceKind.StillRunning)
        {
            why.AddRange(UnmetOf(version.Rule, attended, measured));
        }

        var chance = why.Count > 0 ? Chance.No : opens > asOf ? Chance.Ahead : Chance.Now;
        return new(version, attended?.Class, chance, opens, closes, chance == Chance.No ? null : WorkingDaysTo(closes, asOf, rules.Calendar), why);
    }

    private static IEnumerable<Hindrance> UnmetOf(RegulationRule rule, Attended? attended, Measured measured)
    {
        foreach (var condition in rule.Conditions)
        {
            if (measured.Of(condition.Measure, attended) is not { } actual)
            {
                yield return new Hindrance(HindranceKind.NoMark, condition);
            }
            else if (!condition.Holds(actual))
            {
                yield return new Hindrance(HindranceKind.Condition, condition, actual);
            }
        }
    }

    private static (Instant Opens, Instant Closes, Hindrance? Hindrance) SpanOf(Window window, Attended? attended, Instant asOf, WorkingCalendar calendar)
    {
        if (window.From == WindowFrom.Always || attended is null)
        {
            return (default, default, null);
        }

        var facts = attended.Class;
        if (window.From == WindowFrom.Class)
        {
            return (facts.BeginsAt, facts.EndsAt, asOf < facts.EndsAt ? null : new Hindrance(HindranceKind.Over, At: facts.EndsAt));
        }

        if (!attended.Ended)
        {
            return (default, default, new Hindrance(HindranceKind.StillRunning, At: facts.EndsAt));
        }

        if (window.From == WindowFrom.Recovery)
        {
            return RecoveryOf(facts, asOf);
        }

        var known = window.From == WindowFrom.ResultKnown && attended.Outcome.KnownAt > facts.EndsAt ? attended.Outcome.KnownAt : default;
        var day = known.IsNone ? calendar.DateOf(facts.EndsAt).AddDays(-1) : calendar.DateOf(known);
        var closes = calendar.Days.EndOf(window.LastDay(day, calendar));
        return (known.IsNone ? facts.EndsAt : known, closes, asOf < closes ? null : new Hindrance(HindranceKind.Over, At: closes));
    }

    private static (Instant Opens, Instant Closes, Hindrance? Hindrance) RecoveryOf(ClassFacts facts, Instant asOf)
    {
        if (facts.Recoveries.Count == 0)
        {
            return (default, default, new Hindrance(HindranceKind.NoDates));
        }

        var sessions = facts.Recoveries.OrderBy(session => session.BeginsAt).ToArray();
        return Array.Find(sessions, session => asOf < session.EndsAt) is { } next
            ? (next.BeginsAt, next.EndsAt, null)
            : (default, default, new Hindrance(HindranceKind.Over, At: sessions.Max(session => session.EndsAt)));
    }

    private static int? WorkingDaysTo(Instant closes, Instant asOf, WorkingCalendar calendar)
    {
        if (closes.IsNone)
        {
            return null;
        }

        var last = calendar.DateOf(closes).AddDays(-1);
        var left = 0;
        for (var day = calendar.DateOf(asOf).AddDays(1); day <= last; day = day.AddDays(1))
        {
            left += calendar.IsWorkingDay(day) ? 1 : 0;
        }

        return left;
    }
}
