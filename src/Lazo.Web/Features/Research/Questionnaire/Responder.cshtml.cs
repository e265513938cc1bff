using Lazo.Domain.Research.Instruments;
using Lazo.Domain.Research.Questionnaires;
using Lazo.Web.Access;
using Lazo.Web.Features.Research.Links;
using Lazo.Web.Features.Shared;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace Lazo.Web.Features.Research.Questionnaire;

/// <summary>The respondent's page, by a link and without an account: notice and consent, a part at a time, and taking back.</summary>
/// <remarks>No token against forgery: what lets her in stands in the address, not in a cookie, so that no other site can send a form in her name; and an old telephone that forgot its cookies loses nothing.</remarks>
[AllowAnonymous]
[IgnoreAntiforgeryToken]
[EnableRateLimiting(Doorway.LinkRate)]
[AnswerWithAddress]
public sealed class ResponderModel(LinkVisit visit, KeptAnswers answers, Speech say) : PageModel
{
    public RespondentWork Work { get; private set; } = null!;

    public LinkVisit Asked => visit;

    [BindProperty(SupportsGet = true)]
    public string Token { get; set; } = "";

    /// <summary>From 1; one more than there are parts is the last look before sending.</summary>
    [BindProperty(SupportsGet = true)]
    public int? Part { get; set; }

    public string Address => $"/cuestionario/{Token}";

    /// <summary>The whole address, to be kept.</summary>
    public string Kept => $"{Request.Scheme}://{Request.Host}{Address}";

    /// <summary>What will stand in her own address, when she came by the public one: made with the form, so that sending it twice is one answer.</summary>
    public string Own { get; private set; } = "";

    /// <summary>What is wrong, by question.</summary>
    public IReadOnlyDictionary<Guid, string> Wrong { get; private set; } = new Dictionary<Guid, string>();

    /// <summary>What was typed and isn't an answer.</summary>
    private readonly Dictionary<Guid, IReadOnlyList<string>> typed = [];

    public IReadOnlyList<string> Of(Question question) => typed.GetValueOrDefault(question.Id) ?? Work.Given.GetValueOrDefault(question.Id) ?? [];

    public static string Field(Question question) => $"q-{question.Id:N}";

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!await ReadAsync(cancellation)) return NotFound();
        Own = LinkAddress.New();
        if (Part is not { } part) return Page();
        return !Work.Writes ? Redirect(Address) : part < 1 || part > Work.Parts.Count + 1 ? NotFound() : Page();
    }

    public async Task<IActionResult> OnPostBeginAsync(string? own, bool agrees, int notice, CancellationToken cancellation)
    {
        if (!await ReadAsync(cancellation)) return NotFound();
        if (Work.IsClosed || Work.Answer is not null || (Work.IsPublic && !LinkAddress.Fits(own))) return Redirect(Address);
        if (!agrees || notice != Work.Notice.Number)
        {
            Own = own ?? "";
            Wrong = new Dictionary<Guid, string> { [Guid.Empty] = agrees ? say["El aviso cambió mientras lo leías: léelo otra vez, por favor.", "The notice changed while you read it: please read it again."] : say["Para seguir hay que marcar que aceptas. Si no quieres participar, cierra esta página: no se guardó nada.", "To go on, mark that you agree. If you don't want to take part, close this page: nothing was kept."] };
            return Page();
        }

        if (!await LinkVisit.TryAsync(() => Work.BeginAsync(own ?? "", notice, cancellation))) return Redirect(Address);
        return Redirect(Work.IsPublic ? $"/cuestionario/{own}" : Address);
    }

    /// <summary>Keeps a part, whatever of it is an answer; and goes on, or back, or says what is missing.</summary>
    public async Task<IActionResult> OnPostAsync(string? go, CancellationToken cancellation)
    {
        if (!await ReadAsync(cancellation) || Part is not { } part || part < 1 || part > Work.Parts.Count) return NotFound();
        if (!Work.Writes) return Redirect(Address);
        var (said, wrong) = (new Dictionary<Guid, IReadOnlyList<string>>(), new Dictionary<Guid, string>());
        foreach (var question in Work.Parts[part - 1].Questions.Where(one => one.IsAsked))
        {
            string[] given = [.. Request.Form[Field(question)].Select(one => one ?? "")];
            var (kept, why) = Said.Read(question, given);
            if (why is { } reason)
                wrong[question.Id] = Words(reason);
            if (why is null or NoAnswer.Missing)
                said[question.Id] = kept;
            else
                typed[question.Id] = given;
        }

        if (!await LinkVisit.TryAsync(() => Work.SaveAsync(said, cancellation))) return Redirect(Address);
        // Who goes back may leave a part unfinished.
        if (go == "back" && typed.Count == 0) return Redirect(part > 1 ? $"{Address}/{part - 1}" : Address);
        if (wrong.Count == 0) return Redirect($"{Address}/{part + 1}");
        var kinds = new Dictionary<Guid, IReadOnlyList<string>>(typed);
        await ReadAsync(cancellation);
        foreach (var (question, words) in kinds)
            typed[question] = words;
        Wrong = wrong;
        return Page();
    }

    public async Task<IActionResult> OnPostSendAsync(CancellationToken cancellation)
    {
        if (!await ReadAsync(cancellation)) return NotFound();
        if (Work.Writes && Work.FirstMissing() is { } part) return Redirect($"{Address}/{part}");
        if (Work.Writes)
            await LinkVisit.TryAsync(() => Work.SendAsync(cancellation));
        return Redirect(Address);
    }

    public async Task<IActionResult> OnPostWithdrawAsync(bool sure, CancellationToken cancellation)
    {
        if (!await ReadAsync(cancellation)) return NotFound();
        if (!sure || Work.Answer is null || Work.WithdrawnAt is not null) return Redirect(Address);
        if (await LinkVisit.TryAsync(() => Work.WithdrawAsync(cancellation)))
        {
            answers.Forget(Address);
            return Redirect(Address);
        }

        if (!await ReadAsync(cancellation)) return NotFound();
        Wrong = new Dictionary<Guid, string> { [Guid.Empty] = say["No se pudieron retirar tus respuestas: siguen donde estaban. Inténtalo otra vez, o pídelo a quien dirige el estudio.", "Your answers couldn't be taken back: they are still there. Try again, or ask who leads the study."] };
        return Page();
    }

    private string Words(NoAnswer reason) => reason switch
    {
        NoAnswer.Missing => say["Falta esta respuesta.", "This answer is missing."],
        NoAnswer.NotAChoice => say["Elige una de las opciones.", "Choose one of the choices."],
        NoAnswer.NotANumber => say["Escribe un número entero, sólo con cifras.", "Write a whole number, in digits."],
        NoAnswer.NotADay => say["Escribe la fecha así: 2025-03-31.", "Write the date like this: 2025-03-31."],
        NoAnswer.TooLong => say[$"Es más de lo que cabe aquí ({Said.Longest:N0} letras).", $"It is more than fits here ({Said.Longest:N0} letters)."],
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, "No words for it."),
    };

    private async Task<bool> ReadAsync(CancellationToken cancellation)
    {
        if (visit.Link == Guid.Empty && !await visit.OpenAsync(Token, "questionnaire", cancellation))
            return false;
        if (await RespondentWork.ReadAsync(visit, cancellation) is not { } work)
            return false;
        Work = work;
        return true;
    }
}
