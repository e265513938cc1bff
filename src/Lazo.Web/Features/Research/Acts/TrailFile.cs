using System.Globalization;
using System.Text;
using System.Text.Json;
using Lazo.Web.Data;
using Lazo.Web.Exchange.Csv;
using Lazo.Web.Features.Shared;
using Npgsql;

namespace Lazo.Web.Features.Research.Acts;

/// <summary>The whole trail of a study as a file: who did what, when, and what was taken back; in JSON also what each act changed, row by row.</summary>
/// <remarks>Written as it is read, however long it is. What the walls hide from whoever asks isn't in her file either.</remarks>
public sealed class TrailFile(NpgsqlConnection connection, SeenStudy study, Speech say)
{
    private const string ActsSql = """
        select a.id, a.at, coalesce(p.given_name || ' ' || p.family_name, ''), a.kind, wall.told(a.id, a.study_id, a.kind, a.about)::text, a.undoes
        from study_act a left join person p on p.id = a.person_id where a.institution_id = $1 and a.study_id = $2 order by a.id
        """;

    private const string ChangesSql = """
        select a.id, a.at, coalesce(p.given_name || ' ' || p.family_name, ''), a.kind, wall.told(a.id, a.study_id, a.kind, a.about)::text, a.undoes, c.place, c.thing, c.before::text, c.after::text
        from study_act a left join person p on p.id = a.person_id left join study_change c on c.act_id = a.id where a.institution_id = $1 and a.study_id = $2 order by a.id, c.place
        """;

    /// <summary>A line for each act.</summary>
    public async Task WriteCsvAsync(Stream into, CancellationToken cancellation)
    {
        await using var writer = new StreamWriter(into, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true);
        await writer.WriteAsync("acto,cuándo,quién,clase,qué,sobre,deshace\r\n");
        await foreach (var act in ActsAsync(ActsSql, cancellation))
        {
            await writer.WriteAsync(
                $"{act.Id},{At(act.At)},{CsvSheet.Cell(act.Who is { Length: > 0 } who ? who : say["con enlace", "by a link"])},{CsvSheet.Cell(act.Kind)},{CsvSheet.Cell(What(act))},{CsvSheet.Cell(act.About)},{act.Undoes?.ToString(CultureInfo.InvariantCulture)}\r\n".AsMemory(), cancellation);
        }
    }

    /// <summary>An array of acts.</summary>
    /// <param name="changes">With the rows that each changed, before and after: words of texts and memos among them.</param>
    public async Task WriteJsonAsync(Stream into, bool changes, CancellationToken cancellation)
    {
        await using var json = new Utf8JsonWriter(into, new JsonWriterOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        json.WriteStartArray();
        long? open = null;
        await foreach (var act in ActsAsync(changes ? ChangesSql : ActsSql, cancellation))
        {
            if (open != act.Id)
            {
                Close(json, open, changes);
                open = act.Id;
                json.WriteStartObject();
                json.WriteNumber("act", act.Id);
                json.WriteString("at", At(act.At));
                if (act.Who.Length > 0) json.WriteString("who", act.Who);
                else json.WriteBoolean("byLink", true);
                json.WriteString("kind", act.Kind);
                json.WriteString("what", What(act));
                json.WritePropertyName("about");
                json.WriteRawValue(act.About);
                if (act.Undoes is { } undoes) json.WriteNumber("undoes", undoes);
                if (changes) json.WriteStartArray("changes");
            }

            if (act.Thing is { } thing)
            {
                json.WriteStartObject();
                json.WriteString("table", thing);
                Raw(json, "before", act.Before);
                Raw(json, "after", act.After);
                json.WriteEndObject();
            }

            if (json.BytesPending > 1 << 16)
                await json.FlushAsync(cancellation);
        }

        Close(json, open, changes);
        json.WriteEndArray();
        await json.FlushAsync(cancellation);
    }

    private static void Close(Utf8JsonWriter json, long? open, bool changes)
    {
        if (open is null) return;
        if (changes) json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Raw(Utf8JsonWriter json, string name, string? value)
    {
        json.WritePropertyName(name);
        json.WriteRawValue(value ?? "null");
    }

    private static string At(DateTimeOffset at) => at.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    private string What(Row act)
    {
        using var about = JsonDocument.Parse(act.About);
        return ActWords.Known.Contains(act.Kind) ? ActWords.What(new StudyAct(act.Id, act.At, act.Who, act.Kind, about.RootElement, InForce: true, Mine: false, Recorded: false), say) : act.Kind;
    }

    private async IAsyncEnumerable<Row> ActsAsync(string statement, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand(statement, connection);
        command.Parameters.AddWithValue(study.InstitutionId);
        command.Parameters.AddWithValue(study.Id);
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        var changes = reader.FieldCount > 6;
        while (await reader.ReadAsync(cancellation))
        {
            yield return new Row(
                reader.GetInt64(0), reader.At(1), reader.GetString(2), reader.GetString(3), reader.GetString(4), reader.LongOrNull(5),
                changes ? reader.TextOrNull(7) : null, changes ? reader.TextOrNull(8) : null, changes ? reader.TextOrNull(9) : null);
        }
    }

    private sealed record Row(long Id, DateTimeOffset At, string Who, string Kind, string About, long? Undoes, string? Thing, string? Before, string? After);
}
