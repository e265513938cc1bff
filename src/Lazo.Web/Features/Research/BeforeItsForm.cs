using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Lazo.Web.Features.Research;

/// <summary>Asks whether she works in the study before what she sends is read: the token of a form is looked for in it, and recordings are large.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class BeforeItsForm : Attribute, IAsyncAuthorizationFilter, IOrderedFilter
{
    /// <summary>Before the token (1000).</summary>
    public int Order => 500;

    /// <inheritdoc />
    public async Task OnAuthorizationAsync(AuthorizationFilterContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var http = context.HttpContext;
        if (HttpMethods.IsPost(http.Request.Method) && (!int.TryParse(context.RouteData.Values["study"] as string, out var study)
            || await http.RequestServices.GetRequiredService<ResearchVisit>().SeeAsync(study, http.RequestAborted) is null))
            context.Result = new NotFoundResult();
    }
}
