using Lazo.Web.Data;
using Lazo.Web.Features.Research.Acts;
using Lazo.Web.Features.Shared;
using Npgsql;

namespace Lazo.Web.Features.Research.Structures;

/// <summary>A unit as a sentence is bound to it.</summary>
/// <param name="Gist">The beginning of its meaning, or of its third person, or of its words: whatever was written last of it.</param>
public sealed record UnitChoice(Guid Id, int Place, string Gist);

/// <summary>The units of one text, to choose from.</summary>
/// <param name="Code">Of whose text it is, or the text's name.</param>
/// <param name="Structure">The sentences of its own structure: what one has in mind when one writes what is common.</param>
public sealed record UnitGroup(Guid Document, string Code, IReadOnlyList<UnitChoice> Units, IReadOnlyList<string> Structure);

/// <summary>A sentence as the form sends it.</summary>
public sealed class SentSentence
{
    /// <summary>Null: a new one.</summary>
    public Guid? Id { get; set; }

    /// <summary>The version that was on the screen.</summary>
    public int Seen { get; set; }

    public string? Text { get; set; }

    public List<Guid> Units { get; set; } = [];
}

/// <summary>Sentences as both pages of structures show and write them.</summary>
public sealed class SentenceDesk(NpgsqlConnection connection, SeenStudy study, StudyActs acts, Speech say)
{
    private const int LongestGist = 140;

    private const string UnitsSql = $"""
        select u.id, u.document_id, u.place, u.from_at, u.to_at, coalesce({StructureStore.PersonOfDocument}, d.name), left(coalesce(nullif(m.text, ''), nullif(t.text, ''), substr(v.text, u.from_at + 1, u.to_at - u.from_at)), $4 + 1)
        from placed_unit u
        join document d on d.id = u.document_id
        join document_version v on v.document_id = d.id and v.version = d.version
        left join participant p on p.id = d.participant_id
        left join lateral (select g.text from giorgi_version g where g.unit_id = u.id and g.cell = 'meaning' order by g.version desc limit 1) m on true
        left join lateral (select g.text from giorgi_version g where g.unit_id = u.id and g.cell = 'third' order by g.version desc limit 1) t on true
        where u.institution_id = $1 and u.study_id = $2 and ($3::uuid is null or u.document_id = $3)
        order by p.lane, p.number, d.name, u.place
        """;

    /// <summary>The units of one text, or of all.</summary>
    public async Task<IReadOnlyList<UnitGroup>> GroupsAsync(Guid? document, IReadOnlyList<Structure> structures, CancellationToken cancellation)
    {
        var units = await connection.RowsAsync(
            UnitsSql,
            r => (Document: r.GetGuid(1), Code: r.GetString(5), Unit: new UnitChoice(r.GetGuid(0), r.GetInt32(2), r.GetString(6).Trim() is { Length: > LongestGist } whole ? whole[..(LongestGist - 1)] + "…" : r.GetString(6).Trim())),
            cancellation, study.InstitutionId, study.Id, document, LongestGist);
        return [.. units.GroupBy(one => (one.Document, one.Code)).Select(group => new UnitGroup(
            group.Key.Document, group.Key.Code, [.. group.Select(one => one.Unit)],
            [.. structures.Where(one => one.Document == group.Key.Document).SelectMany(one => one.Sentences).Select(one => one.Sentence.Words)]))];
    }

    /// <summary>Saves a sentence.</summary>
    /// <returns>The act, or why nothing was saved.</returns>
    public async Task<(long? Act, Guid Sentence, string? Wrong)> SaveAsync(Structure? structure, Guid? document, string called, SentSentence sent, Guid hand, DateTimeOffset now, CancellationToken cancellation)
    {
        var text = sent.Text?.Trim().Replace("\r\n", "\n", StringComparison.Ordinal) ?? "";
        if (text.Length is 0 or > StructureStore.Longest)
            return (null, Guid.Empty, say[$"Escribe la oración, en hasta {StructureStore.Longest:N0} letras.", $"Write the sentence, in up to {StructureStore.Longest:N0} letters."]);
        var store = new SentenceStore(connection, study, acts);
        if (sent.Id is not { } id)
        {
            var (added, act) = document is { } own ? await store.AddToDocumentAsync(own, text, sent.Units, hand, now, cancellation) : await store.AddAsync(structure!.Id, called, text, sent.Units, hand, now, cancellation);
            return (act, added, null);
        }

        if (structure?.Sentences.FirstOrDefault(one => one.Sentence.Id == id) is not { } known)
            return (null, id, say["Esa oración ya no está: alguien la quitó. Lo tuyo sigue aquí; guárdalo como otra.", "That sentence isn't there any more: somebody removed it. Yours is still here; save it as another one."]);
        return await store.ChangeAsync(id, called, sent.Seen, text, sent.Units, hand, now, cancellation) is { } changed
            ? (changed, id, null)
            : (null, id, say[$"{known.By} la cambió mientras tanto y ahora dice: «{known.Sentence.Words}». Lo tuyo sigue abajo: si lo guardas, queda en su lugar.", $"{known.By} changed it meanwhile and now it says: “{known.Sentence.Words}”. Yours is still below: saved again, it takes its place."]);
    }

    /// <summary>Takes a sentence away; null where it isn't there any more.</summary>
    public Task<long?> RemoveAsync(Guid sentence, string called, CancellationToken cancellation) => new SentenceStore(connection, study, acts).RemoveAsync(sentence, called, cancellation);

    /// <summary>Moves a sentence up one place; null where it is the first.</summary>
    public Task<long?> RaiseAsync(Guid sentence, string called, CancellationToken cancellation) => new SentenceStore(connection, study, acts).RaiseAsync(sentence, called, cancellation);
}
