using Lazo.Domain.Accompaniment;
using Lazo.Domain.Tutoring.Colleagues;
using Lazo.Web.Access;
using Lazo.Web.Features.Live;
using Lazo.Web.Features.Shared;
using Lazo.Web.Features.Tutoring.Reading;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lazo.Web.Features.Tutoring.Colleagues;

/// <summary>What tutor and subject advisor say to each other about a tutee, and what they agree; theirs alone.</summary>
public sealed class EntreColegasModel(Viewer viewer, Visit visit, Speech say) : PageModel
{
    private const int FarthestDays = 120;

    public Pair Pair { get; private set; } = null!;

    public IReadOnlyList<Entry> Entries { get; private set; } = [];

    public IReadOnlyList<Agreement> Agreements { get; private set; } = [];

    public Moments When => visit.Now;

    public int ViewerId => viewer.PersonId;

    public bool IsTutor => ViewerId == Pair.TutorId;

    public string Other => Pair.NameOf(Pair.OtherOf(ViewerId));

    public string Text { get; private set; } = "";

    public string? Wrong { get; private set; }

    public DraftAdvice? Advice { get; private set; }

    public async Task<IActionResult> OnGetAsync(int tutee, int group, int advisor, CancellationToken cancellation)
    {
        if (!await BeginAsync(tutee, group, advisor, cancellation)) return NotFound();
        await LoadAsync(cancellation);
        return Page();
    }

    public async Task<IActionResult> OnPostSayAsync(int tutee, int group, int advisor, string? text, string? seen, CancellationToken cancellation)
    {
        if (!await BeginAsync(tutee, group, advisor, cancellation)) return NotFound();
        Wrong = WrongWith(text);
        // No offensive qualifier, here neither: she isn't there to answer.
        Advice = Wrong is null ? DraftAdvice.Of(text!, promised: true, seen, Instant.From(When.Now), (await visit.RulesAsync(cancellation)).Calendar) : null;
        if (Wrong is not null || Advice is not null)
        {
            Text = text ?? "";
            await LoadAsync(cancellation);
            return Page();
        }

        await (await ThreadAsync(cancellation)).SayAsync(Pair, text!, cancellation);
        return await DoneAsync(say["Enviado.", "Sent."], "escribir", cancellation);
    }

    public async Task<IActionResult> OnPostAgreeAsync(int tutee, int group, int advisor, string? what, string? who, DateOnly? until, CancellationToken cancellation)
    {
        if (!await BeginAsync(tutee, group, advisor, cancellation)) return NotFound();
        var wrong = WrongWith(what) is not null ? say["Escribe qué acuerdan.", "Write what you agree on."]
            : who is not ("yo" or "colega") ? say["Elige a quién le toca.", "Choose who does it."]
            : until is not { } day || day < When.Today || day > When.Today.AddDays(FarthestDays)
                ? say["Elige un día de los próximos cuatro meses.", "Choose a day within the next four months."] : null;
        if (wrong is not null) return Warned(wrong);
        await (await ThreadAsync(cancellation)).AgreeAsync(Pair, what!, who == "yo" ? ViewerId : Pair.OtherOf(ViewerId), until!.Value, cancellation);
        return await DoneAsync(say["Acuerdo anotado. Los dos lo ven en su mañana.", "Agreement entered. Both see it in their mornings."], "acuerdos", cancellation);
    }

    public async Task<IActionResult> OnPostReportAsync(int tutee, int group, int advisor, long agreement, string? outcome, CancellationToken cancellation)
    {
        if (!await BeginAsync(tutee, group, advisor, cancellation)) return NotFound();
        if (WrongWith(outcome) is not null) return Warned(say["Cuenta en una frase qué pasó.", "Tell in a sentence what came of it."]);
        if (!await (await ThreadAsync(cancellation)).ReportAsync(Pair, agreement, outcome!.Trim(), cancellation))
            return Warned(say["Ese acuerdo ya se había contado.", "That agreement had been reported already."]);
        return await DoneAsync(say["Contado. Gracias por cerrar el acuerdo.", "Reported. Thank you for closing the agreement."], "acuerdos", cancellation);
    }

    private async Task<bool> BeginAsync(int tutee, int group, int advisor, CancellationToken cancellation)
    {
        var pairs = await Pair.OfTuteeAsync(await visit.ConnectionAsync(cancellation), tutee, cancellation);
        if (pairs.Find(pair => pair.ClassId == group && pair.AdvisorId == advisor) is not { } found) return false;
        Pair = found;
        return true;
    }

    private async Task LoadAsync(CancellationToken cancellation)
    {
        var thread = await ThreadAsync(cancellation);
        Entries = await thread.ReadAsync(Pair, cancellation);
        Agreements = ColleagueThread.AgreementsIn(Entries, When.DateOf);
        if (Entries.Count > 0) await thread.MarkReadAsync(Pair, Entries.Max(entry => entry.Id), cancellation);
    }

    private async Task<ColleagueThread> ThreadAsync(CancellationToken cancellation) =>
        new(await visit.ConnectionAsync(cancellation), viewer.InstitutionId, ViewerId, When.Now);

    private async Task<IActionResult> DoneAsync(string told, string at, CancellationToken cancellation)
    {
        await LiveNotice.TellAsync(await visit.ConnectionAsync(cancellation), [new(viewer.InstitutionId, Pair.TuteeId, Pair.ClassId)], cancellation);
        TempData["Told"] = told;
        return Redirect($"{Pair.Address}#{at}");
    }

    private RedirectResult Warned(string words)
    {
        TempData["Wrong"] = words;
        return Redirect(Pair.Address);
    }

    private string? WrongWith(string? text) =>
        string.IsNullOrWhiteSpace(text) ? say["Escribe algo antes de enviarlo.", "Write something before you send it."] :
        text.Length > ColleagueThread.LongestText ? say["Es demasiado largo: parte el mensaje en dos.", "It is too long: split the message in two."] :
        null;
}
