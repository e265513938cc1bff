using Lazo.Domain.Tutoring.Conversations;
using Lazo.Web.Data;
using Npgsql;

namespace Lazo.Web.Features.Tutoring.Outgoing;

/// <summary>A message for one of several, as the tutor saw it.</summary>
public sealed record Letter(int TuteeId, string Text);

/// <summary>A sending that still waits.</summary>
public sealed record WaitingBatch(Guid Batch, int Letters, DateTimeOffset DueAt);

/// <summary>Puts messages for several into the waiting room, and takes them out again.</summary>
/// <remarks>The connection asks as the tutor: the wall refuses whoever isn't her tutee.</remarks>
public sealed class Sending(NpgsqlConnection connection, int institutionId, int tutorId, DateTimeOffset now)
{
    /// <summary>How long a sending can be taken back.</summary>
    public static readonly TimeSpan Undo = TimeSpan.FromSeconds(20);

    /// <summary>At once; whoever writes to more writes to nobody.</summary>
    public const int Most = 60;

    // A second press of the same button finds the row, or the message that it became.
    private const string PutSql = """
        insert into outgoing (institution_id, key, batch, tutor_id, tutee_id, written_at, due_at, asks, body, promise, promise_due)
        select $1, $2, $3, $4, $5, $6, $7, $8, $9, $10::text, $11::timestamptz
        where not exists (select from message m where m.institution_id = $1 and m.sourced_id = $2)
        on conflict do nothing
        """;

    /// <param name="batch">Made with the page: the same page sent twice is one sending.</param>
    /// <param name="promise">Made to each of them.</param>
    /// <returns>How many wait now.</returns>
    public async Task<int> PutAsync(Guid batch, IReadOnlyList<Letter> letters, string? promise, DateTimeOffset? promiseDue, CancellationToken cancellation)
    {
        await using var together = await connection.BeginTransactionAsync(cancellation);
        var put = 0;
        foreach (var letter in letters)
        {
            put += await connection.RunAsync(
                PutSql, cancellation, institutionId, $"{batch:N}-{letter.TuteeId}", batch, tutorId, letter.TuteeId, now, now + Undo, Asking.In(letter.Text), letter.Text,
                promise, promiseDue);
        }

        await together.CommitAsync(cancellation);
        return put;
    }

    /// <returns>How many were still there.</returns>
    public Task<int> TakeBackAsync(Guid batch, CancellationToken cancellation) =>
        connection.RunAsync("delete from outgoing where batch = $1 and tutor_id = $2", cancellation, batch, tutorId);

    public Task<List<WaitingBatch>> WaitingAsync(CancellationToken cancellation) => connection.RowsAsync(
        "select batch, count(*)::int, min(due_at) from outgoing where tutor_id = $1 group by batch order by 3",
        r => new WaitingBatch(r.GetGuid(0), r.GetInt32(1), r.At(2)), cancellation, tutorId);
}
