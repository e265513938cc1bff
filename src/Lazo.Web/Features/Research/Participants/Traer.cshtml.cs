using System.Security.Cryptography;
using System.Text.Json;
using Lazo.Domain.Research.Participants;
using Lazo.Web.Features.Research.Acts;
using Lazo.Web.Features.Research.Exchange;
using Lazo.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Npgsql;

namespace Lazo.Web.Features.Research.Participants;

/// <summary>A table of participants comes in: first what each column is, and what would change; then the yes.</summary>
[RequestSizeLimit(LargestUpload)]
[RequestFormLimits(MultipartBodyLengthLimit = LargestUpload)]
public sealed class TraerModel(ResearchVisit visit, WaitingFiles files, IdentityBox box, Speech say) : StudyPage(visit)
{
    private const long LargestUpload = 8L << 20;

    [BindProperty(SupportsGet = true, Name = "archivo")]
    public Guid? Waiting { get; set; }

    /// <summary>What each column is taken for: <c>Attribute-Number</c>, <c>Name</c>…; empty: as it looks.</summary>
    [BindProperty(SupportsGet = true, Name = "c")]
    public string[] Uses { get; set; } = [];

    /// <summary>The lane of rows without a code.</summary>
    [BindProperty(SupportsGet = true, Name = "via")]
    public string? Lane { get; set; }

    public TableFile? Table { get; private set; }

    public IReadOnlyList<TableColumn> Columns { get; private set; } = [];

    public TablePlan? Plan { get; private set; }

    public string? Wrong { get; private set; }

    public bool MaySeal => Study.OpensIdentities;

    private string Address => $"{Study.Address}/participantes/traer";

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!Study.MayShape) return NotFound();
        await LoadAsync(cancellation);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(IFormFile? upload, CancellationToken cancellation)
    {
        if (!Study.MayShape) return NotFound();
        if (upload is not { Length: > 0 })
            return Refused(Address, say["Elige un archivo .xlsx o .csv.", "Choose an .xlsx or .csv file."]);
        try
        {
            await using var given = upload.OpenReadStream();
            var table = await TableFile.ReadAsync(Path.GetFileName(upload.FileName), given, cancellation);
            // Names may stand in it: while it waits for its yes it lies encrypted.
            var kept = box.Waiting(Study.Id, Visit.ViewerId).Protect(JsonSerializer.SerializeToUtf8Bytes(table));
            var file = await files.TakeAsync(Study.Id, Visit.ViewerId, table.Name, kept.Length, async (into, stop) => await into.WriteAsync(kept, stop), cancellation);
            return Redirect($"{Address}?archivo={file.Id}#plan");
        }
        catch (CallerFault fault)
        {
            return Refused(Address, fault.Message);
        }
    }

    public async Task<IActionResult> OnPostApplyAsync(CancellationToken cancellation)
    {
        if (!Study.MayShape) return NotFound();
        await LoadAsync(cancellation);
        if (Table is null || Plan is null)
            return Refused(Address, say["El archivo ya no espera: vuelve a elegirlo.", "The file doesn't wait any more: choose it again."]);
        if (Plan.Refusals.Count > 0 || Wrong is not null) return Page();
        try
        {
            await TakeAsync(Table, Plan, cancellation);
        }
        catch (PostgresException e) when (e.SqlState == PostgresErrorCodes.UniqueViolation)
        {
            Wrong = say["Alguien cambió el estudio mientras tanto y no entró nada: míralo de nuevo.", "Somebody changed the study meanwhile and nothing came in: look again."];
            return Page();
        }
        catch (CallerFault fault)
        {
            Wrong = fault.Message;
            return Page();
        }

        Drop();
        return Redirect($"{Study.Address}/participantes");
    }

    public IActionResult OnPostForget()
    {
        Drop();
        return Redirect(Address);
    }

    /// <summary>What a column can be.</summary>
    public IEnumerable<(string Value, Phrase Words)> Choices(TableColumn column)
    {
        yield return (Value(ColumnUse.Left, null), ParticipantWords.Of(ColumnUse.Left));
        if (column.Attribute is { } known)
            yield return (Value(ColumnUse.Attribute, null), new($"Atributo «{known.Name}»", $"Attribute “{known.Name}”"));
        else
            foreach (var kind in Enum.GetValues<AttributeKind>())
                yield return (Value(ColumnUse.Attribute, kind), new($"Atributo nuevo: {ParticipantWords.Of(kind).Es}", $"New attribute: {ParticipantWords.Of(kind).En}"));
        foreach (var use in Enum.GetValues<ColumnUse>().Where(use => use is not (ColumnUse.Left or ColumnUse.Attribute) && (MaySeal || !new TableColumn("", use).IsSealed)))
            yield return (Value(use, null), ParticipantWords.Of(use));
    }

    public static string ChoiceOf(TableColumn column) => Value(column.Use, column is { Use: ColumnUse.Attribute, Attribute: null } ? column.Kind : null);

    private static string Value(ColumnUse use, AttributeKind? kind) => kind is null ? $"{use}" : $"{use}-{kind}";

    private void Drop()
    {
        if (Waiting is { } id && files.Of(id, Study.Id, Visit.ViewerId) is { } file)
            files.Drop(file);
    }

    private async Task LoadAsync(CancellationToken cancellation)
    {
        if (Waiting is not { } id || files.Of(id, Study.Id, Visit.ViewerId) is not { } file || Opened(file) is not { } table) return;
        var (connection, acts) = (await Visit.ConnectionAsync(cancellation), await ActsAsync(cancellation));
        var (participants, attributes) = (new ParticipantStore(connection, Study, acts), await new AttributeStore(connection, Study, acts).ListAsync(cancellation));
        var values = table.Headings.Select((_, at) => (IReadOnlyList<string>)[.. table.Rows.Select(row => at < row.Cells.Count ? row.Cells[at] : "")]).ToArray();
        Table = table;
        Columns = [.. ColumnGuess.Of(table.Headings, values, attributes, MaySeal).Select((column, at) => at < Uses.Length ? Chosen(column, Uses[at]) : column)];
        Lane = Lane is "C" ? "C" : "E";
        Plan = TablePlan.Of(Columns, table.Rows, (await participants.ListAsync(cancellation)).ToDictionary(one => one.Code, one => one.Id), await participants.LastAsync(cancellation), Lane[0]);
        var twice = Columns.Where(column => column.Use is ColumnUse.Code or ColumnUse.Pseudonym || column is { Use: ColumnUse.Attribute }).GroupBy(column => column.Use == ColumnUse.Attribute ? column.Heading : $"{column.Use}").FirstOrDefault(group => group.Count() > 1);
        if (twice is not null)
            Wrong = say[$"Dos columnas son lo mismo: {string.Join(" y ", twice.Select(column => $"«{column.Heading}»"))}. Deja una.", $"Two columns are the same: {string.Join(" and ", twice.Select(column => $"“{column.Heading}”"))}. Keep one."];
    }

    private TableColumn Chosen(TableColumn column, string said)
    {
        var parts = said.Split('-');
        if (!Enum.TryParse<ColumnUse>(parts[0], out var use) || (new TableColumn("", use).IsSealed && !MaySeal)) return column;
        return use == ColumnUse.Attribute
            ? column with { Use = use, Kind = parts.Length > 1 && Enum.TryParse<AttributeKind>(parts[1], out var kind) ? kind : column.Kind }
            : new(column.Heading, use, column.Attribute, column.Kind);
    }

    private TableFile? Opened(WaitingFile file)
    {
        try
        {
            return JsonSerializer.Deserialize<TableFile>(box.Waiting(Study.Id, Visit.ViewerId).Unprotect(System.IO.File.ReadAllBytes(file.Path)));
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private async Task TakeAsync(TableFile table, TablePlan plan, CancellationToken cancellation)
    {
        var (connection, acts) = (await Visit.ConnectionAsync(cancellation), await ActsAsync(cancellation));
        var (participants, attributes, identities) = (new ParticipantStore(connection, Study, acts), new AttributeStore(connection, Study, acts), new IdentityStore(connection, Study, acts, box));
        var (added, changed) = (plan.Participants.Count(one => one.Known is null), plan.Participants.Count(one => one.Known is not null));
        var act = await acts.DoAsync(ActKinds.ParticipantsImported, new { added, known = changed }, async () =>
        {
            var places = new Dictionary<int, Guid>();
            foreach (var (at, column) in Columns.Index().Where(one => one.Item.Use == ColumnUse.Attribute))
            {
                places[at] = column.Attribute?.Id ?? Guid.CreateVersion7(When.Now);
                if (column.Attribute is null)
                    await attributes.InsertAsync(new(places[at], column.Heading, column.Kind, plan.Choices.GetValueOrDefault(at, [])), cancellation);
            }

            var ids = await participants.TakeAsync(plan, places, When.Now, cancellation);
            foreach (var one in plan.Participants.Where(one => one.Sealed.Count > 0))
                await identities.AddAsync(ids[one.Code], one.Code, Sealed(one), Visit.ViewerId, When.Now, cancellation);
        }, cancellation);
        Done(Address, say[$"Entró «{table.Name}»: {added} claves nuevas y {changed} que ya estaban.", $"“{table.Name}” came in: {added} new codes and {changed} known ones."], act);
    }

    private static Identity Sealed(PlannedParticipant one)
    {
        return new(string.Join(' ', Of(ColumnUse.Name)), string.Join('\n', Of(ColumnUse.Reach)), "", string.Join('\n', Of(ColumnUse.Place)), string.Join('\n', Of(ColumnUse.School)));

        IEnumerable<string> Of(ColumnUse use) => one.Sealed.Where(kept => kept.Use == use).Select(kept => kept.Said);
    }
}
