using Lazo.Web.Data;
using Lazo.Web.Features.Research.Acts;
using Npgsql;

namespace Lazo.Web.Features.Research.Structures;

/// <summary>The sentences of structures: written, ordered, bound to the units that they rest on.</summary>
public sealed class SentenceStore(NpgsqlConnection connection, SeenStudy study, StudyActs acts)
{
    /// <summary>Adds a sentence at the end of a common structure.</summary>
    /// <returns>Its act; null without such a structure.</returns>
    public async Task<(Guid Id, long? Act)> AddAsync(Guid structure, string called, string text, IReadOnlyCollection<Guid> units, Guid coder, DateTimeOffset now, CancellationToken cancellation)
    {
        var id = Guid.CreateVersion7(now);
        return (id, await acts.TryAsync(ActKinds.SentenceWritten, new { structure, name = called }, () => InsertAsync(id, structure, text, units, coder, now, cancellation), cancellation));
    }

    /// <summary>Adds a sentence at the end of a document's structure, which begins with its first one.</summary>
    public async Task<(Guid Id, long Act)> AddToDocumentAsync(Guid document, string text, IReadOnlyCollection<Guid> units, Guid coder, DateTimeOffset now, CancellationToken cancellation)
    {
        var id = Guid.CreateVersion7(now);
        var act = await acts.DoAsync(ActKinds.SentenceWritten, new { document }, async () =>
            await InsertAsync(id, await new StructureStore(connection, study, acts).EnsureAsync(document, coder, now, cancellation), text, units, coder, now, cancellation), cancellation);
        return (id, act);
    }

    /// <summary>Writes a sentence anew and binds it to these units and no others.</summary>
    /// <param name="seen">The version that was on the screen.</param>
    /// <returns>The act; null where there is no such sentence, or somebody changed it since.</returns>
    public Task<long?> ChangeAsync(Guid sentence, string called, int seen, string text, IReadOnlyCollection<Guid> units, Guid coder, DateTimeOffset now, CancellationToken cancellation) => acts.TryAsync(
        ActKinds.SentenceChanged, new { sentence, name = called }, async () =>
        {
            if (await connection.RunAsync(
                "update structure_sentence set text = $4, version = version + 1, author_id = $5, changed_at = $6 where institution_id = $1 and study_id = $2 and id = $3 and version = $7",
                cancellation, study.InstitutionId, study.Id, sentence, text, coder, now, seen) == 0)
                return false;
            await connection.RunAsync(
                "delete from sentence_unit where institution_id = $1 and study_id = $2 and sentence_id = $3 and unit_id <> all ($4)", cancellation, study.InstitutionId, study.Id, sentence, units.ToArray());
            await BindAsync(sentence, units, cancellation);
            return true;
        }, cancellation);

    /// <summary>Takes a sentence away.</summary>
    public Task<long?> RemoveAsync(Guid sentence, string called, CancellationToken cancellation) => acts.TryAsync(ActKinds.SentenceRemoved, new { sentence, name = called }, async () => await connection.RunAsync(
        "delete from structure_sentence where institution_id = $1 and study_id = $2 and id = $3", cancellation, study.InstitutionId, study.Id, sentence) > 0, cancellation);

    /// <summary>Puts a sentence before the one that stands before it.</summary>
    public Task<long?> RaiseAsync(Guid sentence, string called, CancellationToken cancellation) => acts.TryAsync(ActKinds.SentenceChanged, new { sentence, name = called }, async () => await connection.RunAsync(
        """
        with pair as (
          select t.id, t.place, b.id as before, b.place as before_place
          from structure_sentence t
          join lateral (select s.id, s.place from structure_sentence s where s.structure_id = t.structure_id and s.place < t.place order by s.place desc limit 1) b on true
          where t.institution_id = $1 and t.study_id = $2 and t.id = $3)
        update structure_sentence s set place = case when s.id = p.id then p.before_place else p.place end from pair p where s.institution_id = $1 and s.study_id = $2 and s.id in (p.id, p.before)
        """,
        cancellation, study.InstitutionId, study.Id, sentence) > 0, cancellation);

    private async Task<bool> InsertAsync(Guid id, Guid structure, string text, IReadOnlyCollection<Guid> units, Guid coder, DateTimeOffset now, CancellationToken cancellation)
    {
        if (await connection.RunAsync(
            """
            insert into structure_sentence (id, institution_id, study_id, structure_id, document_id, place, text, author_id, changed_at)
            select $3, $1, $2, s.id, s.document_id, 1 + coalesce((select max(t.place) from structure_sentence t where t.structure_id = s.id), 0), $5, $6, $7
            from structure s where s.institution_id = $1 and s.study_id = $2 and s.id = $4
            """,
            cancellation, study.InstitutionId, study.Id, id, structure, text, coder, now) == 0)
            return false;
        await BindAsync(id, units, cancellation);
        return true;
    }

    // Of a document's structure only that document's units: a common one rests on those of all.
    private Task BindAsync(Guid sentence, IReadOnlyCollection<Guid> units, CancellationToken cancellation) => connection.RunAsync(
        """
        insert into sentence_unit (institution_id, study_id, sentence_id, unit_id)
        select $1, $2, s.id, u.id from structure_sentence s join meaning_unit u on u.study_id = s.study_id and u.id = any ($4) and (s.document_id is null or s.document_id = u.document_id)
        where s.institution_id = $1 and s.study_id = $2 and s.id = $3 on conflict do nothing
        """,
        cancellation, study.InstitutionId, study.Id, sentence, units.ToArray());
}
