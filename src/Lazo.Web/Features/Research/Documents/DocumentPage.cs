using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Lazo.Web.Features.Research.Documents;

/// <summary>A page of one document: whoever works in the study sees it, and nobody else can tell that it is there.</summary>
public abstract class DocumentPage(ResearchVisit visit) : StudyPage(visit)
{
    private DocumentText? document;

    /// <summary>The document of this page, with its present text.</summary>
    public DocumentText Document => document ?? throw new InvalidOperationException("Asked before the document was read.");

    /// <summary>Where it is read and marked.</summary>
    public string Address => $"{Study.Address}/documentos/{Document.Id}";

    /// <inheritdoc />
    public override Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next) => base.OnPageHandlerExecutionAsync(context, async () =>
    {
        if (Guid.TryParse(RouteData.Values["document"] as string, out var id))
            document = await (await StoreAsync(HttpContext.RequestAborted)).ReadAsync(id, HttpContext.RequestAborted);
        if (document is not null)
        {
            ViewData["Document"] = document;
            return await next();
        }

        context.Result = NotFound();
        return null!;
    });

    protected async Task<DocumentStore> StoreAsync(CancellationToken cancellation) => new(await Visit.ConnectionAsync(cancellation), Study, await ActsAsync(cancellation));
}
