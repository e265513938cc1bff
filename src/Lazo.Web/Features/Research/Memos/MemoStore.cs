using Lazo.Domain.Research.Documents;
using Lazo.Web.Data;
using Lazo.Web.Features.Research.Acts;
using Npgsql;

namespace Lazo.Web.Features.Research.Memos;

/// <summary>Which memos are asked for.</summary>
/// <param name="Sought">Words in the title, the memo or the name of what it is about, written with or without accents.</param>
/// <param name="Order">nuevo (last changed first), viejo, sobre (by what they are about) or quien (by who wrote them).</param>
public sealed record MemoQuery(string? Sought = null, string? About = null, Guid? AboutId = null, Guid? Author = null, string? Order = null, int Skip = 0, int Most = 50);

/// <summary>The memos of a study: found, written, changed, taken away.</summary>
public sealed class MemoStore(NpgsqlConnection connection, SeenStudy study, StudyActs acts)
{
    /// <summary>Of a title.</summary>
    public const int LongestTitle = 120;

    /// <summary>Of a memo.</summary>
    public const int Longest = 20_000;

    // Of `m (about, about_id)`: how what it is about is called and where it stands. A part of research with its own kind adds a line here.
    private const string SubjectSql = """
        left join lateral (
          select t.name, null::uuid as document_id, null::int as from_at, null::int as to_at from study t where m.about = 'study' and t.institution_id = $1 and t.id = $2
          union all select d.name, d.id, null, null from document d where m.about = 'document' and d.study_id = $2 and d.id = m.about_id
          union all select c.name, null, null, null from code c where m.about = 'code' and c.study_id = $2 and c.id = m.about_id
          union all select c.name, g.document_id, g.from_at, g.to_at from coding g join code c on c.id = g.code_id where m.about = 'coding' and g.study_id = $2 and g.id = m.about_id
          union all select p.lane || p.number, null, null, null from participant p where m.about = 'participant' and p.study_id = $2 and p.id = m.about_id
          union all select d.name, u.document_id, u.from_at, u.from_at from meaning_unit u join document d on d.id = u.document_id where m.about = 'unit' and u.study_id = $2 and u.id = m.about_id
          union all select coalesce(nullif(t.name, ''), d.name), t.document_id, null, null from structure t left join document d on d.id = t.document_id where m.about = 'structure' and t.study_id = $2 and t.id = m.about_id
          union all select t.name, null, null, null from study_type t where m.about = 'type' and t.study_id = $2 and t.id = m.about_id
          union all select i.name, null, null, null from instrument i where m.about = 'instrument' and i.study_id = $2 and i.id = m.about_id
        ) s on true
        """;

    private const string ListSql = $"""
        select m.id, m.about, m.about_id, s.name, s.document_id, s.from_at, s.to_at, m.title, m.body, o.id, o.name, coalesce(o.person_id = $3, false), m.at, m.changed_at
        from memo m join coder o on o.id = m.author_id
        {SubjectSql}
        where m.institution_id = $1 and m.study_id = $2
        """;

    private const string FilterSql = $"""
        {ListSql}
          and ($4::text is null or position(wall.plain($4) in wall.plain(m.title || ' ' || m.body || ' ' || coalesce(s.name, ''))) > 0)
          and ($5::text is null or m.about = $5) and ($6::uuid is null or m.about_id = $6) and ($7::uuid is null or m.author_id = $7)
        order by case when $8 = 'sobre' then m.about || ' ' || wall.plain(coalesce(s.name, '')) when $8 = 'quien' then wall.plain(o.name) end, case when $8 = 'viejo' then m.changed_at end, m.changed_at desc, m.id
        offset $9 limit $10
        """;

    public Task<List<Memo>> ListAsync(MemoQuery asked, int viewer, CancellationToken cancellation) => connection.RowsAsync(
        FilterSql, Read, cancellation, study.InstitutionId, study.Id, viewer, string.IsNullOrWhiteSpace(asked.Sought) ? null : asked.Sought.Trim(), asked.About, asked.AboutId, asked.Author, asked.Order ?? "", asked.Skip, asked.Most);

    /// <summary>What is to be at hand at the desk: of the document, of its codings, of whose it is, of the codes and of the study.</summary>
    public Task<List<Memo>> AtDeskAsync(Guid document, int viewer, CancellationToken cancellation) => connection.RowsAsync(
        $"""
        {ListSql}
          and (m.about in ('study', 'code') or m.about_id = $4 or m.about in ('coding', 'unit') and s.document_id = $4
               or m.about = 'participant' and m.about_id = (select d.participant_id from document d where d.study_id = $2 and d.id = $4))
        order by m.changed_at desc limit 500
        """, Read, cancellation, study.InstitutionId, study.Id, viewer, document);

    public async Task<Memo?> FindAsync(Guid memo, int viewer, CancellationToken cancellation) => (await connection.RowsAsync(
        $"{ListSql} and m.id = $4", Read, cancellation, study.InstitutionId, study.Id, viewer, memo)).FirstOrDefault();

    /// <summary>What a memo may be about; null where no such thing is in the study.</summary>
    public async Task<MemoSubject?> SubjectAsync(string about, Guid? id, CancellationToken cancellation) => (await connection.RowsAsync(
        $"select m.about, m.about_id, s.name, s.document_id, s.from_at, s.to_at from (values ($3::text, $4::uuid)) as m (about, about_id) {SubjectSql}", r => Subject(r, 0), cancellation, study.InstitutionId, study.Id, about, id))
        .FirstOrDefault(found => found.Name is not null && (found.About == "study") == (found.Id is null));

    /// <summary>Writes one.</summary>
    public async Task<(Guid Id, long Act)> AddAsync(MemoSubject subject, string title, string body, Guid author, DateTimeOffset now, CancellationToken cancellation)
    {
        var id = Guid.CreateVersion7(now);
        var act = await acts.DoAsync(ActKinds.MemoAdded, About(id, subject), () => connection.RunAsync(
            "insert into memo (id, institution_id, study_id, about, about_id, title, body, author_id, at, changed_at) values ($3, $1, $2, $4, $5, $6, $7, $8, $9, $9)",
            cancellation, study.InstitutionId, study.Id, id, subject.About, subject.Id, title, body, author, now), cancellation);
        return (id, act);
    }

    /// <summary>Writes one's own anew; null where it isn't one's own.</summary>
    public Task<long?> ChangeAsync(Memo memo, string title, string body, DateTimeOffset now, CancellationToken cancellation) => acts.TryAsync(
        ActKinds.MemoChanged, About(memo.Id, memo.Subject), async () => await connection.RunAsync(
            "update memo set title = $4, body = $5, changed_at = $6 where institution_id = $1 and study_id = $2 and id = $3 and author_id in (select wall.own_coders())",
            cancellation, study.InstitutionId, study.Id, memo.Id, title, body, now) > 0, cancellation);

    /// <summary>Takes one's own away; null where it isn't one's own.</summary>
    public Task<long?> RemoveAsync(Memo memo, CancellationToken cancellation) => acts.TryAsync(
        ActKinds.MemoRemoved, About(memo.Id, memo.Subject), async () => await connection.RunAsync(
            "delete from memo where institution_id = $1 and study_id = $2 and id = $3 and author_id in (select wall.own_coders())", cancellation, study.InstitutionId, study.Id, memo.Id) > 0, cancellation);

    // The document stands in it where there is one: the trail of who codes alone there is closed to others by it.
    // A code may be called with somebody's words, and a text as somebody is: their names are looked up when it is told.
    private static object About(Guid memo, MemoSubject subject) => subject.Document is { } document ? new { memo, about = subject.About, of = subject.Id, document }
        : subject.About is "code" or "coding" ? new { memo, about = subject.About, of = subject.Id }
        : new { memo, about = subject.About, of = subject.Id, name = subject.Name };

    private static Memo Read(NpgsqlDataReader r) => new(r.GetGuid(0), Subject(r, 1), r.GetString(7), r.GetString(8), r.GetGuid(9), r.GetString(10), r.GetBoolean(11), r.At(12), r.At(13));

    private static MemoSubject Subject(NpgsqlDataReader r, int at) => new(
        r.GetString(at), r.IsDBNull(at + 1) ? null : r.GetGuid(at + 1), r.TextOrNull(at + 2), r.IsDBNull(at + 3) ? null : r.GetGuid(at + 3),
        r.IsDBNull(at + 4) ? null : new Span(r.GetInt32(at + 4), r.GetInt32(at + 5)));
}
