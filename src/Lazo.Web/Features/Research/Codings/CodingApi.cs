using System.Text.Json;
using System.Text.Json.Serialization;
using Lazo.Domain.Research.Documents;
using Lazo.Web.Data;
using Lazo.Web.Features.Research.Acts;
using Lazo.Web.Features.Research.Codes;
using Lazo.Web.Features.Research.Documents;
using Lazo.Web.Features.Shared;
using Microsoft.AspNetCore.Antiforgery;
using Npgsql;

namespace Lazo.Web.Features.Research.Codings;

/// <summary>What the reading desk asks and sends while somebody codes: small answers, each about one document.</summary>
public static class CodingApi
{
    /// <summary>Of codings taken away in one go.</summary>
    private const int Most = 1_000;

    private const int LargestBody = 64 * 1024;

    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web) { RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true, Converters = { new WithoutNul() } };

    public static void MapCodings(this IEndpointRouteBuilder site)
    {
        const string desk = "/investigacion/{study:int}/documentos/{document:guid}";
        site.MapGet(desk + "/marcas", MarksAsync);
        site.MapPost(desk + "/marcar", AddAsync);
        site.MapPost(desk + "/mover", ChangeAsync);
        site.MapPost(desk + "/desmarcar", RemoveAsync);
        site.MapPost("/investigacion/{study:int}/codigo", CodeAsync);
        site.MapPost("/investigacion/{study:int}/deshacer", UndoAsync);
    }

    // Everything that is marked in a document, as lists of numbers: the identifiers once, then code and coder by their place.
    private static async Task<IResult> MarksAsync(int study, Guid document, ResearchVisit visit, CancellationToken cancellation)
    {
        if (await DeskAsync(study, visit, cancellation) is not { } desk || await desk.Documents.VersionAsync(document, cancellation) is not { } version)
            return Results.NotFound();
        var latest = (await desk.Connection.RowsAsync("select coalesce(max(id), 0) from study_act where institution_id = $1 and study_id = $2", r => r.GetInt64(0), cancellation, desk.Study.InstitutionId, study))[0];
        var marks = await desk.Codings.OfDocumentAsync(document, cancellation);
        var coders = await desk.Connection.RowsAsync("select id, name, person_id from coder where institution_id = $1 and study_id = $2", r => new { id = r.GetGuid(0), name = r.GetString(1), me = r.IntOrNull(2) == visit.ViewerId }, cancellation, desk.Study.InstitutionId, study);
        var codes = (await desk.Codes.TreeAsync(cancellation)).Select(one => new { id = one.Code.Id, name = one.Code.Name, path = one.Path, depth = one.Depth, color = one.Code.Color, codable = one.Code.Codable, definition = one.Code.Definition, examples = one.Code.Examples, rule = one.Code.Rule }).ToList();
        var placeOfCode = codes.Select((code, at) => (code.id, at)).ToDictionary(one => one.id, one => one.at);
        var placeOfCoder = coders.Select((coder, at) => (coder.id, at)).ToDictionary(one => one.id, one => one.at);
        return Results.Json(new
        {
            version,
            act = latest,
            may = desk.Study.MayWrite,
            codes,
            coders,
            ids = marks.Select(mark => Short(mark.Id)),
            marks = marks.SelectMany(mark => new[] { placeOfCode[mark.Code], placeOfCoder[mark.Coder], mark.Span.From, mark.Span.To }),
        });
    }

    private static Task<IResult> AddAsync(int study, Guid document, HttpContext http, ResearchVisit visit, IAntiforgery forgery, CancellationToken cancellation) =>
        AnsweredAsync<SentMark>(study, http, visit, forgery, async (desk, sent) =>
        {
            var coder = await visit.CoderAsync(desk.Study, cancellation);
            var act = await desk.Codings.AddAsync(Long(sent.Id), document, sent.Version, sent.Code, coder, new Span(sent.From, sent.To), visit.Now.Now, cancellation);
            return act is null ? null : new { act, coder };
        }, cancellation);

    private static Task<IResult> ChangeAsync(int study, Guid document, HttpContext http, ResearchVisit visit, IAntiforgery forgery, CancellationToken cancellation) =>
        AnsweredAsync<SentMark>(study, http, visit, forgery, async (desk, sent) =>
            await desk.Codings.ChangeAsync(new Coding(Long(sent.Id), sent.Code, Guid.Empty, new Span(sent.From, sent.To)), document, sent.Version, cancellation) is { } act
                ? new { act } : null, cancellation);

    private static Task<IResult> RemoveAsync(int study, Guid document, HttpContext http, ResearchVisit visit, IAntiforgery forgery, CancellationToken cancellation) =>
        AnsweredAsync<SentRemoval>(study, http, visit, forgery, async (desk, sent) =>
            sent.Ids.Count is > 0 and <= Most && await desk.Codings.RemoveAsync(document, [.. sent.Ids.Select(Long)], cancellation) is { } act ? new { act } : null, cancellation);

    /// <summary>A new code made while coding: “in vivo”, or by its name.</summary>
    private static Task<IResult> CodeAsync(int study, HttpContext http, ResearchVisit visit, IAntiforgery forgery, CancellationToken cancellation) =>
        AnsweredAsync<SentCode>(study, http, visit, forgery, async (desk, sent) =>
        {
            if (sent.Name?.Trim() is not { Length: > 0 and <= CodigosModel.Longest } name) return null;
            try
            {
                var (id, act) = await desk.Codes.AddAsync(name, sent.Parent, null, "", visit.Now.Now, cancellation, forMark: true);
                return new { act, id };
            }
            catch (PostgresException e) when (e.SqlState is PostgresErrorCodes.UniqueViolation or PostgresErrorCodes.ForeignKeyViolation)
            {
                return null;
            }
        }, cancellation);

    /// <summary>Takes the last act of whoever asks back, or gives it back.</summary>
    private static Task<IResult> UndoAsync(int study, HttpContext http, ResearchVisit visit, IAntiforgery forgery, CancellationToken cancellation) =>
        AnsweredAsync<SentTurn>(study, http, visit, forgery, async (desk, sent) =>
        {
            var act = sent.Redo ? await desk.Acts.RedoableAsync(cancellation) : await desk.Acts.UndoableAsync(cancellation);
            if (act is null) return new { done = false, clash = false, kind = "", told = "" };
            var changed = await desk.Acts.TurnAsync(act.Id, cancellation);
            if (changed is null && await desk.Acts.PartnerAsync(act, sent.Redo, cancellation) is { } partner && !await desk.Codes.WrittenAboutAsync(partner, cancellation) && await desk.Acts.TurnAsync(partner.Id, cancellation) is null && sent.Redo)
                act = partner;
            // What was taken out is there again, and with it what it is called.
            if (changed is null && !sent.Redo && ActWords.TellsOfGone(act))
                act = (await desk.Acts.LatestAsync(1, cancellation, act.Id + 1))[0];
            return new { done = changed is null, clash = changed is not null, kind = act.Kind, told = ActWords.What(act, http.RequestServices.GetRequiredService<Speech>()) };
        }, cancellation);

    /// <summary>What every change from the desk has in common: a token, a small body that can be read, and somebody who may write.</summary>
    internal static async Task<IResult> AnsweredAsync<T>(int study, HttpContext http, ResearchVisit visit, IAntiforgery forgery, Func<Desk, T, Task<object?>> work, CancellationToken cancellation)
        where T : class
    {
        if (!await forgery.IsRequestValidAsync(http)) return Results.BadRequest();
        if (http.Request.ContentLength is null or > LargestBody || await ReadAsync<T>(http, cancellation) is not { } sent) return Results.BadRequest();
        if (await DeskAsync(study, visit, cancellation) is not { Study.MayWrite: true } desk) return Results.NotFound();
        try
        {
            return await work(desk, sent) is { } answer ? Results.Json(answer) : Results.Conflict();
        }
        catch (PostgresException e) when (e.SqlState == PostgresErrorCodes.InsufficientPrivilege)
        {
            return Results.NotFound();
        }
    }

    private static async Task<T?> ReadAsync<T>(HttpContext http, CancellationToken cancellation)
        where T : class
    {
        try
        {
            return await JsonSerializer.DeserializeAsync<T>(http.Request.Body, Web, cancellation);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static async Task<Desk?> DeskAsync(int study, ResearchVisit visit, CancellationToken cancellation)
    {
        if (await visit.SeeAsync(study, cancellation) is not { } seen) return null;
        var (connection, acts) = (await visit.ConnectionAsync(cancellation), await visit.ActsAsync(seen, cancellation));
        return new Desk(seen, connection, acts, new DocumentStore(connection, seen, acts), new CodeBook(connection, seen, acts), new CodingStore(connection, seen, acts));
    }

    /// <summary>An identifier as the desk knows it: 22 letters.</summary>
    internal static string Short(Guid id) => Convert.ToBase64String(id.ToByteArray(bigEndian: true)).TrimEnd('=').Replace('+', '-').Replace('/', '_');

    internal static Guid Long(string? id)
    {
        System.Span<byte> bytes = stackalloc byte[16];
        return id is not null && Convert.TryFromBase64String(id.Replace('-', '+').Replace('_', '/') + "==", bytes, out var written) && written == 16 ? new Guid(bytes, bigEndian: true) : Guid.Empty;
    }

    // PostgreSQL doesn't hold it, and nobody types it.
    private sealed class WithoutNul : JsonConverter<string>
    {
        public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetString()?.Replace("\0", "", StringComparison.Ordinal);

        public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteStringValue(value);
    }

    private sealed record SentMark(string Id, Guid Code, int From, int To, int Version);

    private sealed record SentRemoval(IReadOnlyList<string> Ids);

    private sealed record SentCode(string? Name = null, Guid? Parent = null);

    private sealed record SentTurn(bool Redo = false);

    internal sealed record Desk(SeenStudy Study, NpgsqlConnection Connection, StudyActs Acts, DocumentStore Documents, CodeBook Codes, CodingStore Codings);
}
