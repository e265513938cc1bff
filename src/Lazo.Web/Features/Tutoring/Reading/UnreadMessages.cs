using Lazo.Web.Data;
using Npgsql;

namespace Lazo.Web.Features.Tutoring.Reading;

/// <summary>Reads the messages that came in by a file, or before this version of Lazo: nobody's words wait unread.</summary>
/// <remarks>What once spoke of danger goes on doing so, whatever a later file makes of its words: a person closes an alarm, with a reason.</remarks>
internal static class UnreadMessages
{
    private const int AtOnce = 2_000;

    /// <param name="connection">The owner's: it sees the words of everyone.</param>
    /// <returns>How many were read.</returns>
    internal static async Task<long> ReadAsync(NpgsqlConnection connection, CancellationToken cancellation)
    {
        for (var read = 0L; ;)
        {
            var messages = await connection.RowsAsync(
                $"select id, sender_id = tutee_id, body from message where unread order by id limit {AtOnce}",
                r => (Id: r.GetInt64(0), OfTutee: r.GetBoolean(1), Words: r.GetString(2)), cancellation);
            if (messages.Count == 0)
                return read;
            read += messages.Count;
            var readings = messages.ConvertAll(message => message.OfTutee ? StoredReading.Of(message.Words) : StoredReading.OfStaff(message.Words));
            await connection.RunAsync(
                """
                update message m set unread = false, expressed = n.expressed | (m.expressed & 1), reading = n.reading::jsonb
                from unnest($1::bigint[], $2::smallint[], $3::text[]) as n (id, expressed, reading) where m.id = n.id
                """,
                cancellation,
                messages.ConvertAll(message => message.Id).ToArray(),
                readings.ConvertAll(reading => (short)reading.Expressed).ToArray(),
                readings.ConvertAll(reading => reading.Json).ToArray());
        }
    }
}
