using Lazo.Domain.Research.Documents;
using Lazo.Domain.Research.Queries;
using Lazo.Web.Data;
using Npgsql;

namespace Lazo.Web.Features.Research.Queries;

/// <summary>Of whom and by whom: what isn't said isn't asked for.</summary>
/// <param name="Documents">Any of these; empty: all. So are the others.</param>
/// <param name="Attributes">The attribute's id and a value: of one attribute any of its values, of several each.</param>
public sealed record Scope(IReadOnlyList<Guid> Documents, IReadOnlyList<Guid> Coders, IReadOnlyList<string> Lanes, IReadOnlyList<(string Attribute, string Value)> Attributes)
{
    public static readonly Scope Whole = new([], [], [], []);

    /// <summary>Whether a text is asked.</summary>
    public bool Takes(AskedText text) =>
        (Documents.Count == 0 || Documents.Contains(text.Id))
        && (Lanes.Count == 0 || (text.Lane is { } lane && Lanes.Contains(lane)))
        && Attributes.GroupBy(one => one.Attribute).All(wanted => text.Attributes.TryGetValue(wanted.Key, out var value) && wanted.Any(one => one.Value == value));
}

/// <summary>A stretch that was found.</summary>
public sealed record Found(AskedText Document, Span Span);

/// <summary>What was found, as the texts go.</summary>
/// <param name="Cut">More paragraphs hold the words than were looked through.</param>
public sealed record Answer(IReadOnlyList<Found> Found, bool Cut)
{
    public int Documents => Found.Select(one => one.Document.Id).Distinct().Count();

    /// <summary>Different participants; a text that is nobody's counts for none.</summary>
    public int People => Found.Select(one => one.Document.Participant).OfType<Guid>().Distinct().Count();
}

/// <summary>Asks a question of the texts of a study.</summary>
public sealed class StudySearch(NpgsqlConnection connection, SeenStudy study, StudyTexts texts)
{
    private const string CodingsSql = """
        select document_id, code_id, from_at, to_at from coding
        where institution_id = $1 and study_id = $2 and document_id = any ($3) and ($4 or code_id = any ($5)) and (cardinality($6::uuid[]) = 0 or coder_id = any ($6))
        """;

    public async Task<Answer> AskAsync(Asking asked, Scope scope, CancellationToken cancellation)
    {
        var documents = (await texts.ListAsync(cancellation)).Where(scope.Takes).ToArray();
        var ids = documents.Select(one => one.Id).ToArray();
        var leaves = asked.Leaves.Distinct().ToArray();
        var answers = new Dictionary<Asking, IReadOnlyDictionary<Guid, Span[]>>();
        var coded = leaves.OfType<Asking.Coded>().ToArray();
        if (coded.Length > 0)
        {
            var codings = await CodingsAsync(coded, ids, scope, cancellation);
            foreach (var leaf in coded)
                answers[leaf] = codings.Where(one => leaf.Codes?.Contains(one.Code) ?? true).GroupBy(one => one.Document).ToDictionary(one => one.Key, one => SpanAlgebra.Set(one.Select(each => each.Span)));
        }

        var words = new WordSearch(connection, study, texts);
        foreach (var leaf in leaves.OfType<Asking.Said>())
            answers[leaf] = await words.FindAsync(leaf.Words, ids, cancellation);
        var paragraphs = asked.NeedsParagraphs ? await texts.ParagraphsAsync(ids, cancellation) : new Dictionary<Guid, Span[]>();
        return new Answer(
            [.. documents.SelectMany(one => asked.In(leaf => answers[leaf].GetValueOrDefault(one.Id, []), paragraphs.GetValueOrDefault(one.Id, [])).Select(span => new Found(one, span)))], words.Cut);
    }

    private Task<List<(Guid Document, Guid Code, Span Span)>> CodingsAsync(Asking.Coded[] leaves, Guid[] documents, Scope scope, CancellationToken cancellation) => connection.RowsAsync(
        CodingsSql, r => (r.GetGuid(0), r.GetGuid(1), new Span(r.GetInt32(2), r.GetInt32(3))), cancellation,
        study.InstitutionId, study.Id, documents, leaves.Any(one => one.Codes is null), leaves.SelectMany(one => one.Codes ?? (IReadOnlySet<Guid>)new HashSet<Guid>()).Distinct().ToArray(), scope.Coders.ToArray());
}
