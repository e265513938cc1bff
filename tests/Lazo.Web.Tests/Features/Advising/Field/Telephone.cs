using System.Net;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Nodes;
using Lazo.Domain.Advising;
using Lazo.Web.Features.Advising.Facts;

namespace Lazo.Web.Tests.Features.Advising.Field;

/// <summary>What a telephone says to the server, without the telephone.</summary>
internal sealed class Telephone(HttpClient client, string owner, string token)
{
    internal string Owner => owner;

    internal static async Task<Telephone> OfAsync(HttpClient client)
    {
        var hello = (await client.GetFromJsonAsync<JsonObject>("/campo/api/hola"))!;
        return new Telephone(client, (string)hello["owner"]!, (string)hello["token"]!);
    }

    internal static JsonObject Item(FactBody body, DateTimeOffset at, TimeSpan elapsed, Guid? pair, Guid? id = null)
    {
        var kind = FactKinds.Of(body);
        return Item(kind.Name, kind.Said.Form, FactJson.Write(body), at, elapsed, pair, id);
    }

    internal static JsonObject Item(string kind, int form, string text, DateTimeOffset at, TimeSpan elapsed, Guid? pair, Guid? id = null) => new()
    {
        ["id"] = (id ?? Guid.CreateVersion7(at)).ToString(),
        ["kind"] = kind,
        ["form"] = form,
        ["at"] = at.ToUnixTimeMilliseconds(),
        ["elapsed"] = (long)elapsed.TotalMilliseconds,
        ["pairs"] = pair is { } one ? new JsonArray(one.ToString()) : new JsonArray(),
        ["body"] = text,
        ["hash"] = Convert.ToHexStringLower(FactJson.Hash(kind, form, at.ToUnixTimeMilliseconds(), text)),
    };

    internal async Task<List<string>> SendAsync(params JsonNode?[] items)
    {
        var answer = await PostAsync("/campo/api/hechos", new JsonObject { ["owner"] = owner, ["items"] = new JsonArray([.. items.Select(item => item?.DeepClone())]) });
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        return [.. (await answer.Content.ReadFromJsonAsync<JsonObject>())!["receipts"]!.AsArray().Select(one => $"{one!["outcome"]}{(one["why"] is { } why ? ":" + why : "")}")];
    }

    internal async Task<HttpResponseMessage> PostAsync(string address, JsonObject said)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = JsonContent.Create(said) };
        // Its length is known, as a browser's is.
        await request.Content.LoadIntoBufferAsync();
        request.Headers.Add("RequestVerificationToken", token);
        return await client.SendAsync(request);
    }

    internal Task<HttpResponseMessage> AnnounceAsync(Guid id, Guid fact, byte[] bytes, int notice = 1) => PostAsync("/campo/api/adjuntos", new JsonObject
    {
        ["owner"] = owner,
        ["manifest"] = new JsonObject
        {
            ["id"] = id.ToString(),
            ["fact"] = fact.ToString(),
            ["mime"] = "image/jpeg",
            ["size"] = bytes.Length,
            ["sha256"] = Convert.ToHexStringLower(SHA256.HashData(bytes)),
            ["notice"] = notice,
        },
    });

    internal async Task<HttpResponseMessage> PieceAsync(Guid id, int number, byte[] bytes)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/campo/api/adjuntos/{id}/{number}") { Content = new ByteArrayContent(bytes) };
        request.Headers.Add("RequestVerificationToken", token);
        return await client.SendAsync(request);
    }

    internal async Task<JsonObject> ChangeAsync(Guid change, string thing, Guid id, int version, JsonObject body, Guid? pair = null)
    {
        var answer = await PostAsync("/campo/api/cambios", new JsonObject
        {
            ["owner"] = owner,
            ["change"] = new JsonObject
            {
                ["change"] = change.ToString(),
                ["thing"] = thing,
                ["id"] = id.ToString(),
                ["base"] = version,
                ["body"] = body,
                ["pair"] = pair?.ToString(),
            },
        });
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        return (await answer.Content.ReadFromJsonAsync<JsonObject>())!;
    }
}
