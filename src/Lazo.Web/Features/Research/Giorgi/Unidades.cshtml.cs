using Lazo.Domain.Research.Documents;
using Lazo.Web.Features.Research.Steps;
using Lazo.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;

namespace Lazo.Web.Features.Research.Giorgi;

/// <summary>Where the narrative turns: the meaning units of a text, divided, joined and moved on the text itself.</summary>
public sealed class UnidadesModel(ResearchVisit visit, Speech say) : StepPage(visit)
{
    public IReadOnlyList<PlacedUnit> Units { get; private set; } = [];

    public IReadOnlyList<Span> Sentences { get; private set; } = [];

    /// <summary>Somebody recorded a reading of the whole: it may be divided.</summary>
    public bool WholeRead { get; private set; }

    /// <summary>How many cells and sentences hang on each unit.</summary>
    public IReadOnlyDictionary<Guid, (int Cells, int Sentences)> Hanging { get; private set; } = new Dictionary<Guid, (int, int)>();

    /// <summary>What was sent of a turn; kept on the page where it couldn't be marked.</summary>
    [BindProperty]
    public SentTurn Sent { get; set; } = new();

    public string? Wrong { get; private set; }

    public override string Step => "unidades";

    public bool MayDivide => Study.MayShape && WholeRead;

    /// <summary>The units as they are drawn: the whole as one before the first turn.</summary>
    public IEnumerable<PlacedUnit> Shown => Units.Count > 0 ? Units : [new PlacedUnit(Guid.Empty, Document.Id, 1, new Span(0, Document.Text.Length), "", "", default)];

    public async Task<IActionResult> OnGetAsync(Guid document, CancellationToken cancellation) => await LoadAsync(document, cancellation) is null ? NotFound() : Page();

    /// <summary>A unit by its number for ever, also after it was joined: a table or a structure cites it so.</summary>
    public async Task<IActionResult> OnGetUnitAsync(Guid document, Guid unit, CancellationToken cancellation) =>
        await LoadAsync(document, cancellation) is { } store && await store.FindAsync(unit, cancellation) is { } now ? Redirect($"{Address}#u-{now}") : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid document, CancellationToken cancellation)
    {
        if (!Study.MayShape || await LoadAsync(document, cancellation) is not { } store) return NotFound();
        if ((Sent.At ?? SentenceAt(Sent.Sentence)) is not { } at)
            Wrong = say["Pon el cursor en el texto, donde gira, o di antes de qué oración.", "Put the cursor into the text, where it turns, or say before which sentence."];
        else if (Sent.Reason?.Length > UnitStore.Longest)
            Wrong = say[$"La razón lleva hasta {UnitStore.Longest:N0} letras.", $"The reason has up to {UnitStore.Longest:N0} letters."];
        else
        {
            var done = await store.SplitAsync(document, Sent.Version, at, Sent.Reason ?? "", await HandAsync(cancellation), When.Now, cancellation);
            if (done.Act is { } act)
                return Back(say["Giro marcado.", "Turn marked."], act, $"#u-{done.Unit}");
            Wrong = Why(done.Refusal);
        }

        return Page();
    }

    public async Task<IActionResult> OnPostJoinAsync(Guid document, Guid unit, Guid behind, int version, CancellationToken cancellation)
    {
        if (!Study.MayShape || await LoadAsync(document, cancellation) is not { } store) return NotFound();
        var done = await store.JoinAsync(document, version, unit, behind, await HandAsync(cancellation), When.Now, cancellation);
        return done.Act is { } act ? Back(say["Juntas. Lo que colgaba de las dos se conserva.", "Joined. What hung on both is kept."], act, $"#u-{unit}") : Refused($"{Address}#u-{unit}", Why(done.Refusal));
    }

    public async Task<IActionResult> OnPostMoveAsync(Guid document, Guid unit, CancellationToken cancellation)
    {
        if (!Study.MayShape || await LoadAsync(document, cancellation) is not { } store || Units.FirstOrDefault(one => one.Id == unit) is not { } known) return NotFound();
        var reason = Sent.Reason?.Trim() is { Length: > 0 } given ? given : known.Reason;
        if (reason.Length > UnitStore.Longest) return Refused($"{Address}#u-{unit}", say[$"La razón lleva hasta {UnitStore.Longest:N0} letras.", $"The reason has up to {UnitStore.Longest:N0} letters."]);
        var done = await store.MoveAsync(document, Sent.Version, unit, Sent.At ?? SentenceAt(Sent.Sentence) ?? known.Span.From, reason, await HandAsync(cancellation), When.Now, cancellation);
        return done.Act is { } act ? Back(say["Giro cambiado.", "Turn changed."], act, $"#u-{unit}") : Refused($"{Address}#u-{unit}", Why(done.Refusal));
    }

    private int? SentenceAt(int? sentence) => sentence is { } number && number >= 1 && number <= Sentences.Count ? Sentences[number - 1].From : null;

    private string Why(UnitsRefusal refusal) => refusal switch
    {
        UnitsRefusal.WholeNotRead => say["Primero se lee entero: nadie anotó todavía su lectura.", "First the whole is read: nobody has recorded a reading yet."],
        UnitsRefusal.Corrected => say["El texto se corrigió mientras leías: mira dónde quedó y vuelve a marcar.", "The text was corrected while you were reading: look where it is now and mark again."],
        UnitsRefusal.OutsideOfItsUnits => say["Ahí no puede haber un giro: ya hay uno, o quedaría una unidad vacía.", "There can be no turn there: there is one already, or a unit would be left empty."],
        UnitsRefusal.WithoutAReason => say["Escribe por qué gira aquí.", "Write why it turns here."],
        UnitsRefusal.NothingToJoin => say["Es la última: no hay otra después con la cual juntarla.", "It is the last one: there is none behind it to join it with."],
        _ => say["Las unidades ya no son las que veías: alguien las cambió mientras tanto. Mira y vuelve a hacerlo.", "The units aren't those that you saw: somebody changed them meanwhile. Look, and do it again."],
    };

    private async Task<UnitStore?> LoadAsync(Guid document, CancellationToken cancellation)
    {
        if (!await OpenAsync(document, cancellation)) return null;
        var (connection, acts) = (await ConnectionAsync(cancellation), await ActsAsync(cancellation));
        var store = new UnitStore(connection, Study, acts);
        Units = await store.ListAsync(document, cancellation);
        WholeRead = (await new WholeReadings(connection, Study, acts).ListAsync(document, cancellation)).Count > 0;
        Hanging = await store.HangingAsync(document, cancellation);
        Sentences = Lazo.Domain.Research.Documents.Sentences.Of(Document.Text);
        return store;
    }
}

/// <summary>A turn as the form sends it.</summary>
public sealed class SentTurn
{
    /// <summary>The version of the text that was on the screen.</summary>
    public int Version { get; set; }

    /// <summary>In code points; null where a sentence is told instead.</summary>
    public int? At { get; set; }

    /// <summary>From 1.</summary>
    public int? Sentence { get; set; }

    public string? Reason { get; set; }
}
