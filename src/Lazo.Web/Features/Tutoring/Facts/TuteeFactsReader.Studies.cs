using Lazo.Domain.Accompaniment;
using Lazo.Domain.Tutoring.Trajectories;

namespace Lazo.Web.Features.Tutoring.Facts;

/// <summary>What she studies: enrolments, results, and when she was there.</summary>
public sealed partial class TuteeFactsReader
{
    private async Task ReadEnrolmentsAsync(List<int> ids, Dictionary<int, Gathered> found, CancellationToken cancellation)
    {
        var enrolments = new List<(int Student, int Class, string Id, DateOnly? First, DateOnly? Last, bool Suspended, short Attempt)>();
        var query = $"""
            select e.person_id, e.class_id, e.sourced_id, e.begin_date, e.end_date, e.suspended, e.attempt
            from enrolment e
            where e.role = 'student' and {Ids.In("e.person_id", ids)}
            order by e.person_id, e.class_id, e.id
            """;
        await using (var rows = await CopyRows.OpenAsync(connection, query, 7, cancellation))
        {
            while (await rows.FillAsync(cancellation))
            {
                while (rows.Next())
                {
                    if (found.ContainsKey(rows.Int(0)))
                        enrolments.Add((
                            rows.Int(0), rows.Int(1), rows.Text(2), rows.DateOrNull(3), rows.DateOrNull(4), rows.Bool(5), rows.Short(6)));
                }
            }
        }

        await classes.ReadAsync(enrolments.Select(enrolment => enrolment.Class), cancellation);
        var slots = 0;
        foreach (var enrolment in enrolments)
        {
            if (classes.Find(enrolment.Class) is not { } shared)
                continue;
            found[enrolment.Student].Enrolments.Add(new(
                enrolment.Class,
                enrolment.Id,
                shared,
                enrolment.First is { } first ? days.StartOf(first) : shared.BeginsAt,
                days.EndOf(enrolment.Last),
                enrolment.Suspended,
                enrolment.Attempt,
                slots));
            slots += shared.Activities.Count;
        }

        if (results.Length < slots)
            results = new ActivityResult[slots + slots / 4];
        else
            Array.Clear(results, 0, slots);
    }

    private async Task ReadResultsAsync(List<int> ids, Dictionary<int, Gathered> found, CancellationToken cancellation)
    {
        var query = $"""
            select r.student_id, r.line_item_id, r.mark, r.state, r.scored_at, r.submitted_at, r.closes_at
            from result r
            where {Ids.In("r.student_id", ids)}
            """;
        await using var rows = await CopyRows.OpenAsync(connection, query, 7, cancellation);
        Gathered? tutee = null;
        while (await rows.FillAsync(cancellation))
        {
            while (rows.Next())
            {
                var student = rows.Int(0);
                if (tutee?.StudentId != student && !found.TryGetValue(student, out tutee))
                    continue;
                var (classId, index) = classes.PlaceOf(rows.Int(1));
                var result = ResultOf(rows);
                if (result.IsUndatedMark && classes.Find(classId) is { } shared)
                    result = result.Dated(shared.Activities[index].ClosesAt, shared.BeginsAt);
                // A class taken twice under one number is two enrolments that share its results.
                foreach (var enrolment in tutee.Enrolments)
                {
                    if (enrolment.ClassId == classId)
                        results[enrolment.Slot + index] = result;
                }
            }
        }
    }

    private static ActivityResult ResultOf(CopyRows rows)
    {
        var state = (ResultState)rows.Short(3);
        var scored = rows.Instant(4);
        var submitted = rows.Instant(5);
        // Files that say when it was marked and not when it was handed in: it was there by then.
        if (submitted.IsNone && state is ResultState.Submitted or ResultState.PartiallyGraded or ResultState.FullyGraded)
            submitted = scored;
        return new(state, submitted, scored, rows.Instant(6), new(rows.IntOrNull(2) ?? 0));
    }

    private async Task ReadAccessesAsync(List<int> ids, Dictionary<int, Gathered> found, CancellationToken cancellation)
    {
        var query = $"""
            select a.person_id, a.class_id, min(a.at), max(a.at)
            from access a
            where a.class_id is not null and a.at {NotLater} and {Ids.In("a.person_id", ids)}
            group by a.person_id, a.class_id
            """;
        await using var rows = await CopyRows.OpenAsync(connection, query, 4, cancellation);
        while (await rows.FillAsync(cancellation))
        {
            while (rows.Next())
            {
                if (!found.TryGetValue(rows.Int(0), out var tutee))
                    continue;
                foreach (var enrolment in tutee.Enrolments)
                {
                    if (enrolment.ClassId == rows.Int(1))
                        (enrolment.FirstAccess, enrolment.LastAccess) = (rows.Instant(2), rows.Instant(3));
                }
            }
        }
    }
}
