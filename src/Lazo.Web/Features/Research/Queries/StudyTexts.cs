using Lazo.Domain.Research.Documents;
using Lazo.Web.Data;
using Npgsql;

namespace Lazo.Web.Features.Research.Queries;

/// <summary>A text that can be asked, and whose it is.</summary>
/// <param name="Code">E6; null where it is nobody's.</param>
/// <param name="Attributes">By the attribute's id.</param>
public sealed record AskedText(Guid Id, string Name, Guid? Participant, string? Code, string? Lane, IReadOnlyDictionary<string, string> Attributes)
{
    /// <summary>What it is called in a list: its code, and its own name where that says something else.</summary>
    public string Called => Code is null || Code == Name ? Name : $"{Code} · {Name}";
}

/// <summary>An attribute with the values that participants have.</summary>
/// <param name="Id">The attribute's id as it stands in a participant's values.</param>
public sealed record AskedAttribute(string Id, string Name, IReadOnlyList<string> Values);

/// <summary>Texts of a study as they are asked: whose they are, their words, and the paragraphs in them.</summary>
public sealed class StudyTexts(NpgsqlConnection connection, SeenStudy study)
{
    private const string ListSql = """
        select d.id, d.name, p.id, p.lane || p.number, p.lane, coalesce(p.attributes::text, '{}')
        from document d left join participant p on p.id = d.participant_id
        where d.institution_id = $1 and d.study_id = $2 order by d.folder, d.place, (select p.lane from participant p where p.id = d.participant_id), (select p.number from participant p where p.id = d.participant_id), d.name
        """;

    private const string TextSql = """
        select d.id, v.text from document d join document_version v on v.document_id = d.id and v.version = d.version
        where d.institution_id = $1 and d.study_id = $2 and d.id = any ($3)
        """;

    private readonly Dictionary<Guid, CodePoints> read = [];

    public Task<List<AskedText>> ListAsync(CancellationToken cancellation) => connection.RowsAsync(
        ListSql,
        r => new AskedText(r.GetGuid(0), r.GetString(1), r.IsDBNull(2) ? null : r.GetGuid(2), r.TextOrNull(3), r.TextOrNull(4), AttributeJson.Read(r.GetString(5))),
        cancellation, study.InstitutionId, study.Id);

    /// <summary>The attributes that somebody has a value of.</summary>
    public async Task<IReadOnlyList<AskedAttribute>> AttributesAsync(CancellationToken cancellation)
    {
        var names = await connection.RowsAsync(
            "select id, name from attribute where institution_id = $1 and study_id = $2 order by place, name", r => (Id: r.GetGuid(0).ToString(), Name: r.GetString(1)), cancellation, study.InstitutionId, study.Id);
        var values = (await connection.RowsAsync(
            "select attributes::text from participant where institution_id = $1 and study_id = $2", r => AttributeJson.Read(r.GetString(0)), cancellation, study.InstitutionId, study.Id))
            .SelectMany(one => one).Where(one => one.Value != "").ToLookup(one => one.Key, one => one.Value);
        return
        [
            .. from one in names
               where values.Contains(one.Id)
               select new AskedAttribute(one.Id, one.Name, [.. values[one.Id].Distinct().OrderBy(value => AttributeJson.NumberOf(value)).ThenBy(value => value, StringComparer.OrdinalIgnoreCase)]),
        ];
    }

    public Task<List<(Guid Id, string Name)>> CodersAsync(CancellationToken cancellation) => connection.RowsAsync(
        "select id, name from coder where institution_id = $1 and study_id = $2 order by name", r => (r.GetGuid(0), r.GetString(1)), cancellation, study.InstitutionId, study.Id);

    /// <summary>The present texts, each read once.</summary>
    public async Task<IReadOnlyDictionary<Guid, CodePoints>> ReadAsync(IEnumerable<Guid> documents, CancellationToken cancellation)
    {
        var wanted = documents.Where(id => !read.ContainsKey(id)).Distinct().ToArray();
        if (wanted.Length > 0)
        {
            foreach (var (id, text) in await connection.RowsAsync(TextSql, r => (r.GetGuid(0), r.GetString(1)), cancellation, study.InstitutionId, study.Id, wanted))
                read[id] = new CodePoints(text);
        }

        return read;
    }

    /// <summary>The paragraphs of each text, ascending.</summary>
    public async Task<IReadOnlyDictionary<Guid, Span[]>> ParagraphsAsync(Guid[] documents, CancellationToken cancellation) => (await connection.RowsAsync(
        "select document_id, from_at, to_at from document_paragraph where institution_id = $1 and study_id = $2 and document_id = any ($3) order by document_id, number",
        r => (Document: r.GetGuid(0), Span: new Span(r.GetInt32(1), r.GetInt32(2))), cancellation, study.InstitutionId, study.Id, documents))
        .GroupBy(one => one.Document).ToDictionary(one => one.Key, one => one.Select(each => each.Span).ToArray());
}
