using Lazo.Domain.Accompaniment;
using Lazo.Domain.Tutoring.Signals;
using Lazo.Domain.Tutoring.Today;

namespace Lazo.Domain.Tutoring.Outgoing;

/// <summary>The choices that are ready to take, each with a draft; good news first.</summary>
public enum Those : byte
{
    Achieved,
    Passed,
    DoingWell,
    ClosingSoon,
    Missing,
    NoAccess,
    LowGrade,
    Recovery,
    NotContacted,
    New,
}

/// <summary>What may be asked of a tutee besides a signal.</summary>
public enum Trait : byte
{
    DoingWell,
    Repeating,
    WithRecovery,
}

/// <summary>Those who: everything that is asked has to hold; what is null isn't asked.</summary>
/// <param name="ClassId">The sourcedId of a class that she takes now, and to which what is asked belongs.</param>
public sealed record Recipients(Those? Those = null, SignalKind? Signal = null, string? ClassId = null, Trait? Trait = null, string? School = null)
{
    public bool AsksNothing => Those is null && Signal is null && ClassId is null && Trait is null && School is null;

    /// <summary>The signals by which one chooses. The others are somebody's own matter, and want words of their own.</summary>
    public static IReadOnlyList<SignalKind> Signals { get; } =
    [
        SignalKind.Achievement, SignalKind.ClosingSoon, SignalKind.MissingActivity, SignalKind.ClosedBeforeReached, SignalKind.LowGrade, SignalKind.NoAccess,
        SignalKind.RecoveryOpen, SignalKind.RetakeNeeded, SignalKind.Silence, SignalKind.NotContacted, SignalKind.NewTutee, SignalKind.LeaveEnding,
    ];

    public static bool AreDelicate(SignalKind kind) =>
        kind is SignalKind.HarmRisk or SignalKind.DropoutIntent or SignalKind.Distress or SignalKind.PersonalOpen;

    /// <summary>What a message to her may name; null when she isn't meant.</summary>
    /// <param name="sender">How the tutor is called.</param>
    public FieldValues? ValuesFor(Candidate candidate, string sender, TimeZoneInfo zone)
    {
        if (School is not null && candidate.School != School) return null;
        if (Trait is { } trait && !Has(candidate, trait)) return null;
        var course = ClassId is null ? null : candidate.Courses.FirstOrDefault(taken => taken.ClassId == ClassId);
        if (ClassId is not null && course is null) return null;

        IEnumerable<Matter> meant = [];
        if (Those is { } those)
        {
            if (those == Outgoing.Those.DoingWell ? !candidate.DoesWell : !(meant = candidate.Matters.Where(matter => Is(those, matter)).Where(IsOfClass)).Any()) return null;
        }

        if (Signal is { } kind)
        {
            meant = [.. meant, .. candidate.Matters.Where(matter => matter.Kind == kind).Where(IsOfClass)];
            if (!meant.Any(matter => matter.Kind == kind)) return null;
        }

        if (Trait == Outgoing.Trait.WithRecovery && Signal is null && Those is null)
            meant = candidate.Matters.Where(matter => matter.Kind == SignalKind.RecoveryOpen).Where(IsOfClass);
        var matters = meant.Distinct().ToList();
        var until = matters.Where(matter => !matter.Until.IsNone && matter.Until != Instant.Never).Select(matter => matter.Until).DefaultIfEmpty().Min();
        return new FieldValues(
            candidate.Called,
            Listed.Of(matters.Select(matter => matter.Subject)) ?? course?.Title,
            Listed.Of(matters.Select(matter => matter.Activity)),
            until.IsNone ? null : SpanishDay.End(until, zone),
            sender);
    }

    // What belongs to no class (a silence, no contact) is of whichever class is asked for.
    private bool IsOfClass(Matter matter) => ClassId is null || matter.ClassId is null || matter.ClassId == ClassId;

    private bool Has(Candidate candidate, Trait trait) => trait switch
    {
        Outgoing.Trait.DoingWell => candidate.DoesWell,
        Outgoing.Trait.Repeating => candidate.Courses.Any(course => course.Attempt > 1 && (ClassId is null || course.ClassId == ClassId)),
        Outgoing.Trait.WithRecovery => candidate.Matters.Where(IsOfClass).Any(matter => matter.Kind == SignalKind.RecoveryOpen),
        _ => throw new ArgumentOutOfRangeException(nameof(trait), trait, null),
    };

    private static bool Is(Those those, Matter matter) => those switch
    {
        Outgoing.Those.Achieved => matter is { Kind: SignalKind.Achievement, Activity: not null },
        Outgoing.Those.Passed => matter is { Kind: SignalKind.Achievement, Activity: null, ClassId: not null },
        Outgoing.Those.ClosingSoon => matter.Kind == SignalKind.ClosingSoon,
        Outgoing.Those.Missing => matter.Kind is SignalKind.MissingActivity or SignalKind.ClosedBeforeReached,
        Outgoing.Those.NoAccess => matter.Kind == SignalKind.NoAccess,
        Outgoing.Those.LowGrade => matter.Kind == SignalKind.LowGrade,
        Outgoing.Those.Recovery => matter.Kind == SignalKind.RecoveryOpen,
        Outgoing.Those.NotContacted => matter.Kind == SignalKind.NotContacted,
        Outgoing.Those.New => matter.Kind == SignalKind.NewTutee,
        _ => false,
    };
}
