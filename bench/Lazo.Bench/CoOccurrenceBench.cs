using System.Globalization;
using Lazo.Web.Access;
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
        await using var measured = await MeasuredStudy.OpenAsync(cancellation);
        await FillAsync(measured, cancellation);
        await using var connection = await Seal.OpenAsync(measured.Database, personId: 1, cancellation);
        var study = (await SeenStudy.ReadAsync(connection, "", cancellation, 1)).Single();
        var codes = await CodeBook.ReadAsync(connection, study, cancellation);
        var pairs = 0L;
        var times = await MeasuredStudy.TimesAsync(Rounds, async () => pairs = (await CoOccurrenceTable.ReadAsync(connection, study, codes, cancellation)).Pairs(1)[0].Times);
        await Console.Out.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture,
            $"research-together: {times[Rounds / 2]:0.00} s ({Codes} codes over {Codings:N0} codings in {Documents} documents, {pairs:N0} times the pair that meets most, median of {Rounds}, worst {times[^1]:0.00} s)"));
    }

    // Two thousand codings a document of 60,000 characters, so that each overlaps some others, as where several people code every sentence.
    private static Task FillAsync(MeasuredStudy measured, CancellationToken cancellation) => measured.FillAsync(string.Create(CultureInfo.InvariantCulture, $"""
        insert into code (id, institution_id, study_id, name, color) select gen_random_uuid(), 1, 1, 'Código ' || n, '#336699' from generate_series(1, {Codes}) n;
        insert into document (id, institution_id, study_id, name, kind, added_at) select gen_random_uuid(), 1, 1, 'Relato ' || n, 'text', now() from generate_series(1, {Documents}) n;
        insert into coding (id, institution_id, study_id, document_id, code_id, coder_id, from_at, to_at, at)
          select gen_random_uuid(), 1, 1, d.ids[1 + n % {Documents}], c.ids[1 + (hashint4(n) & 2147483647) % {Codes}], (select id from coder), (n / {Documents}) * 30, (n / {Documents}) * 30 + 20 + n % 100, now()
          from generate_series(0, {Codings - 1}) n, (select array_agg(id) as ids from document) d, (select array_agg(id) as ids from code) c;
        """), cancellation);
}
