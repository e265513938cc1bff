using System.Buffers;
using System.Text;
using Lazo.Domain.Accompaniment;
using Npgsql;

namespace Lazo.Web.Features.Tutoring.Today;

/// <summary>Writes rows of the list, a set in one statement.</summary>
/// <remarks>
/// A row that somebody worked out later is left as it is: while a pass was reading, a page may have recorded a fact and renewed
/// the row. Each set is a transaction of its own, so that such a page never waits for a whole pass; rows depend on nobody
/// else's, and a pass that is cut off leaves only rows that are right.
/// </remarks>
internal sealed class TodayRowsWriter(NpgsqlConnection connection)
{
    private const string Put = """
        insert into today_row as old (institution_id, student_id, tutor_id, tier, quiet, urgent, tie, newest_since, holds_until, computed_at, signals)
        select $1, n.student_id, n.tutor_id, n.tier, n.quiet, n.urgent, n.tie, n.newest_since, n.holds_until, $2, n.signals::json
        from unnest($3::int[], $4::int[], $5::smallint[], $6::boolean[], $7::boolean[], $8::bigint[], $9::timestamptz[], $10::timestamptz[], $11::text[])
          as n(student_id, tutor_id, tier, quiet, urgent, tie, newest_since, holds_until, signals)
        on conflict (student_id) do update set
          tutor_id = excluded.tutor_id, tier = excluded.tier, quiet = excluded.quiet, urgent = excluded.urgent, tie = excluded.tie,
          newest_since = excluded.newest_since, holds_until = excluded.holds_until, computed_at = excluded.computed_at,
          signals = excluded.signals
        where old.computed_at <= excluded.computed_at
        """;

    private const string Remove = "delete from today_row where student_id = any ($1) and computed_at <= $2";

    private readonly ArrayBufferWriter<byte> json = new();

    /// <param name="asked">Whose rows were asked for: who isn't among <paramref name="rows"/> has none afterwards.</param>
    /// <param name="rows">Of those who have a tutor.</param>
    /// <param name="startedAt">Before the facts were read.</param>
    internal async Task WriteAsync(
        int institutionId, IReadOnlyList<int> asked, IReadOnlyList<WorkedOut> rows, DateTimeOffset startedAt, CancellationToken cancellation)
    {
        if (rows.Count > 0)
            await PutAsync(institutionId, rows, startedAt, cancellation);

        var without = asked.Except(rows.Select(row => row.Tutee.StudentId)).ToArray();
        if (without.Length == 0)
            return;
        await using var remove = new NpgsqlCommand(Remove, connection);
        remove.Parameters.Add(new NpgsqlParameter<int[]> { TypedValue = without });
        remove.Parameters.Add(new NpgsqlParameter<DateTimeOffset> { TypedValue = startedAt });
        await remove.ExecuteNonQueryAsync(cancellation);
    }

    private async Task PutAsync(int institutionId, IReadOnlyList<WorkedOut> rows, DateTimeOffset startedAt, CancellationToken cancellation)
    {
        await using var put = new NpgsqlCommand(Put, connection);
        put.Parameters.Add(new NpgsqlParameter<int> { TypedValue = institutionId });
        put.Parameters.Add(new NpgsqlParameter<DateTimeOffset> { TypedValue = startedAt });
        Column(put, rows, row => row.Tutee.StudentId);
        Column(put, rows, row => row.Tutee.TutorId!.Value);
        Column(put, rows, row => (short)row.Row.Tier);
        Column(put, rows, row => row.Row.Quiet);
        Column(put, rows, row => row.Row.Urgent);
        Column(put, rows, row => row.Row.Tie);
        Column(put, rows, row => TimeOrNull(row.Row.NewestSince));
        Column(put, rows, row => row.HoldsUntil.ToDateTimeOffset());
        Column(put, rows, row => JsonOf(row.Signals));
        await put.PrepareAsync(cancellation);
        await put.ExecuteNonQueryAsync(cancellation);
    }

    private static void Column<T>(NpgsqlCommand command, IReadOnlyList<WorkedOut> rows, Func<WorkedOut, T> value) =>
        command.Parameters.Add(new NpgsqlParameter<T[]> { TypedValue = [.. rows.Select(value)] });

    private static DateTimeOffset? TimeOrNull(Instant instant) => instant.IsNone ? null : instant.ToDateTimeOffset();

    private string JsonOf(IReadOnlyList<ShownSignal> signals)
    {
        json.ResetWrittenCount();
        using var writer = StoredSignals.Writer(json);
        StoredSignals.Write(writer, signals);
        return Encoding.UTF8.GetString(json.WrittenSpan);
    }
}
