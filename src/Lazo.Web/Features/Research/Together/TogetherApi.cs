using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using Lazo.Web.Access;
using Lazo.Web.Data;
using Lazo.Web.Features.Live;
using Lazo.Web.Features.Research.Acts;
using Lazo.Web.Features.Research.Codings;

namespace Lazo.Web.Features.Research.Together;

/// <summary>Several people at one text: each desk hears that something was done, and asks what.</summary>
public static class TogetherApi
{
    /// <summary>More than this since a desk last looked, and it reads everything anew.</summary>
    private const int Most = 2_000;

    // What is marked now of that which acts since then touched; the walls leave out what she may not know.
    private const string TouchedSql = """
        select distinct c.thing, case c.thing when 'coding' then coalesce(c.after, c.before) ->> 'id' when 'document' then coalesce(c.after, c.before) ->> 'id' end,
               case c.thing when 'coding' then coalesce(c.after, c.before) ->> 'document_id' end
        from study_act a join study_change c on c.act_id = a.id
        where a.institution_id = $1 and a.study_id = $2 and a.id > $3 and c.thing in ('coding', 'memo', 'code', 'coder', 'document', 'blind_round', 'blind_round_document', 'blind_round_coder')
        limit $4
        """;

    private const string LatestSql = "select coalesce(max(a.id), $3), coalesce(bool_or(a.kind = $4), false) from study_act a where a.institution_id = $1 and a.study_id = $2 and a.id > $3";

    /// <summary>Whether she may still listen is asked again after so long, from the door on.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(5);

    public static void AddTogether(this IServiceCollection services)
    {
        services.AddSingleton<OpenDesks>();
        services.AddSingleton<StudyListener>();
        services.AddHostedService(all => all.GetRequiredService<StudyListener>());
    }

    public static void MapTogether(this IEndpointRouteBuilder site)
    {
        site.MapGet("/investigacion/{study:int}/documentos/{document:guid}/vivo", ListenAsync);
        site.MapGet("/investigacion/{study:int}/documentos/{document:guid}/cambios", ChangesAsync);
    }

    private static async Task<IResult> ListenAsync(int study, Guid document, HttpContext http, Viewer viewer, StudyListener listener, Database database, TimeProvider clock, CancellationToken cancellation)
    {
        // On a connection of its own that goes back at once: the line stays open for minutes.
        await using (var connection = await Seal.OpenAsync(database, viewer.PersonId, cancellation))
        {
            if ((await connection.RowsAsync("select 1 from document d where d.institution_id = $1 and d.study_id = $2 and d.id = $3", r => r.GetInt32(0), cancellation, viewer.InstitutionId, study, document)).Count == 0)
                return Results.NotFound();
        }

        http.Response.Headers["X-Accel-Buffering"] = "no";
        var desk = new OpenDesk(study, document, new OpenPage(viewer.PersonId, viewer.InstitutionId, clock.GetUtcNow() + Longest));
        return TypedResults.ServerSentEvents(ToldAsync(desk, listener, http.RequestAborted));
    }

    private static async IAsyncEnumerable<SseItem<string>> ToldAsync(OpenDesk desk, StudyListener listener, [EnumeratorCancellation] CancellationToken cancellation)
    {
        try
        {
            await listener.SitAsync(desk, cancellation);
            yield return new SseItem<string>("", "open") { ReconnectionInterval = TimeSpan.FromMilliseconds(Random.Shared.Next(1000, 4000)) };
            await foreach (var item in desk.Page.ReadAsync(cancellation))
                yield return item;
        }
        finally
        {
            await listener.RiseAsync(desk);
        }
    }

    private static async Task<IResult> ChangesAsync(int study, Guid document, long since, ResearchVisit visit, CancellationToken cancellation)
    {
        if (await visit.SeeAsync(study, cancellation) is not { } seen) return Results.NotFound();
        var connection = await visit.ConnectionAsync(cancellation);
        var (latest, bulk) = (await connection.RowsAsync(LatestSql, r => (r.GetInt64(0), r.GetBoolean(1)), cancellation, seen.InstitutionId, study, since, ActKinds.ProjectImported))[0];
        var touched = await connection.RowsAsync(TouchedSql, r => (Thing: r.GetString(0), Id: r.TextOrNull(1), Document: r.TextOrNull(2)), cancellation, seen.InstitutionId, study, since, Most);
        var anew = bulk || touched.Count == Most || touched.Any(one => one.Thing is not ("coding" or "memo" or "document") || (one.Thing == "document" && Guid.Parse(one.Id!) == document));
        var ids = touched.Where(one => one.Thing == "coding" && Guid.Parse(one.Document!) == document).Select(one => Guid.Parse(one.Id!)).ToArray();
        var there = ids.Length == 0 ? [] : await connection.RowsAsync(
            "select id, code_id, coder_id, from_at, to_at from coding where institution_id = $1 and study_id = $2 and document_id = $3 and id = any ($4)",
            r => (Id: r.GetGuid(0), Code: r.GetGuid(1), Coder: r.GetGuid(2), From: r.GetInt32(3), To: r.GetInt32(4)), cancellation, seen.InstitutionId, study, document, ids);
        return Results.Json(new
        {
            act = latest,
            anew,
            memos = touched.Any(one => one.Thing == "memo"),
            marks = there.Select(mark => new { id = CodingApi.Short(mark.Id), code = mark.Code, coder = mark.Coder, from = mark.From, to = mark.To }),
            gone = ids.Except(there.Select(mark => mark.Id)).Select(CodingApi.Short),
        });
    }
}
