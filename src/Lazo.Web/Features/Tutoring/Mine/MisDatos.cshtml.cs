using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Lazo.Web.Access;
using Lazo.Web.Data;
using Lazo.Web.Exchange.Csv;
using Lazo.Web.Features.Shared;
using Lazo.Web.Features.Tutoring.Tutees;
using Microsoft.AspNetCore.Mvc;

namespace Lazo.Web.Features.Tutoring.Mine;

/// <summary>Somebody who may read something of her.</summary>
public sealed record MyReader(string Name, Reason Reason, DateOnly? Since, string? Subject);

/// <summary>Everything that is held of a tutee, to look at and to take with her; and who reads it, and why.</summary>
public sealed class MisDatosModel(Visit visit, Speech say) : TuteePage(visit, say)
{
    /// <summary>So many rows of a kind are shown; the file has them all.</summary>
    public const int Shown = 8;

    private const int LongestShown = 240;

    private const string ReadersSql = """
        select p.given_name || ' ' || p.family_name, r.reason, r.since, c.title
        from wall.readers() r join person p on p.id = r.person_id left join class c on c.id = r.class_id
        order by array_position(array['tutor', 'subject_advisor', 'coordination'], r.reason), p.sort_name, c.title
        """;

    private const string OfficesSql = """
        select o.name from office o where o.id in (select e.office_id from event e where e.student_id = $1 and e.kind in ('referral', 'promise')) order by o.name
        """;

    private static readonly JsonSerializerOptions Json = new() { WriteIndented = true, Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public IReadOnlyList<Held> Everything { get; private set; } = [];

    public IReadOnlyList<MyReader> Readers { get; private set; } = [];

    /// <summary>The offices that something of hers was handed to.</summary>
    public IReadOnlyList<string> Offices { get; private set; } = [];

    public string Value(Phrase column, object? value)
    {
        var words = HeldWords.Of(column, value, When, Say);
        return words.Length > LongestShown ? words[..LongestShown] + "…" : words;
    }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!await LoadAsync(cancellation)) return NotFound();
        Readers = await Connection.RowsAsync(
            ReadersSql, r => new MyReader(r.GetString(0), ReasonWords.Read(r.GetString(1)), r.DayOrNull(2), r.TextOrNull(3)), cancellation);
        Offices = await Connection.RowsAsync(OfficesSql, r => r.GetString(0), cancellation, Visit.ViewerId);
        return Page();
    }

    /// <summary>All of it, for another program.</summary>
    public async Task<IActionResult> OnGetJsonAsync(CancellationToken cancellation)
    {
        if (!await LoadAsync(cancellation)) return NotFound();
        var everything = Everything.ToDictionary(
            held => held.Kind.Name,
            held => held.Rows.Select(row => held.Kind.Columns.Zip(row).ToDictionary(column => column.First.Es, column => Plain(column.Second))).ToList());
        return File(JsonSerializer.SerializeToUtf8Bytes(everything, Json), "application/json; charset=utf-8", "mis-datos.json");
    }

    /// <summary>One kind of it, for a spreadsheet.</summary>
    public async Task<IActionResult> OnGetCsvAsync(string? que, CancellationToken cancellation)
    {
        if (!await LoadAsync(cancellation) || Everything.FirstOrDefault(held => held.Kind.Name == que) is not { } asked) return NotFound();
        var file = new StringBuilder();
        file.AppendJoin(',', asked.Kind.Columns.Select(column => Cell(Say[column]))).Append("\r\n");
        foreach (var row in asked.Rows)
            file.AppendJoin(',', asked.Kind.Columns.Zip(row, (column, value) => Cell(HeldWords.Of(column, value, When, Say)))).Append("\r\n");
        // With a mark at its beginning, without which a spreadsheet reads accents wrongly.
        return File([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(file.ToString())], "text/csv; charset=utf-8", $"mis-datos-{asked.Kind.Name}.csv");
    }

    private static string Cell(string text) => $"\"{Defused.Of(text).Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private static object? Plain(object? value) => value switch
    {
        DateTime day => DateOnly.FromDateTime(day),
        _ => value,
    };

    private async Task<bool> LoadAsync(CancellationToken cancellation)
    {
        if (!await SeeAsync(Visit.ViewerId, cancellation) || Replay || Seen.Reason != Reason.Self) return false;
        var everything = new List<Held>(HeldKinds.All.Count);
        foreach (var kind in HeldKinds.All)
            everything.Add(await kind.ReadAsync(Connection, Visit.ViewerId, cancellation));
        Everything = everything;
        return true;
    }
}
