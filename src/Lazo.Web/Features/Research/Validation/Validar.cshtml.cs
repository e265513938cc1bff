using Lazo.Domain.Research.Validation;
using Lazo.Web.Access;
using Lazo.Web.Features.Research.Links;
using Lazo.Web.Features.Shared;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace Lazo.Web.Features.Research.Validation;

/// <summary>The participant's page, by her link and without an account: her words, what is said of them, and what she says to that.</summary>
/// <remarks>No token against forgery: what lets her in stands in the address, not in a cookie; and an old telephone that forgot its cookies loses nothing.</remarks>
[AllowAnonymous]
[IgnoreAntiforgeryToken]
[EnableRateLimiting(Doorway.LinkRate)]
[AnswerWithAddress]
public sealed class ValidarModel(LinkVisit visit, KeptAnswers answers, Speech say) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string Token { get; set; } = "";

    public LinkVisit Asked => visit;

    public RespondentView View { get; private set; } = null!;

    /// <summary>What was kept just now.</summary>
    [BindProperty(SupportsGet = true, Name = "guardado")]
    public Guid? Kept { get; set; }

    public (Guid Item, string Words, RespondentJudgement Given)? Wrong { get; private set; }

    public string Address => $"/validar/{Token}";

    public int Judged => View.Items.Count(one => one.Given is not null);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation) => await ReadAsync(cancellation) ? Page() : NotFound();

    /// <summary>She agrees to what is kept, or prefers not to.</summary>
    public async Task<IActionResult> OnPostAgreeAsync(bool agreed, CancellationToken cancellation)
    {
        if (!await ReadAsync(cancellation)) return NotFound();
        if (await LinkVisit.TryAsync(() => View.AgreeAsync(visit, agreed, cancellation)) && !agreed)
            answers.Forget(Address);
        return Redirect(Address);
    }

    public async Task<IActionResult> OnPostAsync(Guid item, int? accuracy, int? adequacy, int? fairness, string? word, CancellationToken cancellation)
    {
        if (!await ReadAsync(cancellation) || View.Items.All(one => one.Id != item)) return NotFound();
        var given = new RespondentJudgement(accuracy, adequacy, fairness, word?.Trim() ?? "");
        var wrong = given.IsEmpty ? say["Aún no has dicho nada de esto: elige una respuesta o escribe.", "You haven't said anything of this yet: choose an answer, or write."]
            : given.Word.Length > RespondentView.Longest ? say[ResearchWords.TooLong(given.Word.Length, RespondentView.Longest)]
            : !given.Fits ? say["Elige una de las respuestas.", "Choose one of the answers."] : null;
        if (wrong is not null)
        {
            Wrong = (item, wrong, given);
            return Page();
        }

        return Redirect(await LinkVisit.TryAsync(() => View.JudgeAsync(visit, item, given, cancellation)) ? $"{Address}?guardado={item}#i-{item}" : Address);
    }

    private async Task<bool> ReadAsync(CancellationToken cancellation)
    {
        if (!await visit.OpenAsync(Token, "validation", cancellation) || await RespondentView.ReadAsync(visit, cancellation) is not { } read) return false;
        View = read;
        return true;
    }
}
