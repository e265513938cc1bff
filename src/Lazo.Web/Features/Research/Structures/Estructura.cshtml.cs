using Lazo.Web.Features.Research.Giorgi;
using Lazo.Web.Features.Research.Steps;
using Lazo.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;

namespace Lazo.Web.Features.Research.Structures;

/// <summary>The structure of one text: in general words, what is lived in it, each sentence bound to its units.</summary>
public sealed class EstructuraModel(ResearchVisit visit, Speech say) : StepPage(visit)
{
    private SentenceDesk desk = null!;

    [BindProperty(SupportsGet = true, Name = "oracion")]
    public Guid? Chosen { get; set; }

    [BindProperty]
    public SentSentence Sent { get; set; } = new();

    public SentencesView View { get; private set; } = null!;

    /// <summary>The table of the text: what one reads while one writes.</summary>
    public IReadOnlyList<GiorgiRow> Rows { get; private set; } = [];

    public override string Step => "estructura";

    public async Task<IActionResult> OnGetAsync(Guid document, CancellationToken cancellation)
    {
        if (!await LoadAsync(document, null, cancellation)) return NotFound();
        if (View.Sentences.FirstOrDefault(one => one.Sentence.Id == Chosen) is { } chosen)
            View = View with { Sent = new SentSentence { Id = chosen.Sentence.Id, Text = chosen.Sentence.Words, Units = [.. chosen.Sentence.Units] } };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid document, CancellationToken cancellation)
    {
        if (!Study.MayShape || !await LoadAsync(document, null, cancellation)) return NotFound();
        var (act, sentence, wrong) = await desk.SaveAsync(View.Structure, document, Document.Name, Sent, await HandAsync(cancellation), When.Now, cancellation);
        if (act is { } done)
            return Back(say["Oración guardada.", "Sentence saved."], done, $"#o-{sentence}");
        await LoadAsync(document, wrong, cancellation);
        return Page();
    }

    public async Task<IActionResult> OnPostRemoveAsync(Guid document, Guid sentence, CancellationToken cancellation)
    {
        if (!await HasAsync(document, sentence, cancellation)) return NotFound();
        return await desk.RemoveAsync(sentence, Document.Name, cancellation) is { } act ? Back(say["Oración quitada.", "Sentence removed."], act) : Redirect(Address);
    }

    public async Task<IActionResult> OnPostRaiseAsync(Guid document, Guid sentence, CancellationToken cancellation)
    {
        if (!await HasAsync(document, sentence, cancellation)) return NotFound();
        return await desk.RaiseAsync(sentence, Document.Name, cancellation) is { } act ? Back(say["Subió un lugar.", "Moved up one place."], act, $"#o-{sentence}") : Redirect(Address);
    }

    private async Task<bool> HasAsync(Guid document, Guid sentence, CancellationToken cancellation) =>
        Study.MayShape && await LoadAsync(document, null, cancellation) && View.Sentences.Any(one => one.Sentence.Id == sentence);

    private async Task<bool> LoadAsync(Guid document, string? wrong, CancellationToken cancellation)
    {
        if (!await OpenAsync(document, cancellation)) return false;
        var (connection, acts) = (await ConnectionAsync(cancellation), await ActsAsync(cancellation));
        desk = new SentenceDesk(connection, Study, acts, say);
        var structure = await new StructureStore(connection, Study, acts).OfDocumentAsync(document, cancellation);
        View = new SentencesView(Study, Address, structure, Common: false, await desk.GroupsAsync(document, [], cancellation), Sent, wrong);
        Rows = GiorgiRow.Of(Document.Text, await new UnitStore(connection, Study, acts).ListAsync(document, cancellation), await new GiorgiTable(connection, Study, acts).PresentAsync(document, cancellation));
        return true;
    }
}
