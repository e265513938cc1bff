using System.Globalization;
using Lazo.Web.Access;
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
        await using var measured = await MeasuredStudy.OpenAsync(cancellation);
        await FillAsync(measured, cancellation);
        await using var connection = await Seal.OpenAsync(measured.Database, personId: 1, cancellation);
        var study = (await SeenStudy.ReadAsync(connection, "", cancellation, 1)).Single();
        var length = 0;
        var times = await MeasuredStudy.TimesAsync(Rounds, async () => length = (int)(await StudyFile.MakeAsync(connection, study, ".csv", cancellation)).Content.Length);
        await Console.Out.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture,
            $"research-csv: {times[Rounds / 2]:0.000} s ({Quotations:N0} quotations of {Documents} documents and {Codes} codes, {length / 1000:N0} kB of CSV, median of {Rounds}, worst {times[^1]:0.000} s)"));
    }

    private static Task FillAsync(MeasuredStudy measured, CancellationToken cancellation) => measured.FillAsync(string.Create(CultureInfo.InvariantCulture, $"""
        insert into code (id, institution_id, study_id, name, color) select gen_random_uuid(), 1, 1, 'Código ' || n, '#336699' from generate_series(1, {Codes}) n;
        insert into document (id, institution_id, study_id, name, kind, added_at) select gen_random_uuid(), 1, 1, 'Relato ' || n, 'text', now() from generate_series(1, {Documents}) n;
        insert into document_version (document_id, version, institution_id, study_id, act_id, text, length)
          select d.id, 1, 1, 1, 1, t.text, char_length(t.text) from document d, (select repeat('Yo llegaba con miedo 🙂. La directora me dijo que sí. ', 1200) as text) t;
        insert into coding (id, institution_id, study_id, document_id, code_id, coder_id, from_at, to_at, at)
          select gen_random_uuid(), 1, 1, d.ids[1 + n % {Documents}], c.ids[1 + n % {Codes}], (select id from coder), n * 5, n * 5 + 20 + n % 200, now()
          from generate_series(0, {Quotations - 1}) n, (select array_agg(id) as ids from document) d, (select array_agg(id) as ids from code) c;
        """), cancellation);
}
