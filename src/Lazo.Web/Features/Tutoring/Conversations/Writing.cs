using Lazo.Domain.Accompaniment;
using Lazo.Domain.Tutoring.Conversations;
using Lazo.Domain.Tutoring.Records;
using Lazo.Web.Data;
using Lazo.Web.Features.Tutoring.Facts;
using Lazo.Web.Features.Tutoring.Reading;
using Npgsql;

namespace Lazo.Web.Features.Tutoring.Conversations;

/// <summary>A message about to be written.</summary>
public sealed record NewMessage(int TuteeId, string Text, Channel Channel = Channel.Platform, int? ClassId = null);

/// <summary>A fact about to be recorded; what a kind doesn't need stays null.</summary>
public sealed record NewRecord(
    int TuteeId,
    RecordKind Kind,
    string? Body = null,
    string? Ref = null,
    DateTimeOffset? At = null,
    DateTimeOffset? DueAt = null,
    Cause? Cause = null,
    Channel? Channel = null,
    ContactResult? Result = null,
    DateOnly? Until = null,
    string? Topic = null,
    string? Office = null,
    int? OfficeId = null,
    int? ToId = null,
    int? ClassId = null,
    long? MessageId = null);

/// <summary>Puts messages and records into the thread of a tutee, as the viewer whom the connection asks for.</summary>
/// <remarks>Nothing is ever changed afterwards: a new fact is another row. The wall of the database refuses who may not write here.</remarks>
public sealed class Writing(NpgsqlConnection connection, int institutionId, int viewerId, DateTimeOffset now)
{
    private const string SaySql = """
        insert into message (institution_id, tutee_id, sender_id, sent_at, recorded_at, channel, class_id, asks, body, unread, expressed, reading)
        values ($1, $2, $3, $4, $4, $5, $6::int, $7, $8, false, $9, $10::text::jsonb) returning id
        """;

    private const string RecordSql = """
        insert into event (institution_id, student_id, actor_id, at, recorded_at, kind, ref, due_at, cause, channel, result, until, topic, office, body,
          office_id, to_id, class_id, message_id)
        values ($1, $2, $3, $4, $5, $6, $7::text, $8::timestamptz, $9::text, $10::text, $11::text, $12::date, $13::text, $14::text, $15::text,
          $16::int, $17::int, $18::int, $19::bigint) returning sourced_id
        """;

    /// <summary>Longer texts are refused by the pages before they come here.</summary>
    public const int LongestText = 8000;

    /// <summary>What a tutee writes is read at once, also at night.</summary>
    /// <returns>The number of the message.</returns>
    public async Task<long> SayAsync(NewMessage message, CancellationToken cancellation)
    {
        var reading = viewerId == message.TuteeId ? StoredReading.Of(message.Text) : StoredReading.OfStaff(message.Text);
        var written = await connection.RowsAsync(
            SaySql, r => r.GetInt64(0), cancellation, institutionId, message.TuteeId, viewerId, now, SnakeCase.Of(message.Channel), message.ClassId, Asking.In(message.Text), message.Text,
            (short)reading.Expressed, reading.Json);
        return written[0];
    }

    /// <returns>Its sourcedId.</returns>
    public async Task<string> RecordAsync(NewRecord record, CancellationToken cancellation) => (await connection.RowsAsync(
        RecordSql, r => r.GetString(0), cancellation,
        institutionId, record.TuteeId, viewerId, record.At ?? now, now, SnakeCase.Of(record.Kind), record.Ref, record.DueAt,
        record.Cause is { } cause ? SnakeCase.Of(cause) : null, record.Channel is { } channel ? SnakeCase.Of(channel) : null,
        record.Result is { } result ? SnakeCase.Of(result) : null, record.Until, Blank(record.Topic), Blank(record.Office), Blank(record.Body),
        record.OfficeId, record.ToId, record.ClassId, record.MessageId))[0];

    private static string? Blank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
