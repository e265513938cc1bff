using Lazo.Domain.Research.Documents;
using Lazo.Domain.Research.Queries;
using Lazo.Web.Data;
using Lazo.Web.Features.Research.Codes;
using Npgsql;

namespace Lazo.Web.Features.Research.Queries;

/// <summary>Which codes of a study stand together, counted over all its codings.</summary>
public sealed class CoOccurrenceTable
{
    private readonly CoOccurrence counted;
    private readonly Dictionary<Guid, int> numbers;

    private CoOccurrenceTable(IReadOnlyList<PlacedCode> codes, Dictionary<Guid, int> numbers, CoOccurrence counted) => (Codes, this.numbers, this.counted) = (codes, numbers, counted);

    /// <summary>The code book; the table's rows and columns.</summary>
    public IReadOnlyList<PlacedCode> Codes { get; }

    /// <summary>Pairs of codings of two codes that share a character.</summary>
    public long this[Guid one, Guid other] => counted[numbers[one], numbers[other]];

    /// <summary>The pairs of different codes that stand together most often.</summary>
    public IReadOnlyList<(PlacedCode One, PlacedCode Other, long Times)> Pairs(int most) =>
    [
        .. Enumerable.Range(0, Codes.Count).SelectMany(one => Enumerable.Range(one + 1, Codes.Count - one - 1).Select(other => (One: Codes[one], Other: Codes[other], Times: counted[one, other])))
            .Where(pair => pair.Times > 0).OrderByDescending(pair => pair.Times).Take(most),
    ];

    /// <remarks>A million codings are read as numbers: what a document is called isn't needed for counting.</remarks>
    public static async Task<CoOccurrenceTable> ReadAsync(NpgsqlConnection connection, SeenStudy study, IReadOnlyList<PlacedCode> codes, CancellationToken cancellation)
    {
        var places = codes.Select((code, at) => (code.Code.Id, at)).ToDictionary(one => one.Id, one => one.at);
        var documents = new Dictionary<Guid, int>();
        var marked = await connection.RowsAsync(
            "select document_id, code_id, from_at, to_at from coding where institution_id = $1 and study_id = $2",
            r => new CoOccurrence.Marked(places.GetValueOrDefault(r.GetGuid(1), -1), NumberOf(r.GetGuid(0)), new Span(r.GetInt32(2), r.GetInt32(3))), cancellation, study.InstitutionId, study.Id);
        // A code that somebody added between the two reads isn't in the table yet.
        marked.RemoveAll(one => one.Code < 0);
        return new CoOccurrenceTable(codes, places, CoOccurrence.Of(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(marked), codes.Count));

        int NumberOf(Guid document) => documents.TryGetValue(document, out var known) ? known : documents[document] = documents.Count;
    }
}
