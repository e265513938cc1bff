using Lazo.Domain.Accompaniment;
using Lazo.Domain.Tutoring.Trajectories;

namespace Lazo.Domain.Tutoring;

/// <summary>What an institution has decided, as it holds on a day; whatever nobody has set has the default of the manual.</summary>
public sealed record InstitutionRules
{
    public static InstitutionRules Default { get; } = new();

    public WorkingCalendar Calendar { get; init; } = WorkingCalendar.Default;

    /// <summary>The lowest mark that passes, on the institution's scale.</summary>
    public Mark PassMark { get; init; } = Mark.Of(6.0m);

    public Mark HighestMark { get; init; } = Mark.Of(10.0m);

    /// <summary>How many activities must count before a standing speaks.</summary>
    public int LowGradeActivities { get; init; } = 2;

    /// <summary>How far the last three marks fall, first to last.</summary>
    public Mark LowGradeFall { get; init; } = Mark.Of(2.0m);

    public TimeSpan ClosingSoon { get; init; } = TimeSpan.FromHours(48);

    public TimeSpan MissingActivityMatters { get; init; } = TimeSpan.FromDays(14);

    /// <summary>Working time after which an unanswered question is high.</summary>
    public TimeSpan AnswerWithin { get; init; } = TimeSpan.FromHours(8);

    public TimeSpan Silence { get; init; } = TimeSpan.FromHours(72);

    /// <summary>Time from one rung of the ladder to the next.</summary>
    public TimeSpan NextRung { get; init; } = TimeSpan.FromHours(48);

    /// <summary>Calendar days.</summary>
    public int NoAccessDays { get; init; } = 5;

    /// <summary>Working days.</summary>
    public int PromiseDays { get; init; } = 2;

    /// <summary>Calendar days.</summary>
    public int PersonalDays { get; init; } = 3;

    /// <summary>Working days.</summary>
    public int ProcedureDays { get; init; } = 5;

    /// <summary>Working days.</summary>
    public int ReferralDays { get; init; } = 2;

    /// <summary>Calendar days without contact, for one with something urgent or high.</summary>
    public int ContactDaysInNeed { get; init; } = 2;

    /// <summary>Calendar days without contact, otherwise.</summary>
    public int ContactDays { get; init; } = 7;

    /// <summary>Calendar days without contact, in good standing and with no signal.</summary>
    public int ContactDaysInGoodStanding { get; init; } = 14;

    /// <summary>Calendar days before a recovery session from which it is spoken of.</summary>
    public int RecoveryDaysBefore { get; init; } = 14;

    /// <summary>Calendar days for which a needed retake is spoken of.</summary>
    public int RetakeDays { get; init; } = 120;

    /// <summary>Calendar days before a leave ends.</summary>
    public int LeaveDaysBefore { get; init; } = 10;

    /// <summary>A mark from which an activity is an achievement.</summary>
    public Mark AchievementMark { get; init; } = Mark.Of(9.0m);

    /// <summary>Calendar days for which an achievement is spoken of.</summary>
    public int AchievementDays { get; init; } = 3;

    /// <summary>What a tutee with something that holds, though neither high nor urgent, adds to the one that every tutee weighs.</summary>
    public int WeightNormal { get; init; } = 1;

    /// <summary>What a tutee with something of high severity adds.</summary>
    public int WeightHigh { get; init; } = 2;

    /// <summary>What a tutee in danger adds.</summary>
    public int WeightUrgent { get; init; } = 4;
}
