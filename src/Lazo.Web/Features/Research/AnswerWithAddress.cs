using System.Security.Claims;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.WebUtilities;

namespace Lazo.Web.Features.Research;

/// <summary>A page drawn as the answer to a form – a refusal with what was typed – gets an address of its own and is gone to.</summary>
/// <remarks>
/// Otherwise whoever corrects it, goes on and presses Back finds her browser's warning about sending a form again, without a way on. The page asks first, as ever, whether she
/// may be there; only what it draws is what was kept, unless an act of the study shows somebody less since. Who doesn't ask for a page to look at (a script that sends a form) has the answer in hand.
/// </remarks>
[AttributeUsage(AttributeTargets.Class)]
public sealed class AnswerWithAddress : Attribute, IAsyncResultFilter
{
    private const string Key = "visto", Html = "text/html; charset=utf-8";

    private static readonly object Once = new();

    /// <summary>What this request draws is for this once: it shows what somebody opened.</summary>
    public static void IsForOnce(HttpContext http) => http.Items[Once] = true;

    /// <inheritdoc />
    public async Task OnResultExecutionAsync(ResultExecutingContext context, ResultExecutionDelegate next)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(next);
        var http = context.HttpContext;
        var kept = http.RequestServices.GetRequiredService<KeptAnswers>();
        var (who, path) = (http.User.FindFirstValue(ClaimTypes.NameIdentifier) ?? "", http.Request.Path.Value ?? "");
        if (context.Result is PageResult && HttpMethods.IsGet(http.Request.Method) && http.Request.Query[Key] is [{ } key] && kept.Of(key, who, path, await ClosingAsync(context)) is { } answer)
            context.Result = new FileContentResult(answer, Html);
        if (context.Result is not PageResult || !HttpMethods.IsPost(http.Request.Method) || !Looks(http.Request) || http.Items.ContainsKey(Once))
        {
            await next();
            return;
        }

        var closing = await ClosingAsync(context);
        var body = http.Response.Body;
        using var drawn = new MemoryStream();
        http.Response.Body = drawn;
        try
        {
            if ((await next()).Exception is not null) return;
        }
        finally
        {
            http.Response.Body = body;
        }

        http.Response.ContentType = null;
        http.Response.ContentLength = null;
        http.Response.StatusCode = StatusCodes.Status303SeeOther;
        var query = http.Request.Query.Where(one => one.Key is not (Key or "handler")).SelectMany(one => one.Value, (one, value) => KeyValuePair.Create(one.Key, value));
        http.Response.Headers.Location = QueryHelpers.AddQueryString(
            http.Request.PathBase.Add(http.Request.Path).ToUriComponent(), query.Append(KeyValuePair.Create(Key, (string?)kept.Keep(who, path, drawn.GetBuffer().AsSpan(0, (int)drawn.Length), closing))));
    }

    private static async Task<long> ClosingAsync(ResultExecutingContext context) =>
        context.Controller is StudyPage page ? await page.ClosingAsync(context.HttpContext.RequestAborted) : 0;

    // A telephone that doesn't say what it goes to still says that it takes pages.
    private static bool Looks(HttpRequest asked) =>
        asked.Headers.Accept.ToString().Contains("text/html", StringComparison.OrdinalIgnoreCase) && asked.Headers["Sec-Fetch-Mode"] is [] or ["navigate"];
}
