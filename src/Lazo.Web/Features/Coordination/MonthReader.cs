using Lazo.Domain.Accompaniment;
using Lazo.Domain.Tutoring.Figures;
using Lazo.Domain.Tutoring.Indicators;
using Lazo.Domain.Tutoring.Signals;
using Lazo.Web.Data;
using Lazo.Web.Features.Tutoring.Facts;
using Lazo.Web.Features.Tutoring.Practice;
using Lazo.Web.Features.Tutoring.Today;
using Npgsql;

namespace Lazo.Web.Features.Coordination;

/// <summary>How far a count is.</summary>
public sealed class MonthProgress
{
    private int counted;

    public int People { get; internal set; }

    public int Counted => counted;

    internal void Add(int people) => Interlocked.Add(ref counted, people);
}

/// <summary>Counts a month of an institution, tutee by tutee, with the same facts and functions as the tutor's list.</summary>
/// <remarks>As the nightly pass does it: a set at a time, two sets at once, as the role that can read no word.</remarks>
public sealed class MonthReader(Database database, int institutionId, DateOnly month)
{
    private const int SetsAtOnce = 2;

    private const string PeopleSql = """
        select person_id from enrolment where institution_id = $1 and role = 'student'
        union select student_id from tutorship where institution_id = $1 order by 1
        """;

    private const string TermSql = """
        select max(s.start_date) from academic_session s
        where s.institution_id = $1 and s.kind = 'ordinary' and not s.removed and s.start_date < $2
          and exists (select from class_session c where c.session_id = s.id)
        """;

    public async Task<MonthFigures> CountAsync(MonthProgress progress, CancellationToken cancellation)
    {
        await using var connection = await database.Signals.OpenConnectionAsync(cancellation);
        // The rules as they held on the month's last day.
        var institution = await Institution.OfIdAsync(connection, institutionId, await LastInstantAsync(connection, cancellation), cancellation);
        var window = Window.OfMonth(month, institution.Rules.Calendar.Days);
        var began = await connection.RowsAsync(TermSql, row => row.DayOrNull(0), cancellation, institutionId, month.AddMonths(1));
        var terms = new MonthTerms(month, window, began[0] is { } day ? institution.Rules.Calendar.StartOfDay(day) : window.From, institution.Rules);
        var known = await KnownPeople.ReadAsync(connection, institutionId, cancellation);
        var talks = await ColleagueTalks.ReadAsync(connection, institutionId, window.From, window.To, cancellation);
        var people = await connection.RowsAsync(PeopleSql, row => row.GetInt32(0), cancellation, institutionId);
        progress.People = people.Count;

        var sets = new Queue<int[]>(people.Chunk(RowRenewal.SetSize));
        var counts = await Task.WhenAll(Enumerable.Range(0, Math.Min(SetsAtOnce, Math.Max(1, sets.Count))).Select(_ => Task.Run(WorkAsync, cancellation)));
        var sum = counts[0];
        foreach (var other in counts.Skip(1)) sum.Add(other);
        return MonthFigures.Of(sum, terms, await StoredFigures.CohortsBeforeAsync(connection, institutionId, month, cancellation));

        async Task<MonthCount> WorkAsync()
        {
            await using var own = await database.Signals.OpenConnectionAsync(cancellation);
            var facts = new TuteeFactsReader(own, institution.Zone, window.To);
            var timetables = new Timetables(window.To, institution.Rules);
            var count = new MonthCount();
            while (Next() is { } set)
            {
                foreach (var tutee in await facts.ReadAsync(set, cancellation))
                    count.Add(tutee.Facts, known.Contains(tutee.StudentId), [.. talks[tutee.StudentId]], terms, timetables);
                progress.Add(set.Length);
            }

            return count;
        }

        int[]? Next()
        {
            lock (sets)
                return sets.TryDequeue(out var set) ? set : null;
        }
    }

    private async Task<Instant> LastInstantAsync(NpgsqlConnection connection, CancellationToken cancellation)
    {
        var zone = await connection.RowsAsync("select time_zone from institution where id = $1", row => row.GetString(0), cancellation, institutionId);
        var days = LocalDays.Of(TimeZoneInfo.FindSystemTimeZoneById(zone[0]));
        return Window.OfMonth(month, days).To.Plus(TimeSpan.FromSeconds(-1));
    }
}
