using Lazo.Domain.Accompaniment;
using Lazo.Domain.Tutoring.Signals;

namespace Lazo.Domain.Tutoring.Outgoing;

/// <summary>Something that holds about a tutee, with what a message may name.</summary>
/// <param name="ClassId">The sourcedId of the class that it belongs to; null where it belongs to none.</param>
/// <param name="Until">Until when something can be done; None where nothing ends.</param>
public sealed record Matter(SignalKind Kind, string? ClassId, string? Subject, string? Activity, Instant Until);

/// <summary>A class that she takes now.</summary>
/// <param name="Failing">Its standing is below the pass mark.</param>
/// <param name="Marked">Something counts in it already.</param>
public sealed record Course(string ClassId, string Title, int Attempt, bool Failing, bool Marked);

/// <summary>A tutee as one looks at her when choosing to whom to write.</summary>
/// <param name="Called">How she likes to be called.</param>
/// <param name="School">Null where the files name none.</param>
public sealed record Candidate(string Called, string? School, IReadOnlyList<Course> Courses, IReadOnlyList<Matter> Matters)
{
    private static readonly SignalKind[] Troubles =
        [SignalKind.MissingActivity, SignalKind.ClosedBeforeReached, SignalKind.LowGrade, SignalKind.RecoveryOpen, SignalKind.RetakeNeeded, SignalKind.NoAccess];

    /// <summary>Everything that she takes goes well, as far as marks and submissions say.</summary>
    public bool DoesWell =>
        Courses.Any(course => course.Marked) && Courses.All(course => !course.Failing) && !Matters.Any(matter => Troubles.Contains(matter.Kind));

    /// <summary>She is going through something: words for many may hurt, or sound as if nobody had listened.</summary>
    public SignalKind? Delicate => Matters.Where(matter => Recipients.AreDelicate(matter.Kind)).Select(matter => (SignalKind?)matter.Kind).FirstOrDefault();
}
