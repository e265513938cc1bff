using Lazo.Domain.Research.Documents;
using Lazo.Domain.Research.Names;
using Lazo.Web.Data;
using Lazo.Web.Features.Research.Acts;
using Lazo.Web.Features.Research.Documents;
using Lazo.Web.Features.Research.Participants;
using Npgsql;

namespace Lazo.Web.Features.Research.Names;

/// <summary>The same word wherever it stands in a text.</summary>
/// <param name="Word">In plain letters.</param>
/// <param name="Left">So many of its places were looked at and name nobody.</param>
/// <param name="Instead">What could stand there: a pseudonym, a code, what kind of name it is. A person decides.</param>
public sealed record NameGroup(string Word, IReadOnlyList<NameFound> Places, int Left, string Instead)
{
    /// <summary>Places that nobody has decided.</summary>
    public int Open => Places.Count > Left ? Places.Count - Left : 0;
}

/// <summary>Where a text stands.</summary>
/// <param name="Checked">The version in which names were last searched; null: never.</param>
/// <param name="Found">Places that were open then.</param>
/// <param name="Renewed">Since then names were sealed or listed.</param>
public sealed record CheckedDocument(Guid Id, string Name, string? Code, int Version, int? Checked, int Found, DateTimeOffset? At, bool Renewed);

/// <summary>What is left of sealed names in the texts of a study; it lists, and a person decides.</summary>
public sealed class NameCheck(NpgsqlConnection connection, SeenStudy study, StudyActs acts, IdentityBox box)
{
    private const string ListSql = """
        select d.id, d.name, p.lane || p.number, d.version, c.version, coalesce(c.found, 0), c.at,
               coalesce(c.at < (select max(a.at) from study_act a where a.institution_id = $1 and a.study_id = $2 and a.kind in ('identity-sealed', 'names-listed', 'participants-imported')), false)
        from document d left join name_check c on c.document_id = d.id left join participant p on p.id = d.participant_id
        where d.institution_id = $1 and d.study_id = $2 order by d.folder, d.place, (select p.lane from participant p where p.id = d.participant_id), (select p.number from participant p where p.id = d.participant_id), d.name
        """;

    private const string TextsSql = """
        select d.id, d.version, v.text from document d join document_version v on v.document_id = d.id and v.version = d.version where d.institution_id = $1 and d.study_id = $2
        """;

    private readonly Dictionary<Guid, string> instead = [];
    private NameSearch? search;
    private Guid?[] whose = [];

    public Task<List<CheckedDocument>> ListAsync(CancellationToken cancellation) => connection.RowsAsync(
        ListSql, r => new CheckedDocument(r.GetGuid(0), r.GetString(1), r.TextOrNull(2), r.GetInt32(3), r.IntOrNull(4), r.GetInt32(5), r.AtOrNull(6), r.GetBoolean(7)), cancellation, study.InstitutionId, study.Id);

    /// <summary>The study's own list; empty where there is none.</summary>
    public async Task<Identity> OwnAsync(CancellationToken cancellation) =>
        await connection.FirstAsync("select sealed from study_names where institution_id = $1 and study_id = $2", r => r.GetFieldValue<byte[]>(0), cancellation, study.InstitutionId, study.Id) is { } kept
            && box.Open<Identity>(study.InstitutionId, study.Id, Guid.Empty, kept) is { } own ? own : new("", "", "", "", "");

    /// <summary>Writes the study's own list.</summary>
    public Task<long> WriteOwnAsync(Identity own, int person, DateTimeOffset now, CancellationToken cancellation) => acts.DoAsync(ActKinds.NamesListed, new { }, () => connection.RunAsync(
        """
        insert into study_names (study_id, institution_id, sealed, sealed_at, sealed_by) values ($2, $1, $3, $4, $5)
        on conflict (study_id) do update set sealed = excluded.sealed, sealed_at = excluded.sealed_at, sealed_by = excluded.sealed_by
        """,
        cancellation, study.InstitutionId, study.Id, box.Seal(study.InstitutionId, study.Id, Guid.Empty, own), now, person), cancellation);

    /// <summary>How many names are known.</summary>
    public async Task<int> KnownAsync(CancellationToken cancellation)
    {
        await SearchAsync(cancellation);
        return whose.Length;
    }

    /// <summary>Looks through every text, and notes what is open in each.</summary>
    /// <returns>How many places nobody has decided.</returns>
    public async Task<int> AllAsync(DateTimeOffset now, CancellationToken cancellation)
    {
        var texts = await connection.RowsAsync(TextsSql, r => (Id: r.GetGuid(0), Version: r.GetInt32(1), Text: new CodePoints(r.GetString(2))), cancellation, study.InstitutionId, study.Id);
        var open = new List<(Guid Id, int Version, int Open)>();
        foreach (var (id, version, text) in texts)
            open.Add((id, version, (await InAsync(id, text, cancellation)).Sum(group => group.Open)));
        var sum = open.Sum(one => one.Open);
        await acts.DoAsync(ActKinds.NamesSearched, new { documents = texts.Count, found = sum }, async () =>
        {
            foreach (var one in open)
                await NoteAsync(one.Id, one.Version, one.Open, now, cancellation);
        }, cancellation);
        return sum;
    }

    /// <summary>What is found in a text, what is open first.</summary>
    public async Task<IReadOnlyList<NameGroup>> InAsync(Guid document, CodePoints text, CancellationToken cancellation)
    {
        var found = (await SearchAsync(cancellation)).In(text);
        var left = (await connection.RowsAsync(
            "select word, times from name_left where institution_id = $1 and study_id = $2 and document_id = $3", r => (r.GetString(0), r.GetInt32(1)), cancellation, study.InstitutionId, study.Id, document)).ToDictionary(StringComparer.Ordinal);
        return [.. found.GroupBy(one => PlainWord.Of(one.Words), StringComparer.Ordinal)
            .Select(group => new NameGroup(group.Key, [.. group], left.GetValueOrDefault(group.Key), Instead(group.First())))
            .OrderBy(group => group.Open == 0).ThenBy(group => group.Places[0].Likeness).ThenByDescending(group => group.Places.Count)];
    }

    /// <summary>What a person decided: other words at some places, the rest of some words left as it is. The versions before stay, for who may open identities.</summary>
    /// <param name="replaced">Places of the present text with what stands there from now on.</param>
    /// <param name="left">Words whose other places name nobody.</param>
    /// <returns>The act; null where somebody corrected the text meanwhile.</returns>
    public async Task<long?> DecideAsync(DocumentText document, IReadOnlyList<(Span Span, string Words)> replaced, IReadOnlySet<string> left, DateTimeOffset now, CancellationToken cancellation)
    {
        var text = document.Text.Text;
        foreach (var (span, words) in replaced.OrderByDescending(one => one.Span.From))
            text = text[..document.Text.ToUnits(span.From)] + words + text[document.Text.ToUnits(span.To)..];
        return await acts.TryAsync(ActKinds.NamesDecided, new { document = document.Id, replaced = replaced.Count, left = left.Count }, async () =>
        {
            if (replaced.Count > 0 && text != document.Text.Text && !await new DocumentStore(connection, study, acts).ReviseAsync(document, document.Version, text, cancellation))
                return false;
            if (replaced.Count > 0)
                await connection.RunAsync(
                    """
                    insert into named_version (document_id, version, institution_id, study_id)
                    select v.document_id, v.version, $1, $2 from document_version v join document d on d.id = v.document_id and d.version <> v.version
                    where v.institution_id = $1 and v.study_id = $2 and v.document_id = $3 on conflict do nothing
                    """,
                    cancellation, study.InstitutionId, study.Id, document.Id);
            var after = await InAsync(document.Id, new CodePoints(text), cancellation);
            foreach (var group in after.Where(group => left.Contains(group.Word) && group.Open > 0))
                await connection.RunAsync(
                    "insert into name_left (document_id, word, institution_id, study_id, times) values ($3, $4, $1, $2, $5) on conflict (document_id, word) do update set times = excluded.times",
                    cancellation, study.InstitutionId, study.Id, document.Id, group.Word, group.Places.Count);
            var version = (await connection.RowsAsync("select version from document where institution_id = $1 and study_id = $2 and id = $3", r => r.GetInt32(0), cancellation, study.InstitutionId, study.Id, document.Id))[0];
            await NoteAsync(document.Id, version, after.Where(group => !left.Contains(group.Word)).Sum(group => group.Open), now, cancellation);
            return true;
        }, cancellation);
    }

    private Task NoteAsync(Guid document, int version, int found, DateTimeOffset now, CancellationToken cancellation) => connection.RunAsync(
        """
        insert into name_check (document_id, institution_id, study_id, version, found, at) values ($3, $1, $2, $4, $5, $6)
        on conflict (document_id) do update set version = excluded.version, found = excluded.found, at = excluded.at
        """,
        cancellation, study.InstitutionId, study.Id, document, version, found, now);

    private string Instead(NameFound found) => whose[found.Name] is { } participant && found.Kind == NameKind.Person && instead.TryGetValue(participant, out var called) ? called
        : found.Kind switch { NameKind.Place => "[lugar]", NameKind.School => "[escuela]", _ => "[nombre]" };

    private async Task<NameSearch> SearchAsync(CancellationToken cancellation)
    {
        if (search is not null)
            return search;
        var names = new List<(KnownName Name, Guid? Whose)>();
        foreach (var (participant, identity) in await new IdentityStore(connection, study, acts, box).AllAsync(cancellation))
            names.AddRange([.. (identity with { Others = "" }).Names().Select(name => (name, (Guid?)participant)), .. new Identity("", "", identity.Others, "", "").Names().Select(name => (name, (Guid?)null))]);
        names.AddRange((await OwnAsync(cancellation)).Names().Select(name => (name, (Guid?)null)));
        foreach (var one in await new ParticipantStore(connection, study, acts).ListAsync(cancellation))
            instead[one.Id] = one.Pseudonym ?? $"[{one.Code}]";
        whose = [.. names.Select(one => one.Whose)];
        return search = new NameSearch(names.Select(one => one.Name));
    }
}
