using Lazo.Web.Access;
using Lazo.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;

namespace Lazo.Web.Features.Tutoring.Procedures;

/// <summary>What she can still do, what she asked for and what was answered, for the tutee herself.</summary>
public sealed class MisTramitesModel(Visit visit, Speech say) : ProceduresPage(visit, say)
{
    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation) => await LoadAsync(Visit.ViewerId, cancellation) && Seen.Reason == Reason.Self ? Page() : NotFound();

    public Task<IActionResult> OnPostOpenAsync(string? rule, string? subject, bool sure, CancellationToken cancellation) => OpenAsync(Visit.ViewerId, rule, subject, sure, cancellation);

    public Task<IActionResult> OnPostTakeBackAsync(string? matter, CancellationToken cancellation) => TakeBackAsync(Visit.ViewerId, matter, cancellation);

    public Task<IActionResult> OnPostLeaveAsync(DateOnly? until, string? text, CancellationToken cancellation) => AskLeaveAsync(Visit.ViewerId, until, text, cancellation);

    public Task<IActionResult> OnPostStayAsync(CancellationToken cancellation) => StayAsync(Visit.ViewerId, cancellation);

    /// <inheritdoc />
    protected override string HomeOf(int id) => "/mi/tramites";
}
