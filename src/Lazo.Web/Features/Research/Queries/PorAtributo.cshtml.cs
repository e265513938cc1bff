using System.Globalization;
using Lazo.Web.Exchange.Csv;
using Lazo.Web.Features.Research.Codes;
using Lazo.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;

namespace Lazo.Web.Features.Research.Queries;

/// <summary>Codes by what the participants are: in each cell, people and codings.</summary>
public sealed class PorAtributoModel(ResearchVisit visit, Speech say) : StudyPage(visit)
{
    [BindProperty(SupportsGet = true, Name = "atributo")]
    public string? Trait { get; set; }

    /// <summary>A code counts those under it.</summary>
    [BindProperty(SupportsGet = true, Name = "abajo")]
    public bool Under { get; set; }

    public IReadOnlyList<AskedAttribute> Attributes { get; private set; } = [];

    public TraitTable Table { get; private set; } = null!;

    public Task OnGetAsync(CancellationToken cancellation) => ReadAsync(cancellation);

    /// <summary>The table as CSV: two columns a value, people and codings.</summary>
    public async Task<IActionResult> OnGetCsvAsync(CancellationToken cancellation)
    {
        await ReadAsync(cancellation);
        return File(
            CsvSheet.Write(
                ["código", .. Table.Columns.SelectMany(one => new[] { string.Create(CultureInfo.InvariantCulture, $"{Called(one)} (n={one.People}): personas"), $"{Called(one)}: marcas" })],
                Table.Codes.Select((code, row) => new object?[] { code.Path }.Concat(Enumerable.Range(0, Table.Columns.Count).SelectMany(column => new object?[] { Table.Cells[row, column].People, Table.Cells[row, column].Codings })))),
            "text/csv; charset=utf-8", "por-atributo.csv");
    }

    /// <summary>How a column is headed.</summary>
    public string Called(TraitColumn column) => (Trait, column.Value) switch
    {
        (_, "") => say["sin dato", "no value"],
        (TraitTable.Lane, "C") => say["cuestionario", "questionnaire"],
        (TraitTable.Lane, "E") => say["entrevista", "interview"],
        _ => column.Value,
    };

    private async Task ReadAsync(CancellationToken cancellation)
    {
        var connection = await Visit.ConnectionAsync(cancellation);
        Attributes = await new StudyTexts(connection, Study).AttributesAsync(cancellation);
        if (Attributes.All(one => one.Id != Trait))
            Trait = TraitTable.Lane;
        Table = await TraitTable.ReadAsync(connection, Study, await new CodeBook(connection, Study, await ActsAsync(cancellation)).TreeAsync(cancellation), Trait!, Under, cancellation);
    }
}
