using Lazo.Domain.Tutoring.Today;
using Lazo.Web.Data;
using Lazo.Web.Features.Tutoring.Facts;
using Lazo.Web.Features.Tutoring.Today;
using Npgsql;

namespace Lazo.Web.CommandLine;

/// <summary><c>today</c>: the list of a tutor as it was, or is, at an instant; everyone with a signal, in the order of work.</summary>
/// <remarks>Always from the facts, so that it says the same whoever asks and whatever a tutor put aside on her page.</remarks>
internal static class TodayCommand
{
    internal static async Task<int> RunAsync(Invocation call)
    {
        var options = new AsOfOptions(call.Arguments, "today --tutor USUARIO [--as-of INSTANTE] [--json]", "--tutor");
        var username = options.Required("--tutor");
        await using var database = await Database.OpenAsync(call.Settings, call.Talk.WriteLine, call.Stop);
        await using var connection = await database.Signals.OpenConnectionAsync(call.Stop);
        var (institution, zone) = await Institution.FindHereAsync(connection, call.Stop);
        var asOf = options.AsOf(zone, call.Clock);
        var tutor = await FindTutorAsync(connection, institution, username, call.Stop)
            ?? throw new CallerFault($"No hay ninguna tutora ni tutor con el usuario «{username}».");

        var list = await new TodayReader(database, new TodayRows(database, call.Clock), call.Clock)
            .ReplayAsync(tutor, asOf, TodayPart.Everyone, call.Stop);
        if (options.Json)
            await WriteJsonAsync(call.Output, username, list);
        else
            await WriteTextAsync(call.Output, list);
        return 0;
    }

    /// <remarks>A tutor is whoever a tutorship names, whatever her role in the files.</remarks>
    private static async Task<int?> FindTutorAsync(NpgsqlConnection connection, int institutionId, string username, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand(
            """
            select p.id from person p
            where p.institution_id = $1 and lower(p.username) = lower($2) and not p.removed
              and exists (select from tutorship t where t.tutor_id = p.id)
            """,
            connection);
        command.Parameters.Add(new NpgsqlParameter<int> { TypedValue = institutionId });
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = username });
        return await command.ExecuteScalarAsync(cancellation) as int?;
    }

    private static async Task WriteJsonAsync(TextWriter output, string tutor, TodayList list)
    {
        using var json = new SignalJson(output, list.Zone);
        json.Writer.WriteStartObject();
        json.Writer.WriteString("tutor", tutor);
        json.Write("asOf", list.AsOf);
        json.Writer.WriteStartArray("items");
        foreach (var item in list.Items)
        {
            json.Writer.WriteStartObject();
            json.Writer.WriteString("tutee", item.SourcedId);
            json.Writer.WriteString("name", item.Name);
            json.Writer.WriteNumber("rank", item.Rank);
            json.Write(item.Signals);
            json.Writer.WriteStartObject("nextStep");
            json.Writer.WriteString("kind", SnakeCase.Of(item.NextStep.Kind));
            json.Writer.WriteString("channel", SnakeCase.Of(item.NextStep.Channel));
            json.Writer.WriteString("why", Why(item.NextStep, list.Zone));
            json.Writer.WriteEndObject();
            json.Writer.WriteString("draft", item.Draft);
            json.Writer.WriteEndObject();
        }

        json.Writer.WriteEndArray();
        json.Writer.WriteEndObject();
        await json.SendAsync();
    }

    private static async Task WriteTextAsync(TextWriter output, TodayList list)
    {
        foreach (var item in list.Items)
        {
            var rests = item.Standing == Standing.Resting ? " (ya acompañada)" : "";
            await output.WriteLineAsync($"{item.Rank,3}. {item.Name}{rests}");
            foreach (var shown in item.Signals)
                await output.WriteLineAsync($"     · {SignalLine.Of(shown, list.Zone)}");
            await output.WriteLineAsync($"     → {TodayWords.Of(item.NextStep).Es}. {Why(item.NextStep, list.Zone)}");
        }

        await output.WriteLineAsync($"{list.Waiting} esperan, {list.Resting} ya acompañadas, {list.Calm} sin nada pendiente.");
    }

    private static string Why(NextStep step, TimeZoneInfo zone) =>
        (step.Until.IsNone ? "" : TodayWords.Peace($"hasta {SpanishDay.End(step.Until, zone)}").Es + " ") + TodayWords.Why(step).Es;
}
