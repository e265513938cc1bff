using Lazo.Web.Access;

namespace Lazo.Web.Features.Advising.Attachments;

/// <summary>A document of a fact, for whoever reads the fact: it is handed out to be kept, and never shown as a page of Lazo.</summary>
/// <remarks>Its own name stays with whoever gave it: names of files are names of people often enough.</remarks>
public static class DocumentDownload
{
    public static void MapDocuments(this IEndpointRouteBuilder site) => site.MapGet("/acompanamiento/documentos/{id:guid}", GiveAsync);

    private static async Task<IResult> GiveAsync(Guid id, HttpContext http, Viewer viewer, CancellationToken cancellation)
    {
        if (await AttachmentStore.ReadAsync(await viewer.ConnectionAsync(cancellation), viewer.InstitutionId, id, cancellation) is not { } document
            || !DocumentFile.Endings.TryGetValue(document.Mime, out var ending))
            return Results.NotFound();
        http.Response.Headers.CacheControl = "private, no-store";
        http.Response.Headers.ContentSecurityPolicy = SafeHeaders.Sandbox;
        return Results.File(document.Bytes, document.Mime, $"evidencia.{ending}");
    }
}
