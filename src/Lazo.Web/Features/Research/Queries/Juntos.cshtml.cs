using Lazo.Web.Exchange.Csv;
using Lazo.Web.Features.Research.Codes;
using Microsoft.AspNetCore.Mvc;

namespace Lazo.Web.Features.Research.Queries;

/// <summary>Which codes stand together: a matrix of those chosen, and the pairs that do so most.</summary>
public sealed class JuntosModel(ResearchVisit visit) : StudyPage(visit)
{
    /// <summary>Codes that are shown where none was chosen: those with most codings.</summary>
    public const int Usual = 8;

    /// <summary>Codes that fit a table that can still be read.</summary>
    public const int Most = 30;

    public const int MostPairs = 25;

    [BindProperty(SupportsGet = true, Name = "codigo")]
    public Guid[] Chosen { get; set; } = [];

    public CoOccurrenceTable Table { get; private set; } = null!;

    /// <summary>The codes of the matrix, as the book goes.</summary>
    public IReadOnlyList<PlacedCode> Shown { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        await ReadAsync(cancellation);
        var wanted = Table.Codes.Where(one => Chosen.Contains(one.Code.Id)).Take(Most).ToArray();
        if (wanted.Length == 0)
            wanted = [.. Table.Codes.Where(one => one.Code.Codings > 0).OrderByDescending(one => one.Code.Codings).Take(Usual)];
        Shown = [.. Table.Codes.Where(wanted.Contains)];
    }

    /// <summary>The whole matrix as CSV.</summary>
    public async Task<IActionResult> OnGetCsvAsync(CancellationToken cancellation)
    {
        await ReadAsync(cancellation);
        return File(
            CsvSheet.Write(["código", .. Table.Codes.Select(one => one.Path)], Table.Codes.Select(one => new object?[] { one.Path }.Concat(Table.Codes.Select(other => (object?)Table[one.Code.Id, other.Code.Id])))),
            "text/csv; charset=utf-8", "juntos.csv");
    }

    private async Task ReadAsync(CancellationToken cancellation)
    {
        var connection = await Visit.ConnectionAsync(cancellation);
        Table = await CoOccurrenceTable.ReadAsync(connection, Study, await new CodeBook(connection, Study, await ActsAsync(cancellation)).TreeAsync(cancellation), cancellation);
    }
}
