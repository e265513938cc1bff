using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Lazo.Domain.Advising.Observations;
using Lazo.Web;
using Lazo.Web.Data;
using Lazo.Web.Features.Advising.Attachments;
using Lazo.Web.Features.Advising.Facts;
using Npgsql;

namespace Lazo.Bench;

/// <summary>The end of a day: advisors come back to a signal, and each sends 200 facts and 20 pictures of 120 kB.</summary>
/// <remarks>
/// Over HTTP as telephones do: a token, batches of 200, a manifest and pieces of 64 kB for each picture. So many at once as a machine's connections carry; the others wait their turn.
/// Afterwards every receipt is compared with what was sent, and everything is counted in the database. Application, PostgreSQL and the telephones share one machine.
/// </remarks>
internal static class AdvisingBench
{
    /// <summary>All of the issue; by default so many as run within some minutes.</summary>
    private const int Whole = 3_000;
    private const int Default = 100;
    private const int Facts = 200;
    private const int Pictures = 20;
    private const int PictureBytes = 120_000;
    private const int AtOnce = 24;

    internal static async Task RunAsync(int? asked, CancellationToken cancellation)
    {
        var advisors = asked ?? Default;
        var folder = Directory.CreateTempSubdirectory("lazo-bench-").FullName;
        try
        {
            var settings = new Settings(folder, DatabaseConnection: null, Url: "http://127.0.0.1:0", Demonstration: false);
            await using var database = await Database.OpenAsync(settings, Console.Error.WriteLine, cancellation);
            await FillAsync(database, advisors, cancellation);
            await using var site = Site.Build(settings, database, TimeProvider.System);
            await site.StartAsync(cancellation);
            var visitors = new Visitor[advisors];
            await Parallel.ForAsync(0, advisors, cancellation, async (number, stop) => visitors[number] = await Visitor.SignInAsync(site, $"advisor{number}", stop, $"10.1.{number / 250}.{(number % 250) + 1}"));
            await Console.Error.WriteLineAsync($"  {advisors:N0} advisors are signed in");

            var clock = Stopwatch.StartNew();
            var waits = new TimeSpan[advisors];
            await Parallel.ForAsync(0, advisors, new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellation }, async (number, stop) =>
            {
                var began = clock.Elapsed;
                await SendAsync(visitors[number].Client, number, stop);
                waits[number] = clock.Elapsed - began;
            });
            clock.Stop();
            var lost = await MissingAsync(database, advisors, cancellation);
            Array.Sort(waits);
            var scaled = advisors == Whole ? "" : string.Create(CultureInfo.InvariantCulture, $"; at this pace {Whole:N0} advisors take {clock.Elapsed.TotalMinutes * Whole / advisors:0} min: reckoned, not run");
            await Console.Out.WriteLineAsync(string.Create(
                CultureInfo.InvariantCulture,
                $"advising: {clock.Elapsed.TotalSeconds:0.0} s ({advisors:N0} advisors send {Facts} facts and {Pictures} pictures of {PictureBytes / 1000} kB each, {AtOnce} at once; {lost} lost or doubled, every receipt checked; " +
                $"one advisor's day: median {waits[waits.Length / 2].TotalSeconds:0.0} s, worst {waits[^1].TotalSeconds:0.0} s{scaled})"));
            foreach (var visitor in visitors) visitor.Dispose();
            await site.StopAsync(cancellation);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task FillAsync(Database database, int advisors, CancellationToken cancellation)
    {
        await using var fill = database.Owner.CreateCommand(string.Create(CultureInfo.InvariantCulture, $"""
            insert into institution (name) values ('Zonas de medida');
            insert into org (institution_id, sourced_id, name, type) values (1, 'zona', 'Zona', 'district'), (1, 'escuela', 'Escuela', 'school');
            insert into school (org_id, institution_id, zone_id, level, shift, opens_at, closes_at) values (2, 1, 1, 'primary', 'morning', '08:00', '12:30');
            insert into person (institution_id, sourced_id, username, given_name, family_name, sort_name)
              select 1, 'a' || n, 'advisor' || n, 'Asesora', 'Número ' || n, 'numero' from generate_series(0, {advisors - 1}) n order by n;
            insert into person (institution_id, sourced_id, username, given_name, family_name, sort_name)
              select 1, 't' || n, 'teacher' || n, 'Docente', 'Número ' || n, 'numero' from generate_series(0, {advisors - 1}) n order by n;
            insert into advisor_term (institution_id, sourced_id, advisor_id, zone_id, post, begins, ends)
              select 1, 'n' || p.id, p.id, 1, 'advisor', current_date - 100, current_date + 300 from person p where p.username like 'advisor%';
            insert into advising_pair (id, institution_id, advisor_id, teacher_id, school_id, began_at)
              select gen_random_uuid(), 1, a.id, t.id, 2, now() from person a join person t on t.username = replace(a.username, 'advisor', 'teacher') where a.username like 'advisor%';
            """));
        fill.CommandTimeout = 0;
        await fill.ExecuteNonQueryAsync(cancellation);
    }

    private static async Task SendAsync(HttpClient client, int number, CancellationToken cancellation)
    {
        var hello = (await client.GetFromJsonAsync<JsonObject>("/campo/api/hola", cancellation))!;
        var (owner, token) = ((string)hello["owner"]!, (string)hello["token"]!);
        var pair = await PairAsync(client, cancellation);
        var at = TimeProvider.System.GetUtcNow().AddHours(-4).ToUnixTimeMilliseconds();
        var random = new Random(number);
        var items = new JsonArray();
        for (var fact = 0; fact < Facts; fact++)
        {
            var body = FactJson.Write(new Noted(fact, $"Nota {fact} de {number}: el equipo explica su respuesta y escucha la de los demás."));
            items.Add(new JsonObject
            {
                ["id"] = Guid.CreateVersion7().ToString(),
                ["kind"] = "note",
                ["form"] = 1,
                ["at"] = at + fact,
                ["elapsed"] = 14_400_000,
                ["pairs"] = new JsonArray(pair),
                ["body"] = body,
                ["hash"] = Convert.ToHexStringLower(FactJson.Hash("note", 1, at + fact, body)),
            });
        }

        var answer = await PostAsync(client, token, "/campo/api/hechos", JsonContent.Create(new JsonObject { ["owner"] = owner, ["items"] = items.DeepClone() }), cancellation);
        foreach (var (receipt, item) in answer["receipts"]!.AsArray().Zip(items))
            if ((string)receipt!["outcome"]! != "kept" || (string)receipt["hash"]! != (string)item!["hash"]!)
                throw new InvalidOperationException($"A receipt isn't of what was sent: {receipt.ToJsonString()}");

        for (var picture = 0; picture < Pictures; picture++)
        {
            var bytes = new byte[PictureBytes];
            random.NextBytes(bytes);
            // As a telephone draws it anew: beginning, one scan without a mark in it, end.
            for (var i = 4; i < bytes.Length; i++)
                bytes[i] = bytes[i] == 0xFF ? (byte)0 : bytes[i];
            (bytes[0], bytes[1], bytes[2], bytes[3], bytes[4], bytes[5], bytes[^2], bytes[^1]) = (0xFF, 0xD8, 0xFF, 0xDA, 0, 2, 0xFF, 0xD9);
            var id = Guid.CreateVersion7();
            await PostAsync(client, token, "/campo/api/adjuntos", JsonContent.Create(new JsonObject
            {
                ["owner"] = owner,
                ["manifest"] = new JsonObject
                {
                    ["id"] = id.ToString(),
                    ["fact"] = (string)items[picture]!["id"]!,
                    ["mime"] = "image/jpeg",
                    ["size"] = bytes.Length,
                    ["sha256"] = Convert.ToHexStringLower(SHA256.HashData(bytes)),
                    ["notice"] = 1,
                },
            }), cancellation);
            var whole = false;
            for (var piece = 0; piece < AttachmentStore.Pieces(bytes.Length); piece++)
            {
                var part = bytes.AsSpan(piece * AttachmentStore.PieceSize, Math.Min(AttachmentStore.PieceSize, bytes.Length - (piece * AttachmentStore.PieceSize))).ToArray();
                whole = (bool)(await PostAsync(client, token, $"/campo/api/adjuntos/{id}/{piece}", new ByteArrayContent(part), cancellation))["whole"]!;
            }

            if (!whole)
                throw new InvalidOperationException("A picture isn't whole after its last piece.");
        }
    }

    // As her page of preparing has it.
    private static async Task<string> PairAsync(HttpClient client, CancellationToken cancellation)
    {
        var page = await client.GetStringAsync("/acompanamiento/preparar", cancellation);
        var at = page.IndexOf("name=\"pair\" value=\"", StringComparison.Ordinal) + "name=\"pair\" value=\"".Length;
        return page[at..(at + 36)];
    }

    private static async Task<JsonObject> PostAsync(HttpClient client, string token, string address, HttpContent content, CancellationToken cancellation)
    {
        await content.LoadIntoBufferAsync(cancellation);
        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = content };
        request.Headers.Add("RequestVerificationToken", token);
        using var answer = await client.SendAsync(request, cancellation);
        return (await answer.EnsureSuccessStatusCode().Content.ReadFromJsonAsync<JsonObject>(cancellation))!;
    }

    private static async Task<long> MissingAsync(Database database, int advisors, CancellationToken cancellation)
    {
        await using var connection = await database.Owner.OpenConnectionAsync(cancellation);
        var counts = await connection.RowsAsync(
            "select (select count(*) from advising_fact), (select count(*) from advising_fact_pair), (select count(*) from attachment where whole_at is not null), (select coalesce(sum(length(bytes)), 0) from attachment_piece)",
            r => new[] { r.GetInt64(0), r.GetInt64(1), r.GetInt64(2), r.GetInt64(3) / PictureBytes }, cancellation);
        long[] expected = [(long)advisors * Facts, (long)advisors * Facts, (long)advisors * Pictures, (long)advisors * Pictures];
        return expected.Zip(counts[0], (one, other) => Math.Abs(one - other)).Sum();
    }
}
