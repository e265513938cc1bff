using System.Text.Json;
using Lazo.Domain.Research.Documents;
using Lazo.Domain.Research.Exchange;
using Lazo.Web.Data;
using Lazo.Web.Exchange.Refi;
using Lazo.Web.Features.Research.Recordings;
using Npgsql;

namespace Lazo.Web.Features.Research.Exchange;

/// <summary>A study as a project that other programs read, and what of it the standard has no place for.</summary>
public sealed class StudyProject(NpgsqlConnection connection, SeenStudy study)
{
    /// <summary>The attribute that carries a participant's pseudonym.</summary>
    internal const string Pseudonym = "Seudónimo";

    /// <summary>Notes of the project that are fields of a study in Lazo; theirs is no author.</summary>
    internal const string Phenomenon = "Fenómeno", Method = "Método", Limitations = "Limitaciones";

    private const string CodesSql = """
        with recursive tree as (
          select c.*, array[(c.place, c.name)] as path from code c where c.institution_id = $1 and c.study_id = $2 and c.parent_id is null
          union all select c.*, t.path || (c.place, c.name) from code c join tree t on c.parent_id = t.id and c.study_id = t.study_id)
        select id, parent_id, name, codable, color, definition, examples, rule from tree order by path
        """;

    private const string DocumentsSql = """
        select d.id, d.name, v.text, d.added_at, d.folder, d.participant_id
        from document d join document_version v on v.document_id = d.id and v.version = d.version
        where d.institution_id = $1 and d.study_id = $2 order by d.folder, d.place, d.name
        """;

    private object[] Here => [study.InstitutionId, study.Id];

    /// <summary>Everything that the standard can hold.</summary>
    public async Task<(Project Project, IReadOnlyList<Remark> Remarks)> ReadAsync(CancellationToken cancellation)
    {
        var remarks = new Remarks();
        var codings = (await connection.RowsAsync(
            "select document_id, id, code_id, coder_id, at, from_at, to_at from coding where institution_id = $1 and study_id = $2",
            r => (Document: r.GetGuid(0), Coding: new ProjectCoding(r.GetGuid(1), r.GetGuid(2), r.GetGuid(3), r.At(4), new Span(r.GetInt32(5), r.GetInt32(6)))), cancellation, Here)).ToLookup(one => one.Document, one => one.Coding);
        var marks = (await connection.RowsAsync(
            "select document_id, position, milliseconds from time_mark where institution_id = $1 and study_id = $2 order by milliseconds, position", r => (Document: r.GetGuid(0), Mark: new TimeMark(r.GetInt32(1), r.GetInt32(2))), cancellation, Here))
            .ToLookup(one => one.Document, one => one.Mark);
        var recordings = (await connection.RowsAsync(
            "select document_id, mime, size from document_file where institution_id = $1 and study_id = $2",
            r => (Document: r.GetGuid(0), Recording: new ProjectRecording($"sources/{r.GetGuid(0)}.{RecordingKind.EndingOf(r.GetString(1))}", r.GetString(1), r.GetInt64(2))), cancellation, Here)).ToDictionary(one => one.Document, one => one.Recording);
        var documents = await connection.RowsAsync(
            DocumentsSql,
            r => new { Source = new ProjectSource(r.GetGuid(0), r.GetString(1), r.GetString(2), r.At(3), [.. codings[r.GetGuid(0)]]) { Recording = recordings.GetValueOrDefault(r.GetGuid(0)), Marks = [.. marks[r.GetGuid(0)].Distinct()] }, Folder = r.GetString(4), Participant = r.IsDBNull(5) ? (Guid?)null : r.GetGuid(5) },
            cancellation, Here);
        var (variables, cases) = await CasesAsync(documents.Where(one => one.Participant is not null).ToLookup(one => one.Participant!.Value, one => one.Source.Id), cancellation);
        var project = new Project(study.Name, ProjectWriter.Origin, study.Question)
        {
            Made = study.CreatedAt,
            Users = await connection.RowsAsync("select id, name from coder where institution_id = $1 and study_id = $2 order by name, id", r => new ProjectUser(r.GetGuid(0), r.GetString(1)), cancellation, Here),
            Codes = await CodesAsync(cancellation),
            Variables = variables,
            Cases = cases,
            Sources = [.. documents.Select(one => one.Source)],
            Notes = [.. Fields(), .. await NotesAsync(cancellation)],
            Sets = [.. documents.Where(one => one.Folder.Length > 0).GroupBy(one => one.Folder, (folder, all) => new ProjectSet(folder, [.. all.Select(one => one.Source.Id)]))],
            Graphs = await MapsAsync(cancellation),
        };
        await new ExportLosses(connection, study).CountAsync(remarks, cancellation);
        return (project, remarks.All);
    }

    /// <summary>The codes alone.</summary>
    public async Task<Project> ReadCodesAsync(CancellationToken cancellation) => new(study.Name, ProjectWriter.Origin, "") { Codes = await CodesAsync(cancellation) };

    private Task<List<ProjectCode>> CodesAsync(CancellationToken cancellation) => connection.RowsAsync(
        CodesSql,
        r => new ProjectCode(r.GetGuid(0), r.IsDBNull(1) ? null : r.GetGuid(1), r.GetString(2), r.GetBoolean(3), r.GetString(4), CodeDescription.Write(r.GetString(5), r.GetString(6), r.GetString(7))), cancellation, Here);

    private async Task<IReadOnlyList<ProjectGraph>> MapsAsync(CancellationToken cancellation)
    {
        var concepts = (await connection.RowsAsync(
            "select c.map_id, c.id, c.code_id, coalesce(k.name, c.name), c.x, c.y from concept c left join code k on k.id = c.code_id where c.institution_id = $1 and c.study_id = $2 order by c.y, c.x, c.id",
            r => (Map: r.GetGuid(0), Vertex: new ProjectVertex(r.GetGuid(1), r.IsDBNull(2) ? null : r.GetGuid(2), r.GetString(3), r.GetInt32(4), r.GetInt32(5))), cancellation, Here)).ToLookup(one => one.Map, one => one.Vertex);
        var relations = (await connection.RowsAsync(
            "select map_id, id, name, from_id, to_id from concept_relation where institution_id = $1 and study_id = $2 order by name, id",
            r => (Map: r.GetGuid(0), Edge: new ProjectEdge(r.GetGuid(1), r.GetString(2), r.GetGuid(3), r.GetGuid(4))), cancellation, Here)).ToLookup(one => one.Map, one => one.Edge);
        return await connection.RowsAsync(
            "select id, name from concept_map where institution_id = $1 and study_id = $2 order by name",
            r => new ProjectGraph(r.GetGuid(0), r.GetString(1), [.. concepts[r.GetGuid(0)]], [.. relations[r.GetGuid(0)]]), cancellation, Here);
    }

    private IEnumerable<ProjectNote> Fields()
    {
        foreach (var (title, text) in new[] { (Phenomenon, study.Phenomenon), (Method, study.Method), (Limitations, study.Limitations) })
            if (text.Length > 0)
                yield return new ProjectNote(DerivedId.Of("field", study.InstitutionId, study.Id, title), NoteOf.Project, null, title, text, null, null, null);
    }

    private async Task<(IReadOnlyList<ProjectVariable> Variables, IReadOnlyList<ProjectCase> Cases)> CasesAsync(ILookup<Guid, Guid> sources, CancellationToken cancellation)
    {
        var attributes = await connection.RowsAsync(
            "select id, name, kind from attribute where institution_id = $1 and study_id = $2 order by place, name",
            r => new ProjectVariable(r.GetGuid(0), r.GetString(1), TypeOf(r.GetString(2)), ""), cancellation, Here);
        var people = await connection.RowsAsync(
            "select id, lane || number, pseudonym, attributes::text from participant where institution_id = $1 and study_id = $2 order by lane, number",
            r => new { Id = r.GetGuid(0), Code = r.GetString(1), Pseudonym = r.TextOrNull(2), Attributes = r.GetString(3) }, cancellation, Here);
        var pseudonym = new ProjectVariable(DerivedId.Of("pseudonym", study.InstitutionId, study.Id), Pseudonym, VariableType.Text, "");
        var variables = attributes.ToList();
        if (people.Any(one => one.Pseudonym is { Length: > 0 }))
            variables.Add(pseudonym);
        var types = variables.ToDictionary(one => one.Id.ToString(), StringComparer.OrdinalIgnoreCase);
        foreach (var one in attributes)
            types.TryAdd(one.Name, one);
        return (variables, [.. people.Select(one => new ProjectCase(one.Id, one.Code, "", [.. ValuesOf(one.Attributes), .. one.Pseudonym is { Length: > 0 } given ? [new ProjectValue(pseudonym.Id, given)] : Array.Empty<ProjectValue>()], [.. sources[one.Id]]))]);

        IEnumerable<ProjectValue> ValuesOf(string json) => JsonDocument.Parse(json).RootElement.EnumerateObject()
            .Where(one => types.ContainsKey(one.Name) && one.Value.ToString().Length > 0)
            .Select(one => (Variable: types[one.Name], Said: one.Value.ToString()))
            .Where(one => AttributeValues.Is(one.Variable.Type, one.Said))
            .Select(one => new ProjectValue(one.Variable.Id, one.Said));
    }

    private static VariableType TypeOf(string kind) => kind switch
    {
        "number" => VariableType.Float,
        "date" => VariableType.Date,
        _ => VariableType.Text,
    };

    private async Task<IEnumerable<ProjectNote>> NotesAsync(CancellationToken cancellation)
    {
        var memos = await connection.RowsAsync(
            "select id, about, about_id, title, body, author_id, at, changed_at from memo where institution_id = $1 and study_id = $2 order by at, id",
            r => (About: r.GetString(1), Note: new ProjectNote(r.GetGuid(0), NoteOf.Project, r.IsDBNull(2) ? null : r.GetGuid(2), r.GetString(3), r.GetString(4), r.GetGuid(5), r.At(6), r.At(7))), cancellation, Here);
        return memos.Select(one => PlaceOf(one.About) is { } place ? one.Note with { Of = place } : one.Note with { About = null });
    }

    private static NoteOf? PlaceOf(string about) => about switch
    {
        "study" => NoteOf.Project,
        "document" => NoteOf.Source,
        "code" => NoteOf.Code,
        "coding" => NoteOf.Coding,
        "participant" => NoteOf.Case,
        _ => null,
    };
}
