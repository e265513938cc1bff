using Npgsql;

namespace Lazo.Web.Features.Tutoring.Today;

/// <summary>The runs of a job: a key that has ended isn't run again; one that was cut off is.</summary>
internal static class JobRun
{
    /// <returns>False when a run with this key has ended already.</returns>
    internal static async Task<bool> BeginAsync(
        NpgsqlConnection connection, int institutionId, string job, string key, DateTimeOffset now, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand(
            """
            insert into job_run as old (institution_id, job, key, started_at) values ($1, $2, $3, $4)
            on conflict (institution_id, job, key) do update set started_at = excluded.started_at where old.ended_at is null
            """,
            connection);
        Fill(command, institutionId, job, key, now);
        return await command.ExecuteNonQueryAsync(cancellation) == 1;
    }

    internal static async Task<bool> HasEndedOnceAsync(NpgsqlConnection connection, int institutionId, string job, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand(
            "select exists (select from job_run where institution_id = $1 and job = $2 and ended_at is not null)", connection);
        command.Parameters.Add(new NpgsqlParameter<int> { TypedValue = institutionId });
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = job });
        return await command.ExecuteScalarAsync(cancellation) is true;
    }

    internal static async Task EndAsync(
        NpgsqlConnection connection, int institutionId, string job, string key, DateTimeOffset now, string outcome, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand(
            "update job_run set ended_at = $4, outcome = $5 where institution_id = $1 and job = $2 and key = $3", connection);
        Fill(command, institutionId, job, key, now);
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = outcome });
        await command.ExecuteNonQueryAsync(cancellation);
    }

    private static void Fill(NpgsqlCommand command, int institutionId, string job, string key, DateTimeOffset now)
    {
        command.Parameters.Add(new NpgsqlParameter<int> { TypedValue = institutionId });
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = job });
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = key });
        command.Parameters.Add(new NpgsqlParameter<DateTimeOffset> { TypedValue = now });
    }
}
