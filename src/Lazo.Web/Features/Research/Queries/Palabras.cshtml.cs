using Lazo.Domain.Research.Documents;
using Lazo.Domain.Research.Queries;
using Lazo.Web.Data;
using Lazo.Web.Exchange.Csv;
using Lazo.Web.Features.Research.Codes;
using Microsoft.AspNetCore.Mvc;
using Npgsql;

namespace Lazo.Web.Features.Research.Queries;

/// <summary>Which words are said, how often and by how many: in everything, in a text, by a person, under a code.</summary>
public sealed class PalabrasModel(ResearchVisit visit) : StudyPage(visit)
{
    /// <summary>Words on the page; the file has all.</summary>
    public const int Most = 100;

    public const int LongestLeft = 500;

    private static readonly string[] Headings = ["palabra", "veces", "documentos", "personas"];

    [BindProperty(SupportsGet = true, Name = "doc")]
    public Guid? Document { get; set; }

    [BindProperty(SupportsGet = true, Name = "persona")]
    public Guid? Person { get; set; }

    [BindProperty(SupportsGet = true, Name = "codigo")]
    public Guid? Code { get; set; }

    /// <summary>The stop words too.</summary>
    [BindProperty(SupportsGet = true, Name = "todas")]
    public bool All { get; set; }

    /// <summary>Words that are left out besides.</summary>
    [BindProperty(SupportsGet = true, Name = "sin")]
    public string? Left { get; set; }

    public IReadOnlyList<AskedText> Documents { get; private set; } = [];

    public IReadOnlyList<PlacedCode> Codes { get; private set; } = [];

    public IReadOnlyList<WordCount> Words { get; private set; } = [];

    /// <summary>All words that were counted, the stop words too.</summary>
    public long Total { get; private set; }

    public Task OnGetAsync(CancellationToken cancellation) => CountAsync(cancellation);

    public async Task<IActionResult> OnGetCsvAsync(CancellationToken cancellation)
    {
        await CountAsync(cancellation);
        return File(CsvSheet.Write(Headings, Words.Select(one => new object?[] { one.Word, one.Times, one.Documents, one.People })), "text/csv; charset=utf-8", "palabras.csv");
    }

    private async Task CountAsync(CancellationToken cancellation)
    {
        if (Left is { Length: > LongestLeft })
            Left = Left[..LongestLeft];
        var connection = await Visit.ConnectionAsync(cancellation);
        var texts = new StudyTexts(connection, Study);
        Documents = await texts.ListAsync(cancellation);
        Codes = await new CodeBook(connection, Study, await ActsAsync(cancellation)).TreeAsync(cancellation);
        var counts = new WordCounts();
        var asked = Documents.Where(one => (Document is null || one.Id == Document) && (Person is null || one.Participant == Person)).ToArray();
        var under = Code is { } code ? await UnderAsync(connection, code, cancellation) : null;
        // Of a code only the texts that it marks are read.
        if (under is not null)
            asked = [.. asked.Where(one => under.ContainsKey(one.Id))];
        var read = await texts.ReadAsync(asked.Select(one => one.Id), cancellation);
        foreach (var one in asked)
        {
            var text = read[one.Id];
            if (under is null)
                counts.Add(text.Text, one.Id, one.Participant);
            else
                foreach (var span in under[one.Id])
                    counts.Add(text.Text.AsSpan()[text.ToUnits(span.From)..text.ToUnits(span.To)], one.Id, one.Participant);
        }

        Total = counts.Total;
        var left = WordCounts.WordsOf(Left ?? "").ToHashSet(StringComparer.Ordinal);
        Words = counts.Counted(word => (!All && StopWords.Holds(word)) || left.Contains(word));
    }

    // Where the code or one under it stands, each character once however many marked it.
    private async Task<Dictionary<Guid, Span[]>> UnderAsync(NpgsqlConnection connection, Guid code, CancellationToken cancellation)
    {
        var under = Codes.ToLookup(one => one.Code.Parent, one => one.Code.Id);
        var marked = await connection.RowsAsync(
            "select document_id, from_at, to_at from coding where institution_id = $1 and study_id = $2 and code_id = any ($3)",
            r => (Document: r.GetGuid(0), Span: new Span(r.GetInt32(1), r.GetInt32(2))), cancellation, Study.InstitutionId, Study.Id, WithThoseUnder(code).ToArray());
        return marked.GroupBy(one => one.Document).ToDictionary(one => one.Key, one => SpanAlgebra.Covered(SpanAlgebra.Set(one.Select(each => each.Span))));

        IEnumerable<Guid> WithThoseUnder(Guid id) => under[id].SelectMany(WithThoseUnder).Prepend(id);
    }
}
