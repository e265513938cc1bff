using Lazo.Web.Features.Research.Acts;
using Lazo.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Npgsql;

namespace Lazo.Web.Features.Research;

/// <summary>A page of a study: before anything else, whether who asks works in it.</summary>
[BeforeItsForm]
[AnswerWithAddress]
public abstract class StudyPage(ResearchVisit visit) : PageModel
{
    // What is told stands in a cookie: with more of it no page would open any more.
    private const int LongestTold = 600;

    private SeenStudy? study;

    /// <summary>The study of this page.</summary>
    public SeenStudy Study => study ?? throw new InvalidOperationException("Asked before the study was seen.");

    public Moments When => visit.Now;

    protected ResearchVisit Visit => visit;

    /// <inheritdoc />
    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (!int.TryParse(RouteData.Values["study"] as string, out var id) || (study = await visit.SeeAsync(id, HttpContext.RequestAborted)) is null)
        {
            context.Result = NotFound();
            return;
        }

        ViewData["Study"] = study;
        var done = await next();
        // What it rested on was changed or taken away by somebody between its look and its writing. Each page says so better where it knows how.
        if (done is { Exception: PostgresException fault, ExceptionHandled: false } && HttpMethods.IsPost(Request.Method) && (fault.SqlState.StartsWith("23", StringComparison.Ordinal) || fault.SqlState == PostgresErrorCodes.InsufficientPrivilege))
        {
            var services = HttpContext.RequestServices;
            services.GetRequiredService<ILogger<StudyPage>>().LogWarning(fault, "Nothing was written at {Path}: {State} of {Table}", Request.Path, fault.SqlState, fault.TableName);
            done.ExceptionHandled = true;
            done.Result = Refused(Request.Path, services.GetRequiredService<Speech>()["No se guardó nada: alguien cambió o quitó aquello mientras lo hacías. Míralo de nuevo.", "Nothing was saved: somebody changed or removed that meanwhile. Look at it again."]);
        }
    }

    /// <summary>The number of the study's latest act that shows somebody less than before.</summary>
    internal async Task<long> ClosingAsync(CancellationToken cancellation) => await (await ActsAsync(cancellation)).ClosingAsync(cancellation);

    protected Task<StudyActs> ActsAsync(CancellationToken cancellation) => visit.ActsAsync(Study, cancellation);

    /// <summary>Says once what was done, with the way back, and goes to an address of this study.</summary>
    protected RedirectResult Done(string address, string told, long? act = null)
    {
        TempData["Told"] = Cut.To(told, LongestTold);
        if (act is { } number)
            TempData["Undo"] = $"{Study.Address}/bitacora?handler=Turn&act={number}{(address.Length <= LongestTold ? $"&back={Uri.EscapeDataString(address)}" : "")}";
        return Redirect(address);
    }

    /// <summary>Says once why nothing was done, and goes to an address of this study.</summary>
    protected RedirectResult Refused(string address, string wrong)
    {
        TempData["Wrong"] = Cut.To(wrong, LongestTold);
        return Redirect(address);
    }
}
