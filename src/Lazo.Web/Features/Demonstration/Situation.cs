namespace Lazo.Web.Features.Demonstration;

/// <summary>How somebody studies, over all her terms.</summary>
internal enum Profile
{
    Regular,
    Brilliant,
    Silent,
    Overloaded,
    Leaving,
}

/// <summary>What her tutor finds this morning.</summary>
internal enum Situation
{
    Quiet,
    AwaitingLong,
    AwaitingShort,
    PromiseFresh,
    PromiseLate,
    Personal,
    ProcedureWaiting,
    ProcedureLate,
    ReferralWaiting,
    ReferralLate,
    SilentFirst,
    SilentLong,
    MissingOne,
    MissingSeveral,
    ReachedLate,
    JoinedLate,
    ClosingSoon,
    LowStanding,
    FallingMarks,
    Absent,
    RecoveryOpen,
    RetakeNeeded,
    NeglectedBrilliant,
    NeglectedRegular,
    NewTutee,
    LeaveEnding,
    OnLeave,
    LeaveRequested,
    Achiever,
    RetakePassed,
    Withdrawn,
    Suspended,
}

/// <summary>Who is in which situation: the same mixture for every tutor, never the same twice.</summary>
internal static class Situations
{
    // Of a tutor's fifty tutees the first ones have something; where there are two, tutors have one or the other.
    private static readonly Situation[][] Slots =
    [
        [Situation.AwaitingLong],
        [Situation.AwaitingShort, Situation.AwaitingLong],
        [Situation.RecoveryOpen],
        [Situation.PromiseLate],
        [Situation.PromiseFresh, Situation.ProcedureWaiting],
        [Situation.Personal],
        [Situation.ProcedureLate],
        [Situation.ReferralWaiting, Situation.ReferralLate],
        [Situation.SilentFirst],
        [Situation.SilentLong],
        [Situation.MissingOne, Situation.AwaitingShort],
        [Situation.MissingSeveral],
        [Situation.ReachedLate, Situation.JoinedLate],
        [Situation.ClosingSoon],
        [Situation.LowStanding],
        [Situation.FallingMarks, Situation.Absent],
        [Situation.Absent, Situation.FallingMarks],
        [Situation.RetakeNeeded],
        [Situation.NeglectedBrilliant],
        [Situation.NewTutee],
        [Situation.LeaveEnding, Situation.OnLeave],
        [Situation.NeglectedRegular, Situation.LeaveRequested],
        [Situation.Achiever],
        [Situation.RetakePassed],
        [Situation.RetakePassed, Situation.RecoveryOpen],
    ];

    /// <param name="tutor">0 to 7.</param>
    /// <param name="slot">0 to 49 among the tutor's tutees.</param>
    public static Situation Of(int tutor, int slot)
    {
        if (slot < Slots.Length)
        {
            return Slots[slot][((tutor >> (slot % 3)) + slot) % Slots[slot].Length];
        }

        return slot == People.TuteesPerTutor - 1 && tutor != 0
            ? tutor == 6 ? Situation.Suspended : Situation.Withdrawn
            : Situation.Quiet;
    }

    public static Profile ProfileOf(Situation situation, Draw draw) => situation switch
    {
        Situation.Achiever or Situation.NeglectedBrilliant => Profile.Brilliant,
        Situation.SilentFirst or Situation.SilentLong or Situation.Absent => Profile.Silent,
        Situation.AwaitingLong or Situation.Personal or Situation.ReferralWaiting or Situation.ReferralLate or Situation.MissingSeveral
            or Situation.LowStanding or Situation.ReachedLate or Situation.RecoveryOpen or Situation.RetakeNeeded => Profile.Overloaded,
        Situation.LeaveEnding or Situation.OnLeave or Situation.LeaveRequested or Situation.Withdrawn or Situation.Suspended => Profile.Leaving,
        Situation.Quiet => draw.Of<Profile>([Profile.Regular, Profile.Regular, Profile.Brilliant, Profile.Overloaded, Profile.Regular]),
        _ => Profile.Regular,
    };

    /// <summary>Days since the two were last in touch, where the situation itself doesn't say.</summary>
    public static int LastContact(Situation situation, Draw draw) => situation switch
    {
        Situation.NeglectedBrilliant => draw.Between(15, 18),
        Situation.NeglectedRegular => draw.Between(16, 20),
        Situation.LeaveEnding => 4,
        Situation.OnLeave => draw.Between(6, 10),
        Situation.Quiet or Situation.Suspended => draw.Between(1, 6),
        Situation.MissingOne or Situation.MissingSeveral or Situation.FallingMarks or Situation.Absent => draw.Between(5, 6),
        _ => draw.Between(1, 4),
    };
}
