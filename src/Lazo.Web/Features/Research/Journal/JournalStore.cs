using Lazo.Web.Data;
using Lazo.Web.Features.Research.Acts;
using Npgsql;

namespace Lazo.Web.Features.Research.Journal;

/// <summary>What an entry was written beside.</summary>
public enum JournalSubject : byte
{
    Study,
    Document,
    Unit,
    Code,
}

/// <summary>An entry of a bracketing journal: what whoever researches sets aside while she reads.</summary>
/// <param name="Name">Of the document or code; of a unit, its document's.</param>
/// <param name="Place">The unit's number; null where it isn't about one, or the unit is no more.</param>
/// <param name="Shared">The team reads it.</param>
public sealed record JournalEntry(
    Guid Id, JournalSubject About, Guid? AboutId, Guid? Document, string? Name, int? Place, string Body, bool Shared, string By, bool Mine, DateTimeOffset At, DateTimeOffset ChangedAt);

/// <summary>The bracketing journals of a study, as whoever asks may read them: her own, and what others share.</summary>
public sealed class JournalStore(NpgsqlConnection connection, SeenStudy study, StudyActs acts)
{
    /// <summary>Of an entry.</summary>
    public const int Longest = 20_000;

    private const string ListSql = """
        select j.id, j.about, j.about_id, j.document_id, coalesce(d.name, k.name), u.place, j.body, j.shared, c.name, j.author_id in (select wall.own_coders()), j.at, j.changed_at
        from journal_entry j
        join coder c on c.id = j.author_id
        left join document d on d.id = j.document_id
        left join code k on j.about = 'code' and k.id = j.about_id and k.study_id = j.study_id
        left join placed_unit u on j.about = 'unit' and u.institution_id = $1 and u.study_id = $2
             and u.id = coalesce((select g.into_id from meaning_unit_gone g where g.study_id = j.study_id and g.unit_id = j.about_id), j.about_id)
        where j.institution_id = $1 and j.study_id = $2 and ($3::uuid is null or j.id = $3) and ($4::uuid is null or j.document_id = $4)
        order by j.at desc, j.id desc
        """;

    /// <summary>The entries that she may read, the newest first.</summary>
    /// <param name="document">Only those about it or its units; null: all.</param>
    public Task<List<JournalEntry>> ListAsync(Guid? document, CancellationToken cancellation) => connection.RowsAsync(ListSql, Of, cancellation, study.InstitutionId, study.Id, null, document);

    /// <summary>One that she may read.</summary>
    public Task<JournalEntry?> FindAsync(Guid entry, CancellationToken cancellation) => connection.FirstAsync(ListSql, Of, cancellation, study.InstitutionId, study.Id, entry, null);

    /// <summary>Writes an entry with her own hand.</summary>
    /// <param name="about">Null, or what it is bound to.</param>
    /// <returns>The act; null where what it is bound to isn't in the study.</returns>
    public Task<long?> AddAsync(JournalSubject subject, Guid? about, string body, bool shared, Guid coder, DateTimeOffset now, CancellationToken cancellation) => acts.TryAsync(
        ActKinds.JournalWritten, new { }, async () => await connection.RunAsync(
            """
            insert into journal_entry (id, institution_id, study_id, author_id, about, about_id, document_id, body, shared, at, changed_at)
            select $3, $1, $2, $4, $5, $6, coalesce(u.document_id, d.id), $7, $8, $9, $9
            from (select) one
            left join document d on $5 = 'document' and d.institution_id = $1 and d.study_id = $2 and d.id = $6
            left join meaning_unit u on $5 = 'unit' and u.institution_id = $1 and u.study_id = $2 and u.id = $6
            left join code k on $5 = 'code' and k.institution_id = $1 and k.study_id = $2 and k.id = $6
            where $5 = 'study' or coalesce(d.id, u.id, k.id) is not null
            """,
            cancellation, study.InstitutionId, study.Id, Guid.CreateVersion7(now), coder, Of(subject), subject == JournalSubject.Study ? null : about, body, shared, now) > 0, cancellation);

    /// <summary>Writes an entry of hers anew, or shares it, or no longer.</summary>
    public Task<long?> ChangeAsync(Guid entry, string body, bool shared, DateTimeOffset now, CancellationToken cancellation) => acts.TryAsync(ActKinds.JournalChanged, new { }, async () => await connection.RunAsync(
        "update journal_entry set body = $4, shared = $5, changed_at = $6 where institution_id = $1 and study_id = $2 and id = $3", cancellation, study.InstitutionId, study.Id, entry, body, shared, now) > 0, cancellation);

    /// <summary>Takes an entry of hers away.</summary>
    public Task<long?> RemoveAsync(Guid entry, CancellationToken cancellation) => acts.TryAsync(ActKinds.JournalRemoved, new { }, async () => await connection.RunAsync(
        "delete from journal_entry where institution_id = $1 and study_id = $2 and id = $3", cancellation, study.InstitutionId, study.Id, entry) > 0, cancellation);

    private static JournalEntry Of(NpgsqlDataReader r) => new(
        r.GetGuid(0), Subject(r.GetString(1)), r.IsDBNull(2) ? null : r.GetGuid(2), r.IsDBNull(3) ? null : r.GetGuid(3), r.TextOrNull(4), r.IntOrNull(5), r.GetString(6), r.GetBoolean(7), r.GetString(8), r.GetBoolean(9), r.At(10), r.At(11));

    private static string Of(JournalSubject subject) => subject switch
    {
        JournalSubject.Study => "study",
        JournalSubject.Document => "document",
        JournalSubject.Unit => "unit",
        JournalSubject.Code => "code",
        _ => throw new ArgumentOutOfRangeException(nameof(subject), subject, "No word for it."),
    };

    private static JournalSubject Subject(string stored) => stored switch
    {
        "study" => JournalSubject.Study,
        "document" => JournalSubject.Document,
        "unit" => JournalSubject.Unit,
        "code" => JournalSubject.Code,
        _ => throw new ArgumentOutOfRangeException(nameof(stored), stored, "A subject that this program doesn't know."),
    };
}
