using Lazo.Domain.Research.Documents;
using Lazo.Domain.Research.Narratives;
using Lazo.Web.Features.Research.Documents;
using Lazo.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;

namespace Lazo.Web.Features.Research.Narratives;

/// <summary>One narrative read as a narrative: stretches chosen in its text, the plot of the whole, and other readings beside it.</summary>
public sealed class CapaModel(ResearchVisit visit, Speech say) : StudyPage(visit)
{
    /// <summary>Of what is written about a stretch or a reading.</summary>
    public const int LongestNote = 4_000;

    [BindProperty(SupportsGet = true, Name = "lectura")]
    public Guid? Chosen { get; set; }

    /// <summary>What was sent of a stretch; kept on the page where it couldn't be.</summary>
    [BindProperty]
    public SentStretch Sent { get; set; } = new();

    public DocumentText Document { get; private set; } = null!;

    public IReadOnlyList<NarrativeReading> Readings { get; private set; } = [];

    /// <summary>The one that is shown; null while there is none.</summary>
    public NarrativeReading? Reading { get; private set; }

    public IReadOnlyList<NarrativeKind> Plots { get; private set; } = [];

    public IReadOnlyList<NarrativeKind> Epiphanies { get; private set; } = [];

    public IReadOnlyList<Span> Sentences { get; private set; } = [];

    public IReadOnlyList<IReadOnlyList<LayerPiece>> Lines { get; private set; } = [];

    public IReadOnlyList<ShapeHint> Hints { get; private set; } = [];

    public string? Wrong { get; private set; }

    /// <summary>What was sent of a reading and couldn't be kept: its name, what is said of it, its plot and why.</summary>
    public (string Name, string Note, Guid? Plot, string Reason)? Described { get; private set; }

    /// <summary>The name of a reading that couldn't be begun so.</summary>
    public string? Begun { get; private set; }

    public string Address => $"{Study.Address}/camino/capas/{Document.Id}";

    public bool MayMark => Study.MayWrite && Reading is { Mine: true };

    public NarrativeKind? PlotOf(NarrativeReading reading) => Plots.FirstOrDefault(plot => plot.Id == reading.Plot);

    public string WordsOf(ReadMark mark) => Document.Text.Slice(mark.Span.From, mark.Span.To).Trim();

    public async Task<IActionResult> OnGetAsync(Guid document, CancellationToken cancellation)
    {
        if (await LoadAsync(document, cancellation) is not { } store) return NotFound();
        await ShowAsync(store, cancellation);
        return Page();
    }

    /// <summary>Begins a reading of one's own: the first, or another beside it.</summary>
    public async Task<IActionResult> OnPostBeginAsync(Guid document, string? name, CancellationToken cancellation)
    {
        if (!Study.MayWrite || await LoadAsync(document, cancellation) is not { } store) return NotFound();
        if (name?.Trim().Length > CapasModel.Longest)
        {
            (Begun, Wrong) = (name.Trim(), TooLong);
            await ShowAsync(store, cancellation);
            return Page();
        }

        await store.GiveKindsAsync(When.Now, cancellation);
        var mine = (await store.ReadAsync(document, cancellation)).Count(one => one.Mine);
        var called = name?.Trim() is { Length: > 0 } given ? given : say[$"Lectura {mine + 1}", $"Reading {mine + 1}"];
        return await store.BeginAsync(Ref, await Visit.CoderAsync(Study, cancellation), called, When.Now, cancellation) is { } id ? Redirect($"{Address}?lectura={id}") : NotFound();
    }

    public async Task<IActionResult> OnPostMarkAsync(Guid document, CancellationToken cancellation)
    {
        if (!Study.MayWrite || await LoadAsync(document, cancellation) is not { } store) return NotFound();
        await ShowAsync(store, cancellation);
        if (!MayMark) return NotFound();
        var span = Sent.SpanIn(Sentences);
        Wrong = span is null ? say["Elige un tramo del texto, o di de qué oración a qué oración.", "Select a stretch of the text, or say from which sentence to which."]
            : Sent.Part is null || !Enum.IsDefined(Sent.Part.Value) ? say["Di qué es el tramo.", "Say what the stretch is."]
            : Sent.Part == NarrativePart.Plot && Reading!.Plot is null ? say["Primero di la trama de todo el relato.", "First say the plot of the whole narrative."]
            : Sent.Note?.Length > LongestNote || Sent.Name?.Length > CapasModel.Longest ? say["Es demasiado largo.", "It is too long."] : null;
        if (Wrong is null)
        {
            var kind = Sent.Part == NarrativePart.Epiphany && Epiphanies.Any(one => one.Id == Sent.Epiphany) ? Sent.Epiphany : null;
            var mark = new ReadMark(Guid.CreateVersion7(When.Now), Sent.Part!.Value, span!.Value, Sent.Name?.Trim() ?? "", Sent.Note?.Trim() ?? "", kind);
            if (await store.MarkAsync(Ref, Reading!.Id, Sent.Version, mark, When.Now, cancellation) is { } act)
                return Done($"{Address}?lectura={Reading.Id}", say[$"Marcado: {say[NarrativeWords.Of(mark.Part)].ToLowerInvariant()}.", $"Marked: {say[NarrativeWords.Of(mark.Part)].ToLowerInvariant()}."], act);
            Wrong = say["El texto se corrigió mientras lo leías: vuelve a elegir el tramo.", "The text was corrected while you were reading: select the stretch again."];
            Sent.From = Sent.To = Sent.First = Sent.Last = null;
        }

        return Page();
    }

    public async Task<IActionResult> OnPostUnmarkAsync(Guid document, Guid mark, CancellationToken cancellation)
    {
        if (!Study.MayWrite || await LoadAsync(document, cancellation) is not { } store) return NotFound();
        return await store.UnmarkAsync(Ref, mark, cancellation) is { } act ? Done($"{Address}?lectura={Chosen}", say["Quitado.", "Removed."], act) : NotFound();
    }

    public async Task<IActionResult> OnPostDescribeAsync(Guid document, string? name, string? note, Guid? plot, string? reason, CancellationToken cancellation)
    {
        if (!Study.MayWrite || await LoadAsync(document, cancellation) is not { } store || Chosen is not { } reading) return NotFound();
        var called = name?.Trim() ?? "";
        if (called.Length is 0 or > CapasModel.Longest || note?.Length > LongestNote || reason?.Length > LongestNote)
        {
            (Described, Wrong) = ((called, note ?? "", plot, reason ?? ""), called.Length is > 0 and <= CapasModel.Longest
                ? say[$"No se guardó: lo que dices lleva hasta {LongestNote:N0} letras.", $"Nothing was saved: what you say has up to {LongestNote:N0} letters."] : TooLong);
            await ShowAsync(store, cancellation);
            return Page();
        }

        return await store.DescribeAsync(Ref, reading, called, note?.Trim() ?? "", plot, reason?.Trim() ?? "", cancellation) is { } act ? Done($"{Address}?lectura={reading}", say["Guardado.", "Saved."], act) : NotFound();
    }

    public async Task<IActionResult> OnPostRemoveAsync(Guid document, CancellationToken cancellation)
    {
        if (!Study.MayWrite || await LoadAsync(document, cancellation) is not { } store || Chosen is not { } reading) return NotFound();
        return await store.RemoveAsync(Ref, reading, cancellation) is { } act ? Done(Address, say["Tu lectura se quitó con sus tramos.", "Your reading was removed with its stretches."], act) : NotFound();
    }

    private DocumentRef Ref => new(Document.Id, Document.Name);

    private string TooLong => say[$"No se guardó: el nombre de una lectura lleva de 1 a {CapasModel.Longest} letras.", $"Nothing was saved: the name of a reading has 1 to {CapasModel.Longest} letters."];

    private async Task<NarrativeStore?> LoadAsync(Guid document, CancellationToken cancellation)
    {
        var (connection, acts) = (await Visit.ConnectionAsync(cancellation), await ActsAsync(cancellation));
        if (await new DocumentStore(connection, Study, acts).ReadAsync(document, cancellation) is not { } read) return null;
        Document = read;
        return new NarrativeStore(connection, Study, acts);
    }

    private async Task ShowAsync(NarrativeStore store, CancellationToken cancellation)
    {
        Readings = await store.ReadAsync(Document.Id, cancellation);
        Reading = Readings.FirstOrDefault(one => one.Id == Chosen) ?? Readings.FirstOrDefault(one => one.Mine) ?? Readings.FirstOrDefault();
        (Plots, Epiphanies) = (await store.PlotsAsync(cancellation), await store.EpiphaniesAsync(cancellation));
        Sentences = Lazo.Domain.Research.Documents.Sentences.Of(Document.Text);
        Lines = LayerText.Of(Document.Text, Sentences, Reading?.Marks ?? []);
        Hints = Reading is { } shown ? NarrativeShape.Of([.. shown.Marks.Select(mark => new NarrativeMark(mark.Part, mark.Span))], shown.Plot is not null) : [];
    }
}

/// <summary>A stretch as a form sends it: by positions where it was selected, by sentences where it was counted.</summary>
public sealed class SentStretch
{
    public NarrativePart? Part { get; set; }

    /// <summary>In code points, the end not in it.</summary>
    public int? From { get; set; }

    public int? To { get; set; }

    /// <summary>Sentences, from 1, both in it.</summary>
    public int? First { get; set; }

    public int? Last { get; set; }

    public int Version { get; set; }

    public string? Name { get; set; }

    public string? Note { get; set; }

    public Guid? Epiphany { get; set; }

    /// <summary>The stretch; null where none was chosen.</summary>
    public Span? SpanIn(IReadOnlyList<Span> sentences)
    {
        if (From is { } from && To is { } to && from < to)
            return new Span(from, to);
        var (first, last) = (First ?? Last, Last ?? First);
        return first is { } begin && last is { } end && begin >= 1 && end >= begin && end <= sentences.Count ? new Span(sentences[begin - 1].From, sentences[end - 1].To) : null;
    }
}
