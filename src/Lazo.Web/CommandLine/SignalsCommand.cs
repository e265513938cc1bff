using Lazo.Domain.Accompaniment;
using Lazo.Domain.Tutoring.Signals;
using Lazo.Web.Data;
using Lazo.Web.Features.Tutoring.Facts;
using Lazo.Web.Features.Tutoring.Today;
using Npgsql;

namespace Lazo.Web.CommandLine;

/// <summary><c>signals</c>: everything that holds about one tutee, or about everyone, at an instant.</summary>
internal static class SignalsCommand
{
    internal static async Task<int> RunAsync(Invocation call)
    {
        var options = new AsOfOptions(call.Arguments, "signals [--tutee ID] [--as-of INSTANTE] [--json]", "--tutee");
        await using var database = await Database.OpenAsync(call.Settings, call.Talk.WriteLine, call.Stop);
        await using var connection = await database.Signals.OpenConnectionAsync(call.Stop);
        var (here, zone) = await Institution.FindHereAsync(connection, call.Stop);
        var asOf = options.AsOf(zone, call.Clock);
        var tutees = await FindTuteesAsync(connection, here, options["--tutee"], call.Stop);
        if (options["--tutee"] is { } id && tutees.Count == 0)
            throw new CallerFault($"No hay ningún tutorado con el identificador «{id}».");

        // The rules are those of the day asked about.
        var institution = await Institution.OfIdAsync(connection, here, asOf, call.Stop);
        var signals = await ReadAsync(connection, institution, [.. tutees.Select(tutee => tutee.Id)], asOf, call.Stop);
        if (options.Json)
            await WriteJsonAsync(call.Output, institution.Zone, asOf, tutees, signals);
        else
            await WriteTextAsync(call.Output, institution.Zone, tutees, signals);
        return 0;
    }

    /// <summary>Everyone who is a student by role, by enrolment, or by having a tutor; in the order of their identifiers.</summary>
    private static async Task<List<(int Id, string SourcedId, string Name)>> FindTuteesAsync(
        NpgsqlConnection connection, int institutionId, string? sourcedId, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand(
            """
            select p.id, p.sourced_id, p.given_name || ' ' || p.family_name
            from person p
            where p.institution_id = $1 and not p.removed and ($2::text is null or p.sourced_id = $2)
              and (exists (select from person_role r where r.person_id = p.id and r.role = 'student')
                or exists (select from tutorship t where t.student_id = p.id)
                or exists (select from enrolment e where e.person_id = p.id and e.role = 'student'))
            order by p.sourced_id
            """,
            connection);
        command.Parameters.Add(new NpgsqlParameter<int> { TypedValue = institutionId });
        command.Parameters.Add(new NpgsqlParameter { Value = (object?)sourcedId ?? DBNull.Value, NpgsqlDbType = NpgsqlTypes.NpgsqlDbType.Text });
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        var found = new List<(int Id, string SourcedId, string Name)>();
        while (await reader.ReadAsync(cancellation))
            found.Add((reader.GetInt32(0), reader.GetString(1), reader.GetString(2)));
        return found;
    }

    private static async Task<Dictionary<int, List<ShownSignal>>> ReadAsync(
        NpgsqlConnection connection, Institution institution, IReadOnlyList<int> ids, Instant asOf, CancellationToken cancellation)
    {
        var facts = new TuteeFactsReader(connection, institution.Zone, asOf);
        var timetables = new Timetables(asOf, institution.Rules);
        var signals = new Dictionary<int, List<ShownSignal>>();
        foreach (var set in ids.Order().Chunk(RowRenewal.SetSize))
        {
            foreach (var tutee in await facts.ReadAsync(set, cancellation))
                signals[tutee.StudentId] = [.. TuteeSignals.Of(tutee.Facts, timetables).Select(signal => ShownSignal.Of(signal, tutee.Facts))];
        }

        return signals;
    }

    private static async Task WriteJsonAsync(
        TextWriter output, TimeZoneInfo zone, Instant asOf, List<(int Id, string SourcedId, string Name)> tutees, Dictionary<int, List<ShownSignal>> signals)
    {
        using var json = new SignalJson(output, zone);
        json.Writer.WriteStartObject();
        json.Write("asOf", asOf);
        json.Writer.WriteStartArray("tutees");
        foreach (var (id, sourcedId, name) in tutees)
        {
            json.Writer.WriteStartObject();
            json.Writer.WriteString("tutee", sourcedId);
            json.Writer.WriteString("name", name);
            json.Write(signals[id]);
            json.Writer.WriteEndObject();
        }

        json.Writer.WriteEndArray();
        json.Writer.WriteEndObject();
        await json.SendAsync();
    }

    private static async Task WriteTextAsync(
        TextWriter output, TimeZoneInfo zone, List<(int Id, string SourcedId, string Name)> tutees, Dictionary<int, List<ShownSignal>> signals)
    {
        foreach (var (id, sourcedId, name) in tutees)
        {
            await output.WriteLineAsync($"{name} ({sourcedId}){(signals[id].Count == 0 ? ": nada pendiente" : "")}");
            foreach (var shown in signals[id])
                await output.WriteLineAsync($"  · {SignalLine.Of(shown, zone)}");
        }
    }
}
