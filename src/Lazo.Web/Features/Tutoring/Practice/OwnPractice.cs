using Lazo.Domain.Accompaniment;
using Lazo.Domain.Tutoring.Indicators;
using Lazo.Domain.Tutoring.Signals;
using Lazo.Web.Data;
using Lazo.Web.Features.Tutoring.Facts;

namespace Lazo.Web.Features.Tutoring.Practice;

/// <summary>A month of a tutor's own practice.</summary>
/// <param name="Month">Its first day.</param>
public sealed record PracticeMonth(DateOnly Month, Domain.Tutoring.Indicators.Practice Practice);

/// <summary>What a tutor did month after month, for her own eyes: counts, and no word that anybody wrote.</summary>
internal static class OwnPractice
{
    /// <remarks>Of everyone whom she accompanied in these months, also those who have another tutor now: it is her practice, not their story.</remarks>
    /// <returns>The latest month last; it runs until now.</returns>
    internal static async Task<IReadOnlyList<PracticeMonth>> ReadAsync(
        Database database, int institutionId, int tutorId, DateTimeOffset at, int months, CancellationToken cancellation)
    {
        await using var connection = await database.Signals.OpenConnectionAsync(cancellation);
        var now = Instant.From(at);
        var institution = await Institution.OfIdAsync(connection, institutionId, now, cancellation);
        var days = institution.Rules.Calendar.Days;
        var today = days.DateOf(now);
        var first = new DateOnly(today.Year, today.Month, 1).AddMonths(1 - months);
        var tutees = await connection.RowsAsync(
            "select distinct student_id from tutorship where tutor_id = $1 and (end_date is null or end_date >= $2)", row => row.GetInt32(0), cancellation, tutorId, first);
        var tutor = (await connection.FirstAsync("select sourced_id from person where id = $1", row => row.GetString(0), cancellation, tutorId))!;
        var known = await KnownPeople.ReadAsync(connection, institutionId, cancellation);
        var talks = await ColleagueTalks.ReadAsync(connection, institutionId, days.StartOf(first), now, cancellation);
        var facts = await new TuteeFactsReader(connection, institution.Zone, now).ReadAsync(tutees, cancellation);

        var practice = new List<PracticeMonth>(months);
        for (var month = first; month <= today; month = month.AddMonths(1))
        {
            var window = Window.OfMonth(month, days).Within(Instant.None, now);
            var timetables = new Timetables(window.To, institution.Rules);
            var sum = new Domain.Tutoring.Indicators.Practice();
            foreach (var tutee in facts)
            {
                foreach (var tutorship in tutee.Facts.Tutorships.Where(tutorship => tutorship.TutorId == tutor))
                    sum.Add(Counted.Of(tutee.Facts, tutorship, window, known.Contains(tutee.StudentId), [.. talks[tutee.StudentId]], timetables));
            }

            practice.Add(new(month, sum));
        }

        return practice;
    }
}
