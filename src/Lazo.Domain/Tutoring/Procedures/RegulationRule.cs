using Lazo.Domain.Accompaniment;

namespace Lazo.Domain.Tutoring.Procedures;

/// <summary>What a rule of a regulation is for.</summary>
public enum RuleKind : byte
{
    /// <summary>Something that the tutee can ask for or do.</summary>
    Option,

    /// <summary>Something that comes about by itself once its conditions hold.</summary>
    Consequence,
}

/// <summary>What a rule is asked about.</summary>
public enum RuleScope : byte
{
    /// <summary>Each class of hers.</summary>
    Class,

    /// <summary>Her whole trajectory.</summary>
    Tutee,
}

/// <summary>What a condition looks at in a trajectory.</summary>
public enum Measure : byte
{
    /// <summary>With what the class ended, on the institution's scale.</summary>
    Mark,

    /// <summary>1 the first time that she takes the class.</summary>
    Attempt,

    /// <summary>The latest ended classes in a row in which nothing was handed in.</summary>
    NoShows,

    /// <summary>Courses that she failed and hasn't passed since.</summary>
    FailedClasses,

    /// <summary>Leaves that have begun.</summary>
    Leaves,

    /// <summary>1 while a leave lasts, otherwise 0.</summary>
    OnLeave,
}

/// <summary>A measure within bounds.</summary>
/// <param name="Below">Exclusive, so that nothing lies between “below 6” and a pass.</param>
public sealed record Condition(Measure Measure, decimal? AtLeast, decimal? Below)
{
    public bool Holds(decimal value) => !(value < AtLeast) && !(value >= Below);
}

/// <summary>From when, or during what, something can be done.</summary>
public enum WindowFrom : byte
{
    Always,

    /// <summary>While the class runs.</summary>
    Class,

    /// <summary>During the recovery period of the class's term.</summary>
    Recovery,

    /// <summary>So many days from the last day of the class.</summary>
    ClassEnd,

    /// <summary>So many days from when the mark that ended the class was known.</summary>
    ResultKnown,
}

/// <summary>The time within which something can be done.</summary>
/// <param name="Days">The day of the event isn't counted; 0 for windows that count no days.</param>
public sealed record Window(WindowFrom From, int Days = 0, bool Working = false)
{
    /// <summary>The last day on which it can be done, counted from the day of the event.</summary>
    public DateOnly LastDay(DateOnly day, WorkingCalendar calendar)
    {
        if (!Working)
        {
            return day.AddDays(Days);
        }

        // A calendar without working days ends somewhere all the same.
        for (var (left, ahead) = (Days, 0); left > 0 && ahead < LongestSearch; ahead++)
        {
            day = day.AddDays(1);
            left -= calendar.IsWorkingDay(day) ? 1 : 0;
        }

        return day;
    }

    private const int LongestSearch = 3660;
}

/// <summary>One rule of an institution's regulation: who can do what, within which time, with which steps, form and office.</summary>
/// <param name="Topic">Of the procedure that is opened: a topic of <c>procedure_opened</c>, or <see cref="Ordinary"/>.</param>
/// <param name="Title">In the institution's words, as are steps, form and office.</param>
public sealed record RegulationRule(
    string Topic,
    RuleKind Kind,
    RuleScope Scope,
    string Title,
    IReadOnlyList<Condition> Conditions,
    Window Window,
    IReadOnlyList<string> Steps,
    string? Form,
    string? Office)
{
    /// <summary>The topic of what needs no procedure: going on with the class.</summary>
    public const string Ordinary = "ordinary";

    /// <summary>The topic of a pause.</summary>
    public const string Leave = "leave";

    /// <summary>The topic of leaving for good.</summary>
    public const string Withdrawal = "withdrawal";

    /// <summary>It ends a trajectory: never with one touch, and after everything else.</summary>
    public bool Heavy => Topic == Withdrawal;
}

/// <summary>A rule as the institution wrote it down, from a day on.</summary>
/// <param name="Rule">Null where from that day on there is no such rule.</param>
/// <param name="Confirmed">The institution has looked at it.</param>
public sealed record RuleVersion(string Key, DateOnly HoldsFrom, RegulationRule? Rule, bool Confirmed);
