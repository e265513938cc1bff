using Lazo.Web.Features.Research.Evidence;
using Lazo.Web.Features.Research.Reports;
using Lazo.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Npgsql;

namespace Lazo.Web.Features.Research.Types;

/// <summary>The types of a study, who bears them, and the table that compares them under each aspect.</summary>
public sealed class TiposModel(ResearchVisit visit, Speech say) : StudyPage(visit)
{
    /// <summary>Of a name.</summary>
    public const int Longest = 120;

    /// <summary>Of what is said.</summary>
    public const int LongestText = 4_000;

    /// <summary>Six aspects that tell structures of accompaniment apart: headings to begin with, without a word in them.</summary>
    public static readonly IReadOnlyList<Phrase> FirstAspects =
    [
        new("Propósito", "Purpose"), new("Origen", "Origin"), new("Contenido", "Content"), new("Carácter", "Character"), new("Desarrollo", "Course"), new("Evidencia", "Evidence"),
    ];

    public ComparisonTable Table { get; private set; } = new([], [], new Dictionary<(Guid, Guid), TypeSquare>());

    public IReadOnlyList<(Guid Id, string Name, bool IsStructure)> Candidates { get; private set; } = [];

    private string Address => $"{Study.Address}/camino/tipos";

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var store = await StoreAsync(cancellation);
        Table = await ComparisonTable.ReadAsync(store, cancellation);
        Candidates = await store.CandidatesAsync(cancellation);
    }

    /// <summary>The table as a file: <c>csv</c> or <c>docx</c>.</summary>
    public async Task<IActionResult> OnGetFileAsync(string? como, CancellationToken cancellation)
    {
        var connection = await Visit.ConnectionAsync(cancellation);
        var acts = await ActsAsync(cancellation);
        var table = await ComparisonTable.ReadAsync(new TypeStore(connection, Study, acts), cancellation);
        var grid = table.Grid(say, (await new EvidenceStore(connection, Study, acts).LinksAsync(null, cancellation)).ToLookup(one => one.Holder));
        return como switch
        {
            "csv" => File(GridCsv.Write(grid), "text/csv; charset=utf-8", "tipos.csv"),
            "docx" => File(CompositionDocx.Write(new Composition(Study.Name, [grid])), "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "tipos.docx"),
            _ => NotFound(),
        };
    }

    public async Task<IActionResult> OnPostAsync(Guid? id, string? name, string? description, CancellationToken cancellation)
    {
        if (!Study.MayShape) return NotFound();
        var called = name?.Trim() ?? "";
        if (called.Length is 0 or > Longest || description?.Length > LongestText)
            return Refused($"{Address}#tipos", say[$"No se guardó: el nombre lleva de 1 a {Longest} letras.", $"Nothing was saved: the name has 1 to {Longest} letters."]);
        try
        {
            var (_, act) = await (await StoreAsync(cancellation)).SetTypeAsync(id, called, description?.Trim() ?? "", When.Now, cancellation);
            return act is null ? NotFound() : Done(Address, say["Guardado.", "Saved."], act);
        }
        catch (PostgresException e) when (e.SqlState == PostgresErrorCodes.UniqueViolation)
        {
            return Refused($"{Address}#tipos", say[$"No se guardó: ya hay un tipo «{called}».", $"Nothing was saved: there is a type “{called}” already."]);
        }
    }

    public async Task<IActionResult> OnPostBearersAsync(Guid id, Guid[]? bearers, CancellationToken cancellation)
    {
        if (!Study.MayShape) return NotFound();
        var store = await StoreAsync(cancellation);
        return (await store.TypesAsync(cancellation)).FirstOrDefault(one => one.Id == id) is { } type && await store.SetBearersAsync(type, bearers ?? [], When.Now, cancellation) is { } act
            ? Done(Address, say["Guardado.", "Saved."], act) : NotFound();
    }

    public async Task<IActionResult> OnPostRemoveAsync(Guid id, CancellationToken cancellation)
    {
        if (!Study.MayShape) return NotFound();
        var store = await StoreAsync(cancellation);
        return (await store.TypesAsync(cancellation)).FirstOrDefault(one => one.Id == id) is { } type && await store.RemoveTypeAsync(type, cancellation) is { } act
            ? Done(Address, say[$"Se quitó «{type.Name}» con lo dicho de él.", $"“{type.Name}” was removed with what was said of it."], act) : NotFound();
    }

    /// <summary>Adds an aspect, or the six to begin with; renames one.</summary>
    public async Task<IActionResult> OnPostAspectAsync(Guid? id, string? name, bool six, CancellationToken cancellation)
    {
        if (!Study.MayShape) return NotFound();
        var called = name?.Trim() ?? "";
        if (!six && called.Length is 0 or > Longest)
            return Refused($"{Address}#aspectos", say[$"No se guardó: el aspecto lleva de 1 a {Longest} letras.", $"Nothing was saved: an aspect has 1 to {Longest} letters."]);
        try
        {
            var store = await StoreAsync(cancellation);
            var act = id is { } aspect ? await store.RenameAspectAsync(aspect, called, cancellation)
                : await store.AddAspectsAsync(six ? [.. FirstAspects.Select(one => say[one])] : [called], When.Now, cancellation);
            return act is null ? Refused($"{Address}#aspectos", say["Ya estaba.", "It was there."]) : Done(Address, say["Guardado.", "Saved."], act);
        }
        catch (PostgresException e) when (e.SqlState == PostgresErrorCodes.UniqueViolation)
        {
            return Refused($"{Address}#aspectos", say[$"No se guardó: ya está «{called}».", $"Nothing was saved: “{called}” is there already."]);
        }
    }

    public async Task<IActionResult> OnPostRemoveAspectAsync(Guid id, CancellationToken cancellation)
    {
        if (!Study.MayShape) return NotFound();
        var store = await StoreAsync(cancellation);
        return (await store.AspectsAsync(cancellation)).FirstOrDefault(one => one.Id == id) is { } aspect && await store.RemoveAspectAsync(aspect, cancellation) is { } act
            ? Done(Address, say[$"Se quitó «{aspect.Name}» con lo dicho en él.", $"“{aspect.Name}” was removed with what was said under it."], act) : NotFound();
    }

    private async Task<TypeStore> StoreAsync(CancellationToken cancellation) => new(await Visit.ConnectionAsync(cancellation), Study, await ActsAsync(cancellation));
}
