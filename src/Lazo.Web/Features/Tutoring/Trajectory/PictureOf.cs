using Lazo.Domain.Tutoring.Records;
using Lazo.Domain.Tutoring.Signals;
using Lazo.Domain.Tutoring.Trajectories;
using Lazo.Web.Features.Shared;
using Lazo.Web.Features.Tutoring.Records;

namespace Lazo.Web.Features.Tutoring.Trajectory;

/// <summary>Makes the picture from the register: pure, and blind to whatever came after its instant.</summary>
public sealed class PictureOf(TrajectoryRows rows, IReadOnlyDictionary<string, Outcome> outcomes, Moments when)
{
    private readonly ILookup<int, ItemRow> _items = rows.Items.ToLookup(item => item.ClassId);
    private readonly ILookup<int, RecoveryRow> _recoveries = rows.Recoveries.ToLookup(recovery => recovery.TermId);

    public Picture Make()
    {
        var terms = rows.Classes.GroupBy(c => c.TermId).Select(TermOf).OrderByDescending(term => term.Running).ThenByDescending(term => term.BeginsAt).ToList();
        return new Picture(terms, [.. terms.SelectMany(term => term.Classes).SelectMany(PossibleIn).OrderBy(possible => possible.Until)]);
    }

    private PictureTerm TermOf(IGrouping<int, ClassRow> term)
    {
        var begins = when.StartOf(term.Min(c => c.Begins));
        var ends = when.StartOf(term.Max(c => c.Ends).AddDays(1));
        return new PictureTerm(term.First().Term, begins, ends, begins <= when.Now && when.Now < ends, [.. term.Select(ClassOf)]);
    }

    private PictureClass ClassOf(ClassRow row)
    {
        var ends = when.StartOf(row.Ends.AddDays(1));
        var ended = ends <= when.Now;
        var outcome = outcomes.GetValueOrDefault(row.SourcedId);
        return new PictureClass(
            row.Id, row.SourcedId, row.Title, when.StartOf(row.Begins), ends, outcome.Points is { } points ? Mark.Of(points) : null, ended, outcome.Passed,
            !row.Suspended && !(row.LeftOn is { } left && left < when.Today && left < row.Ends), row.Attempt,
            [.. _items[row.Id].Where(item => item.Kind is "activity" or "exam").Select(ActivityOf)],
            // What was passed needs none.
            outcome.Passed ? [] : [.. _recoveries[row.TermId].Select(r => new PictureRecovery(r.Title, when.StartOf(r.Begins), when.StartOf(r.Ends.AddDays(1))))]);
    }

    private PictureActivity ActivityOf(ItemRow item)
    {
        // What nobody dated counts as known always, as in ActivityResult.
        var known = !(Earlier(item.SubmittedAt, item.ScoredAt) > when.Now);
        var handedIn = known && item.State is 2 or 3 or 4;
        var submitted = handedIn && item.SubmittedAt <= when.Now ? item.SubmittedAt : null;
        var exempt = item.State == 5 && !(item.ScoredAt > when.Now);
        var extended = known && item.ExtendedTo is not null;
        var closes = extended ? item.ExtendedTo : item.ClosesAt;
        var state =
            exempt ? ActivityState.Exempt :
            handedIn ? submitted > item.DueAt ? ActivityState.Late : ActivityState.Done :
            closes <= when.Now ? ActivityState.Missed :
            item.OpensAt > when.Now ? ActivityState.Later : ActivityState.Open;
        return new PictureActivity(
            item.SourcedId, item.Title, item.Kind == "exam" ? ActivityKind.Exam : ActivityKind.Activity, state, item.OpensAt, closes,
            extended, submitted, MarkOf(item), CauseOf(item.SourcedId));
    }

    private Mark? MarkOf(ItemRow item)
    {
        var known = item.ScoredAt ?? item.SubmittedAt ?? item.ExtendedTo ?? item.ClosesAt;
        return item.State == 4 && !(known > when.Now) && item.Mark is { } mark ? new Mark(mark) : null;
    }

    private Cause? CauseOf(string sourcedId) => rows.Causes.TryGetValue(sourcedId, out var cause) ? Written.As<Cause>(cause) : null;

    private static DateTimeOffset? Earlier(DateTimeOffset? one, DateTimeOffset? other) => one is null ? other : other is null || one < other ? one : other;

    private IEnumerable<StillPossible> PossibleIn(PictureClass subject)
    {
        if (!subject.Stays) yield break;
        foreach (var activity in subject.Activities)
        {
            if (activity.State == ActivityState.Open && activity.ClosesAt is { } closes)
                yield return new StillPossible(activity.Title, subject.Title, null, closes, Recovery: false);
        }

        if (!subject.Ended || subject.Passed) yield break;
        foreach (var recovery in subject.Recoveries)
        {
            if (recovery.EndsAt > when.Now)
                yield return new StillPossible(recovery.Title, subject.Title, recovery.BeginsAt > when.Now ? recovery.BeginsAt : null, recovery.EndsAt, Recovery: true);
        }
    }
}
