using Lazo.Web.Features.Research.Codings;
using Microsoft.AspNetCore.Antiforgery;

namespace Lazo.Web.Features.Research.Memos;

/// <summary>Memos at the reading desk: those that are at hand there, and one more.</summary>
public static class MemoApi
{
    public static void MapMemos(this IEndpointRouteBuilder site)
    {
        const string desk = "/investigacion/{study:int}/documentos/{document:guid}";
        site.MapGet(desk + "/memos", ListAsync);
        site.MapPost(desk + "/memo", SaveAsync);
    }

    private static async Task<IResult> ListAsync(int study, Guid document, ResearchVisit visit, CancellationToken cancellation)
    {
        if (await visit.SeeAsync(study, cancellation) is not { } seen) return Results.NotFound();
        var store = new MemoStore(await visit.ConnectionAsync(cancellation), seen, await visit.ActsAsync(seen, cancellation));
        return Results.Json((await store.AtDeskAsync(document, visit.ViewerId, cancellation)).Select(memo => new
        {
            id = memo.Id,
            about = memo.Subject.About,
            of = memo.Subject.About == "coding" ? CodingApi.Short(memo.Subject.Id!.Value) : memo.Subject.Id?.ToString(),
            name = memo.Subject.Name,
            title = memo.Title,
            body = memo.Body,
            author = memo.Author,
            mine = memo.Mine,
            at = visit.Now.At(memo.ChangedAt),
        }));
    }

    /// <summary>Writes a new one, or one's own anew; without a word in it, one's own goes.</summary>
    private static Task<IResult> SaveAsync(int study, Guid document, HttpContext http, ResearchVisit visit, IAntiforgery forgery, CancellationToken cancellation) =>
        CodingApi.AnsweredAsync<SentMemo>(study, http, visit, forgery, async (desk, sent) =>
        {
            var (store, title, body) = (new MemoStore(desk.Connection, desk.Study, desk.Acts), sent.Title?.Trim() ?? "", sent.Body?.Trim() ?? "");
            if (body.Length > MemoStore.Longest || title.Length > MemoStore.LongestTitle) return null;
            if (sent.Memo is { } known)
            {
                if (await store.FindAsync(known, visit.ViewerId, cancellation) is not { Mine: true } own) return null;
                var act = body.Length == 0 ? await store.RemoveAsync(own, cancellation) : await store.ChangeAsync(own, title, body, visit.Now.Now, cancellation);
                return act is null ? null : new { act, id = known };
            }

            var of = sent.About switch
            {
                "coding" => CodingApi.Long(sent.Of ?? ""),
                "document" => document,
                "study" => (Guid?)null,
                _ => Guid.TryParse(sent.Of, out var id) ? id : Guid.Empty,
            };
            if (body.Length == 0 || await store.SubjectAsync(sent.About ?? "", of, cancellation) is not { } subject) return null;
            var (memo, added) = await store.AddAsync(subject, title, body, await visit.CoderAsync(desk.Study, cancellation), visit.Now.Now, cancellation);
            return new { act = added, id = memo };
        }, cancellation);

    private sealed record SentMemo(Guid? Memo = null, string? About = null, string? Of = null, string? Title = null, string? Body = null);
}
