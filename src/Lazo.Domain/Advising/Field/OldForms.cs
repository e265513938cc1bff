using System.Text.Json.Nodes;

namespace Lazo.Domain.Advising.Field;

/// <summary>Facts written in an earlier version of a form, read as today's: what is held stays as it was written.</summary>
public static class OldForms
{
    // From the version that stands here to the next one.
    private static readonly Dictionary<(string Kind, int From), Action<JsonObject>> Steps = new()
    {
        // Form 1 held one picture, and none was null.
        [("evidence", 1)] = body =>
        {
            if (body.ContainsKey("attachments"))
                return;
            var attachment = body["attachment"];
            body.Remove("attachment");
            body["attachments"] = attachment is null ? new JsonArray() : new JsonArray(attachment.DeepClone());
        },
    };

    /// <summary>The body as the form of today has it; the same text where nothing changed since.</summary>
    public static string Upgrade(FactKind kind, int form, string body)
    {
        if (form >= kind.Said.Form || JsonNode.Parse(body) is not JsonObject now)
            return body;
        for (var from = form; from < kind.Said.Form; from++)
            if (Steps.TryGetValue((kind.Name, from), out var step))
                step(now);
        return now.ToJsonString();
    }
}
