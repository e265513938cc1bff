using System.Diagnostics;
using Lazo.Domain.Accompaniment;
using Lazo.Web.Data;
using Lazo.Web.Features.Live;
using Lazo.Web.Features.Tutoring.Facts;
using Npgsql;

namespace Lazo.Web.Features.Tutoring.Today;

/// <summary>What a pass did.</summary>
public sealed record PassReport(int Tutees, TimeSpan Took);

/// <summary>Works out every row of an institution from its facts: at night, and after an import.</summary>
/// <remarks>
/// A set of tutees at a time: read, decide, write. Two sets are under way at once, so that the server reads one while the
/// program decides upon the other; memory holds two sets and the classes, however large the institution is.
/// </remarks>
public sealed class TodayPass(Database database, TimeProvider clock)
{
    /// <summary>The name of the pass in <c>job_run</c>; its key is the institution's day.</summary>
    public const string Job = "today-pass";

    private const int SetsAtOnce = 2;

    // Advisory locks are numbers; this one is Lazo's for a pass, together with the institution's.
    private const int LockOfPass = 0x1A20;

    /// <summary>The pass of the night: once a day of the institution, however many processes ask and however often.</summary>
    /// <returns>Null when it was done already, or somebody is doing it.</returns>
    public async Task<PassReport?> RunOnceADayAsync(int institutionId, CancellationToken cancellation)
    {
        await using var connection = await database.Signals.OpenConnectionAsync(cancellation);
        await using var held = await PassLock.TryTakeAsync(connection, LockOfPass, institutionId, cancellation);
        if (held is null)
            return null;

        var institution = await Institution.OfIdAsync(connection, institutionId, Instant.From(clock.GetUtcNow()), cancellation);
        var key = $"{institution.Rules.Calendar.DateOf(Instant.From(clock.GetUtcNow())):yyyy-MM-dd}";
        if (!await JobRun.BeginAsync(connection, institutionId, Job, key, clock.GetUtcNow(), cancellation))
            return null;

        var report = await PassAsync(institution, cancellation);
        await JobRun.EndAsync(connection, institutionId, Job, key, clock.GetUtcNow(), $"{report.Tutees} tutees", cancellation);
        return report;
    }

    /// <summary>A pass over the whole institution, now; waits for one that is under way.</summary>
    public async Task<PassReport> RunAsync(int institutionId, CancellationToken cancellation)
    {
        await using var connection = await database.Signals.OpenConnectionAsync(cancellation);
        await using var held = await PassLock.TakeAsync(connection, LockOfPass, institutionId, cancellation);
        return await PassAsync(
            await Institution.OfIdAsync(connection, institutionId, Instant.From(clock.GetUtcNow()), cancellation), cancellation);
    }

    /// <summary>Works out the rows that time has overtaken since they were written.</summary>
    /// <returns>How many; 0 also when a pass is under way, which renews them anyhow.</returns>
    public async Task<int> RenewOvertakenAsync(int institutionId, CancellationToken cancellation)
    {
        await using var connection = await database.Signals.OpenConnectionAsync(cancellation);
        await using var held = await PassLock.TryTakeAsync(connection, LockOfPass, institutionId, cancellation);
        if (held is null)
            return 0;

        var startedAt = clock.GetUtcNow();
        var institution = await Institution.OfIdAsync(connection, institutionId, Instant.From(startedAt), cancellation);
        var overtaken = await IdsAsync(
            connection,
            "select r.student_id from today_row r where r.institution_id = $1 and r.holds_until <= $2 order by r.student_id",
            institutionId,
            startedAt,
            cancellation);
        await RenewAsync(institution, overtaken, startedAt, cancellation);
        return overtaken.Count;
    }

    private async Task<PassReport> PassAsync(Institution institution, CancellationToken cancellation)
    {
        var took = Stopwatch.StartNew();
        var startedAt = clock.GetUtcNow();
        await using var connection = await database.Signals.OpenConnectionAsync(cancellation);
        // Those who have a tutor, and those who have a row and perhaps no tutor any more.
        var tutees = await IdsAsync(
            connection,
            """
            select t.student_id
            from tutorship t join institution i on i.id = t.institution_id
            where t.institution_id = $1 and daterange(t.begin_date, t.end_date, '[]') @> ($2 at time zone i.time_zone)::date
            union
            select r.student_id from today_row r where r.institution_id = $1
            order by 1
            """,
            institution.Id,
            startedAt,
            cancellation);
        await RenewAsync(institution, tutees, startedAt, cancellation);
        return new(tutees.Count, took.Elapsed);
    }

    private async Task RenewAsync(Institution institution, List<int> tutees, DateTimeOffset startedAt, CancellationToken cancellation)
    {
        var sets = new Queue<int[]>(tutees.Chunk(RowRenewal.SetSize));
        await Task.WhenAll(Enumerable.Range(0, Math.Min(SetsAtOnce, sets.Count)).Select(_ => Task.Run(WorkAsync, cancellation)));

        async Task WorkAsync()
        {
            await using var connection = await database.Signals.OpenConnectionAsync(cancellation);
            var renewal = new RowRenewal(connection, institution, startedAt);
            while (Next() is { } set)
            {
                await renewal.RenewAsync(set, cancellation);
                await LiveNotice.TellAsync(connection, institution.Id, set, cancellation);
            }
        }

        int[]? Next()
        {
            lock (sets)
                return sets.TryDequeue(out var set) ? set : null;
        }
    }

    private static async Task<List<int>> IdsAsync(
        NpgsqlConnection connection, string statement, int institutionId, DateTimeOffset now, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand(statement, connection);
        command.Parameters.Add(new NpgsqlParameter<int> { TypedValue = institutionId });
        command.Parameters.Add(new NpgsqlParameter<DateTimeOffset> { TypedValue = now });
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        var ids = new List<int>();
        while (await reader.ReadAsync(cancellation))
            ids.Add(reader.GetInt32(0));
        return ids;
    }
}
