using System.Diagnostics;
using System.Globalization;
using Lazo.Web;
using Lazo.Web.Access;
using Lazo.Web.Data;
using Lazo.Web.Features.Research;
using Lazo.Web.Features.Research.Codes;
using Lazo.Web.Features.Research.Queries;

namespace Lazo.Bench;

/// <summary>Which of 200 codes stand together in a million codings: from the database to the matrix, as the page asks for it.</summary>
internal static class CoOccurrenceBench
{
    private const int Codings = 1_000_000;
    private const int Documents = 500;
    private const int Codes = 200;
    private const int Rounds = 5;

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
            var codes = await new CodeBook(connection, study, null!).TreeAsync(cancellation);
            var times = new List<double>();
            var pairs = 0L;
            for (var round = 0; round <= Rounds; round++)
            {
                var clock = Stopwatch.StartNew();
                var table = await CoOccurrenceTable.ReadAsync(connection, study, codes, cancellation);
                // The first is the program's warming up.
                if (round > 0)
                    times.Add(clock.Elapsed.TotalSeconds);
                else
                    await Console.Error.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"  the first, cold: {clock.Elapsed.TotalSeconds:0.00} s"));
                pairs = table.Pairs(1)[0].Times;
            }

            times.Sort();
            await Console.Out.WriteLineAsync(string.Create(
                CultureInfo.InvariantCulture,
                $"research-together: {times[Rounds / 2]:0.00} s ({Codes} codes over {Codings:N0} codings in {Documents} documents, {pairs:N0} times the pair that meets most, median of {Rounds}, worst {times[^1]:0.00} s)"));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    // Two thousand codings a document of 60,000 characters, so that each overlaps some others, as where several people code every sentence.
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
            insert into coding (id, institution_id, study_id, document_id, code_id, coder_id, from_at, to_at, at)
              select gen_random_uuid(), 1, 1, d.ids[1 + n % {Documents}], c.ids[1 + (hashint4(n) & 2147483647) % {Codes}], (select id from coder), (n / {Documents}) * 30, (n / {Documents}) * 30 + 20 + n % 100, now()
              from generate_series(0, {Codings - 1}) n, (select array_agg(id) as ids from document) d, (select array_agg(id) as ids from code) c;
            commit;
            analyze;
            """));
        fill.CommandTimeout = 0;
        await fill.ExecuteNonQueryAsync(cancellation);
    }
}
