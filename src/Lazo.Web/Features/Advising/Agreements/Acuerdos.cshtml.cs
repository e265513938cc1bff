using Lazo.Web.Features.Advising.Threads;
using Lazo.Web.Features.Advising.Words;
using Lazo.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;

namespace Lazo.Web.Features.Advising.Agreements;

/// <summary>What the two agreed on: written by one, signed by both, changed in versions.</summary>
public sealed class AcuerdosModel(AdvisingVisit visit, Speech say) : PairPage(visit, say)
{
    private static readonly Phrase Invalid = new("Escribe el acuerdo en una frase y elige de quién es.", "Write the agreement in a sentence and choose whose it is.");

    private static readonly Phrase NotSigned = new("Primero lo firman ambas partes: solo lo firmado puede haberse cumplido.", "Both sign it first: only what was signed can have been kept.");

    [BindProperty(SupportsGet = true, Name = "cambiar")]
    public Guid? Changing { get; set; }

    public string? Wrong { get; private set; }

    /// <summary>What was typed and couldn't be kept.</summary>
    public AgreementWords? Typed { get; private set; }

    /// <summary>How each came to say what it says.</summary>
    public ILookup<Guid, AgreementVersion> Versions { get; private set; } = null!;

    public string Address => $"{Home}/acuerdos";

    public string StateOf(AgreementWords says) => says.State switch { "kept" => Say["cumplido", "kept"], "dropped" => Say["se dejó", "dropped"], _ => Say["abierto", "open"] };

    public string OwnerName(string owner) => owner switch
    {
        "both" => Say["ambas partes", "both"],
        "advisor" => NameOf(Seen.Pair.Advisor),
        _ => NameOf(Seen.Pair.Teacher),
    };

    public async Task<IActionResult> OnGetAsync(Guid pair, CancellationToken cancellation) => await MayAsync(pair, cancellation) ?? Page();

    public async Task<IActionResult> OnPostMakeAsync(Guid pair, string? words, string? owner, DateOnly? until, CancellationToken cancellation)
    {
        if (await MayAsync(pair, cancellation, write: true) is { } refused) return refused;
        if (Read(words, owner, until) is not { } says) return Page();
        await Book.MakeAsync(pair, says, cancellation);
        return Done(new($"Escrito y firmado por ti. Falta la firma de {OtherShort}.", $"Written, and signed by you. It awaits {OtherShort}'s signature."), Address);
    }

    public async Task<IActionResult> OnPostSignAsync(Guid pair, Guid agreement, int version, CancellationToken cancellation)
    {
        if (await MayAsync(pair, cancellation, write: true) is { } refused) return refused;
        return await Book.SignAsync(pair, agreement, version, cancellation)
            ? Done(new("Firmado.", "Signed."), Address)
            : Warned(new("Cambió mientras lo leías. Léelo otra vez antes de firmar.", "It changed while you read it. Read it again before you sign."), Address);
    }

    public async Task<IActionResult> OnPostChangeAsync(Guid pair, Guid agreement, int version, string? words, string? owner, DateOnly? until, CancellationToken cancellation)
    {
        if (await MayAsync(pair, cancellation, write: true) is { } refused) return refused;
        Changing = agreement;
        if (Read(words, owner, until) is not { } says) return Page();
        return await Book.ChangeAsync(pair, agreement, version, says, cancellation) switch
        {
            Changed.Done => Done(new($"Cambiado y firmado por ti. Falta la firma de {OtherShort}.", $"Changed, and signed by you. It awaits {OtherShort}'s signature."), Address),
            Changed.Clashed => Warned(new($"{OtherShort} lo cambió mientras escribías. Aquí están las dos versiones: elijan una.", $"{OtherShort} changed it while you wrote. Both versions are here: choose one."), Address),
            _ => NotFound(),
        };
    }

    /// <summary>Of two that clashed one is chosen.</summary>
    /// <param name="clash">The one that isn't held; none: the one that is stays.</param>
    public async Task<IActionResult> OnPostChooseAsync(Guid pair, Guid agreement, int version, long? clash, CancellationToken cancellation)
    {
        if (await MayAsync(pair, cancellation, write: true) is { } refused) return refused;
        if (Agreements.FirstOrDefault(one => one.Id == agreement) is not { } known) return NotFound();
        var chosen = known.Clashes.FirstOrDefault(one => one.Id == clash);
        if (clash is not null && chosen is null) return NotFound();
        var done = chosen is not null ? await Book.ChangeAsync(pair, agreement, version, chosen.Says, cancellation)
            : await Book.StayAsync(pair, agreement, version, cancellation) ? Changed.Done : Changed.Clashed;
        return done switch
        {
            Changed.Done => Done(new("Elegida. Las dos versiones quedan guardadas.", "Chosen. Both versions stay kept."), Address),
            Changed.NotSigned => Warned(NotSigned, Address),
            _ => Warned(new("Cambió otra vez mientras elegías.", "It changed again while you chose."), Address),
        };
    }

    /// <param name="version">The one that was read: what the other one has changed meanwhile isn't run over.</param>
    public async Task<IActionResult> OnPostCloseAsync(Guid pair, Guid agreement, int version, string? state, CancellationToken cancellation)
    {
        if (await MayAsync(pair, cancellation, write: true) is { } refused) return refused;
        if (state is null || !AgreementWords.States.Contains(state)) return NotFound();
        switch (await Book.CloseAsync(pair, agreement, version, state, cancellation))
        {
            case Changed.Clashed:
                return Warned(new($"{OtherShort} lo cambió mientras lo veías. Aquí está todo: elijan.", $"{OtherShort} changed it while you looked at it. All of it is here: choose."), Address);
            case Changed.NotSigned:
                return Warned(NotSigned, Address);
            case Changed.NotThere:
                return NotFound();
        }

        TempData["Told"] = state switch { "kept" => Say["Cumplido. Gracias.", "Kept. Thank you."], "dropped" => Say["Lo dejan, y está bien.", "You drop it, and that is fine."], _ => Say["Abierto otra vez.", "Open again."] };
        if (state != "open") TempData["Undo"] = $"{Address}?handler=Close&agreement={agreement}&version={version + 1}&state=open";
        return Redirect(Address);
    }

    private AgreementWords? Read(string? words, string? owner, DateOnly? until)
    {
        Typed = new AgreementWords(words?.Trim() ?? "", owner ?? "both", until);
        if (Typed.Words.Length is > 0 and <= AgreementWords.Longest && AgreementWords.Owners.Contains(Typed.Owner)) return Typed;
        Wrong = Say[Invalid];
        return null;
    }

    private async Task<IActionResult?> MayAsync(Guid pair, CancellationToken cancellation, bool write = false)
    {
        if (!await BeginAsync(pair, cancellation) || (write && !Runs)) return NotFound();
        Versions = await Book.VersionsAsync(pair, cancellation);
        return write && !Invitation.IsOpen ? Warned(AdvisingWords.Of(Lazo.Domain.Advising.Structures.Gate.NotAccepted)) : null;
    }
}
