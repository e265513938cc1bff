using Microsoft.AspNetCore.Mvc;

namespace Lazo.Web.Features.Research.Memos;

/// <summary>The memos about one thing, and the form for another, on the page where it stands: <c>await Component.InvokeAsync("Memos", new { about = "unit", id, back })</c>.</summary>
[ViewComponent(Name = "Memos")]
public sealed class MemosComponent(ResearchVisit visit) : ViewComponent
{
    /// <summary>Shown there; all of them are in the manager.</summary>
    private const int Most = 20;

    /// <param name="about">One of <see cref="MemoSubject.Kinds"/>.</param>
    /// <param name="id">Null: the study.</param>
    /// <param name="back">The address on which they stand, within the study.</param>
    public async Task<IViewComponentResult> InvokeAsync(string about, Guid? id, string back)
    {
        var (study, cancellation) = ((SeenStudy)ViewContext.ViewData["Study"]!, HttpContext.RequestAborted);
        var store = new MemoStore(await visit.ConnectionAsync(cancellation), study, await visit.ActsAsync(study, cancellation));
        return View("/Features/Research/Memos/_Memos.cshtml", new MemosHere(study, about, id, back, visit.Now, await store.ListAsync(new MemoQuery(About: about, AboutId: id, Most: Most), visit.ViewerId, cancellation)));
    }
}

/// <summary>The memos about one thing, for the page on which it stands.</summary>
public sealed record MemosHere(SeenStudy Study, string About, Guid? Id, string Back, Shared.Moments When, IReadOnlyList<Memo> Memos);
