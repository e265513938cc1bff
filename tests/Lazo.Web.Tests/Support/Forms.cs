using System.Net;
using System.Text.RegularExpressions;

namespace Lazo.Web.Tests.Support;

/// <summary>Forms as a browser without script sends them.</summary>
public static partial class Forms
{
    /// <summary>Opens a page and sends a form of it: with the page's token against forgery, which every form carries.</summary>
    public static Task<HttpResponseMessage> PostFormAsync(this HttpClient client, string page, params (string Name, string Value)[] fields) =>
        client.PostFormAsync(page, page, fields);

    /// <summary>Opens a page and sends a form of it to another address.</summary>
    public static async Task<HttpResponseMessage> PostFormAsync(
        this HttpClient client, string page, string action, params (string Name, string Value)[] fields)
    {
        var opened = await client.GetStringAsync(page);
        var token = WebUtility.HtmlDecode(Token().Match(opened).Groups["value"].Value);
        return await client.PostAsync(action, new FormUrlEncodedContent(
            [.. fields.Select(field => KeyValuePair.Create(field.Name, field.Value)), new("__RequestVerificationToken", token)]));
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\" type=\"hidden\" value=\"(?<value>[^\"]+)\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 30_000)]
    private static partial Regex Token();
}
