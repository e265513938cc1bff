using System.Globalization;
using Lazo.Domain.Research.Instruments;
using Lazo.Domain.Research.Judging;
using Lazo.Web.Access;
using Lazo.Web.Features.Research.Links;
using Lazo.Web.Features.Shared;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace Lazo.Web.Features.Research.Judging;

/// <summary>The judge's page, by her link and without an account: a question at a time, each kept as it is given.</summary>
/// <remarks>No token against forgery: what lets her in stands in the address, not in a cookie, so that no other site can send a form in her name; and an old telephone that forgot its cookies loses nothing.</remarks>
[AllowAnonymous]
[IgnoreAntiforgeryToken]
[EnableRateLimiting(Doorway.LinkRate)]
[AnswerWithAddress]
public sealed class JuzgarModel(LinkVisit visit, Speech say) : PageModel
{
    /// <summary>Of a comment, in letters.</summary>
    public const int Longest = 4_000;

    public JudgeWork Work { get; private set; } = null!;

    public LinkVisit Asked => visit;

    /// <summary>The questions in their order, with their categories.</summary>
    public IReadOnlyList<(Category Category, Question Question)> Items { get; private set; } = [];

    /// <summary>The place of the question, from 1; null on the first page.</summary>
    [BindProperty(SupportsGet = true)]
    public int? Number { get; set; }

    [BindProperty(SupportsGet = true)]
    public string Token { get; set; } = "";

    public string Address => $"/jueceo/{Token}";

    /// <summary>She was about to go on with something left out.</summary>
    [BindProperty(SupportsGet = true, Name = "falta")]
    public bool Unfinished { get; set; }

    public string? Wrong { get; private set; }

    public string Comment { get; private set; } = "";

    /// <summary>The first question that isn't rated whole, from 1.</summary>
    public int? Next => Items.Index().Where(one => Work.Rated(one.Item.Question.Id) < Criteria.Length).Select(one => (int?)one.Index + 1).FirstOrDefault();

    public static Criterion[] Criteria { get; } = Enum.GetValues<Criterion>();

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!await ReadAsync(cancellation)) return NotFound();
        if (Number is { } number)
        {
            if (number < 1 || number > Items.Count) return NotFound();
            Comment = Work.Comments.GetValueOrDefault(Items[number - 1].Question.Id, "");
        }

        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string? comment, string? go, CancellationToken cancellation)
    {
        if (!await ReadAsync(cancellation) || Number is not { } number || number < 1 || number > Items.Count) return NotFound();
        var question = Items[number - 1].Question;
        var given = new Dictionary<Criterion, int>();
        foreach (var criterion in Criteria)
        {
            if (int.TryParse(Request.Form[criterion.ToString()], NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value >= Work.Lowest && value <= Work.Highest)
                given[criterion] = value;
        }

        Comment = comment?.Trim().ReplaceLineEndings("\n") ?? "";
        Wrong = Comment.Length > Longest ? say[$"El comentario es demasiado largo ({Comment.Length:N0} de {Longest:N0} letras); lo demás ya está guardado.", $"The comment is too long ({Comment.Length:N0} of {Longest:N0} letters); the rest is kept."] : null;
        if (!Work.IsOpen || !await Work.SaveAsync(question.Id, question.Name, given, Wrong is null ? Comment : Work.Comments.GetValueOrDefault(question.Id, ""), cancellation))
            return Redirect(Address);
        if (Wrong is not null)
        {
            var typed = Comment;
            await ReadAsync(cancellation);
            Comment = typed;
            return Page();
        }

        if (go != "later" && Criteria.Any(criterion => !given.ContainsKey(criterion) && !Work.Ratings.ContainsKey((question.Id, criterion))))
            return Redirect($"{Address}/{number}?falta=true");
        return Redirect(number < Items.Count ? $"{Address}/{number + 1}" : Address);
    }

    public async Task<IActionResult> OnPostFinishAsync(CancellationToken cancellation)
    {
        if (!await ReadAsync(cancellation)) return NotFound();
        // Where it was closed, or her address taken back, meanwhile, the page that she is led to says so.
        if (Work.IsOpen)
            await Work.FinishAsync(cancellation);
        return Redirect(Address);
    }

    private async Task<bool> ReadAsync(CancellationToken cancellation)
    {
        if (visit.Link == Guid.Empty && !await visit.OpenAsync(Token, "judging", cancellation))
            return false;
        if (await JudgeWork.ReadAsync(visit, cancellation) is not { } work)
            return false;
        Work = work;
        Items = [.. work.Form.Categories.SelectMany(category => category.Questions.Where(one => one.IsAsked).Select(question => (category, question)))];
        return true;
    }
}
