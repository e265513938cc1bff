using Lazo.Domain.Tutoring.Colleagues;
using Lazo.Web.Data;
using Npgsql;

namespace Lazo.Web.Features.Tutoring.Colleagues;

/// <summary>What one of the two said, or what came of an agreement.</summary>
public sealed record Entry(long Id, int AuthorId, DateTimeOffset At, EntryKind Kind, string Body, int? OwnerId, DateOnly? Until, long? AgreementId);

/// <summary>What an entry is.</summary>
public enum EntryKind { Said, Agreed, Reported }

/// <summary>The thread of a pair about a tutee: read and written as one of the two; the wall refuses everybody else.</summary>
public sealed class ColleagueThread(NpgsqlConnection connection, int institutionId, int viewerId, DateTimeOffset now)
{
    public const int LongestText = 4000;

    private const string Of = "tutee_id = $1 and class_id = $2 and tutor_id = $3 and advisor_id = $4";

    private const string WriteSql = """
        insert into colleague_entry (institution_id, tutee_id, class_id, tutor_id, advisor_id, author_id, at, kind, body, owner_id, until)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10::int, $11::date)
        """;

    // Told once: a second report finds the first.
    private const string ReportSql = """
        insert into colleague_entry (institution_id, tutee_id, class_id, tutor_id, advisor_id, author_id, at, kind, body, agreement_id)
        select a.institution_id, a.tutee_id, a.class_id, a.tutor_id, a.advisor_id, $5, $6, 'reported', $7, a.id
        from colleague_entry a where a.id = $8 and a.kind = 'agreed' and a.tutee_id = $1 and a.class_id = $2 and a.tutor_id = $3 and a.advisor_id = $4
        on conflict (agreement_id) do nothing
        """;

    public Task<List<Entry>> ReadAsync(Pair pair, CancellationToken cancellation) => connection.RowsAsync(
        $"select id, author_id, at, kind, body, owner_id, until, agreement_id from colleague_entry where {Of} and at <= $5 order by at, id",
        r => new Entry(
            r.GetInt64(0), r.GetInt32(1), r.At(2), Enum.Parse<EntryKind>(r.GetString(3), ignoreCase: true), r.GetString(4), r.IntOrNull(5), r.DayOrNull(6),
            r.IsDBNull(7) ? null : r.GetInt64(7)),
        cancellation, pair.TuteeId, pair.ClassId, pair.TutorId, pair.AdvisorId, now);

    public Task SayAsync(Pair pair, string text, CancellationToken cancellation) => WriteAsync(pair, EntryKind.Said, text, null, null, cancellation);

    /// <param name="until">Its last day.</param>
    public Task AgreeAsync(Pair pair, string what, int ownerId, DateOnly until, CancellationToken cancellation) =>
        WriteAsync(pair, EntryKind.Agreed, what, ownerId, until, cancellation);

    /// <returns>False when there is no such agreement in this thread, or somebody has told already.</returns>
    public async Task<bool> ReportAsync(Pair pair, long agreement, string outcome, CancellationToken cancellation) =>
        await connection.RunAsync(
            ReportSql, cancellation, pair.TuteeId, pair.ClassId, pair.TutorId, pair.AdvisorId, viewerId, now, outcome, agreement) > 0;

    /// <summary>The viewer has seen the thread up to here.</summary>
    public Task MarkReadAsync(Pair pair, long entry, CancellationToken cancellation) => connection.RunAsync(
        """
        insert into colleague_read (institution_id, reader_id, tutee_id, class_id, other_id, entry_id) values ($1, $2, $3, $4, $5, $6)
        on conflict (reader_id, tutee_id, class_id, other_id) do update set entry_id = greatest(colleague_read.entry_id, excluded.entry_id)
        """,
        cancellation, institutionId, viewerId, pair.TuteeId, pair.ClassId, pair.OtherOf(viewerId), entry);

    /// <summary>The agreements of a thread, in the order in which they were made.</summary>
    public static IReadOnlyList<Agreement> AgreementsIn(IReadOnlyList<Entry> entries, Func<DateTimeOffset, DateOnly> dayOf) =>
    [
        .. from made in entries
           where made.Kind == EntryKind.Agreed
           let told = entries.FirstOrDefault(entry => entry.AgreementId == made.Id)
           select new Agreement(made.Id, made.OwnerId!.Value, made.Body, made.Until!.Value, told is null ? null : dayOf(told.At), told?.Body),
    ];

    private Task WriteAsync(Pair pair, EntryKind kind, string body, int? owner, DateOnly? until, CancellationToken cancellation) => connection.RunAsync(
        WriteSql, cancellation, institutionId, pair.TuteeId, pair.ClassId, pair.TutorId, pair.AdvisorId, viewerId, now,
        kind.ToString().ToLowerInvariant(), body.Trim(), owner, until);
}
