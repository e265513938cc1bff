using System.Diagnostics;
using System.Globalization;
using Lazo.Web;
using Lazo.Web.Access;
using Lazo.Web.Data;
using Lazo.Web.Features.Research;
using Lazo.Web.Features.Research.Exchange;

namespace Lazo.Bench;

/// <summary>10,000 quotations of a study as CSV, from the database to the bytes.</summary>
internal static class QuotationsBench
{
    private const int Quotations = 10_000;
    private const int Documents = 50;
    private const int Codes = 100;
    private const int Rounds = 9;

    internal static async Task RunAsync(CancellationToken cancellation)
    {
        var folder = Directory.CreateTempSubdirectory("lazo-bench-").FullName;
        try
        {
            var settings = new Settings(folder, DatabaseConnection: null, Url: "http://127.0.0.1:0", Demonstration: false);
            await using var database = await Database.OpenAsync(settings, Console.Error.WriteLine, cancellation);
            await FillAsync(database, cancellation);
            await using var connection = await Seal.OpenAsync(database, personId: 1, cancellation);
            var study = (await SeenStudy.ReadAsync(connection, "", cancellation, 1)).Single();
            var times = new List<double>();
            var length = 0;
            for (var round = 0; round <= Rounds; round++)
            {
                var clock = Stopwatch.StartNew();
                length = (await StudyFile.MakeAsync(connection, study, ".csv", cancellation)).Bytes.Length;
                // The first is the program's warming up.
                if (round > 0)
                    times.Add(clock.Elapsed.TotalSeconds);
                else
                    await Console.Error.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"  the first, cold: {clock.Elapsed.TotalSeconds:0.00} s"));
            }

            times.Sort();
            await Console.Out.WriteLineAsync(string.Create(
                CultureInfo.InvariantCulture,
                $"research-csv: {times[Rounds / 2]:0.000} s ({Quotations:N0} quotations of {Documents} documents and {Codes} codes, {length / 1000:N0} kB of CSV, median of {Rounds}, worst {times[^1]:0.000} s)"));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task FillAsync(Database database, CancellationToken cancellation)
    {
        await using var fill = database.Owner.CreateCommand(string.Create(CultureInfo.InvariantCulture, $"""
            insert into institution (name) values ('Medida');
            insert into person (institution_id, sourced_id, username, given_name, family_name, sort_name) values (1, 'p', 'p', 'Nadia', 'Pat', 'pat');
            insert into study (institution_id, name, created_at, created_by) values (1, 'Medida', now(), 1);
            insert into study_member (institution_id, study_id, person_id, role, since) values (1, 1, 1, 'lead', now());
            begin;
            insert into study_act (institution_id, study_id, person_id, at, kind) values (1, 1, 1, now(), 'study-founded');
            select set_config('lazo.act', '1', true), set_config('lazo.bulk', 'on', true);
            insert into coder (id, institution_id, study_id, person_id, name) values (gen_random_uuid(), 1, 1, 1, 'Nadia Pat');
            insert into code (id, institution_id, study_id, name, color) select gen_random_uuid(), 1, 1, 'Código ' || n, '#336699' from generate_series(1, {Codes}) n;
            insert into document (id, institution_id, study_id, name, kind, added_at) select gen_random_uuid(), 1, 1, 'Relato ' || n, 'text', now() from generate_series(1, {Documents}) n;
            insert into document_version (document_id, version, institution_id, study_id, act_id, text, length)
              select d.id, 1, 1, 1, 1, t.text, char_length(t.text) from document d, (select repeat('Yo llegaba con miedo 🙂. La directora me dijo que sí. ', 1200) as text) t;
            insert into coding (id, institution_id, study_id, document_id, code_id, coder_id, from_at, to_at, at)
              select gen_random_uuid(), 1, 1, d.ids[1 + n % {Documents}], c.ids[1 + n % {Codes}], (select id from coder), n * 5, n * 5 + 20 + n % 200, now()
              from generate_series(0, {Quotations - 1}) n, (select array_agg(id) as ids from document) d, (select array_agg(id) as ids from code) c;
            commit;
            """));
        fill.CommandTimeout = 0;
        await fill.ExecuteNonQueryAsync(cancellation);
    }
}
