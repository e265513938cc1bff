using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Lazo.Web.Features.Research;

/// <summary>Asks whether she works in the study before what she sends is read: the token of a form is looked for in it, and recordings are large.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class BeforeItsForm : Attribute, IAsyncAuthorizationFilter, IOrderedFilter
{
    // Bytes of a form that arrives at once.
    private const long Short = 1 << 20;

    /// <summary>Whether every form of the page is only for who shapes the study.</summary>
    public bool ToShape { get; init; }

    /// <summary>Before the token (1000).</summary>
    public int Order => 500;

    /// <inheritdoc />
    public async Task OnAuthorizationAsync(AuthorizationFilterContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var http = context.HttpContext;
        if (!HttpMethods.IsPost(http.Request.Method))
            return;
        var visit = http.RequestServices.GetRequiredService<ResearchVisit>();
        if (!int.TryParse(context.RouteData.Values["study"] as string, out var study) || await visit.SeeAsync(study, http.RequestAborted) is not { } seen || (ToShape && !seen.MayShape))
            context.Result = new NotFoundResult();
        // No connection waits while a recording comes in over a bad network.
        if (http.Request.ContentLength is not <= Short)
            await visit.ReleaseAsync();
    }
}
