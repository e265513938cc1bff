using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text.Json;
using Lazo.Web.CommandLine;
using Lazo.Web.Data;
using Lazo.Web.Features.Research.Agreement;
using static Lazo.Web.Tests.Features.Research.StudyApp;

namespace Lazo.Web.Tests.Features.Research;

/// <summary>Agreement of a study: which texts are compared, by whom, and that it is quick.</summary>
public sealed class AgreementTests(StudyApp app) : IClassFixture<StudyApp>
{
    [Fact]
    public async Task Only_texts_that_all_of_them_marked_are_compared_and_the_command_says_what_the_page_says()
    {
        var text = new string('a', 300);
        var (book, alone, c, k) = (await app.AddAsync("Del libro", text), await app.AddAsync("De una sola", text), await app.CodeAsync("c"), await app.CodeAsync("k"));
        // Krippendorff 2004, p. 254, from 150 on.
        foreach (var (code, from, length) in new[] { (c, 75, 70), (c, 220, 30), (k, 30, 60), (k, 150, 50) }) await app.MarkAsync(Elsa, book, code, from, from + length);
        foreach (var (code, from, length) in new[] { (c, 70, 80), (c, 205, 20), (c, 250, 20), (k, 30, 60), (k, 150, 50) }) await app.MarkAsync(Fabio, book, code, from, from + length);
        await app.MarkAsync(Elsa, alone, c, 0, 100);

        using var nadia = await app.SignedInAsync("nadia");
        var page = WebUtility.HtmlDecode(await nadia.GetStringAsync("/investigacion/1/acuerdo"));
        page.ShouldContain("Sin intervalos");
        page.ShouldContain("α-u = .86");
        page.ShouldNotContain("De una sola");

        using var json = JsonDocument.Parse(await WrittenAsync("Elsa Góngora,fabio rosado"));
        json.RootElement.GetProperty("alpha_u").GetDouble().ShouldBe(.8587, .00005);
        json.RootElement.GetProperty("codes").GetProperty("c").GetProperty("alpha_u").GetDouble().ShouldBe(.7286, .00005);
        json.RootElement.GetProperty("codes").GetProperty("k").GetProperty("cohen_kappa").GetDouble().ShouldBe(1, 1e-12);
        json.RootElement.GetProperty("documents").GetInt32().ShouldBe(1);
        json.RootElement.GetProperty("intervals").GetProperty("percent").ValueKind.ShouldBe(JsonValueKind.Null);
        (await Should.ThrowAsync<CallerFault>(() => WrittenAsync("Elsa Góngora,Nadie"))).Message.ShouldContain("nadie marca como «Nadie»; marcan: Elsa Góngora, Fabio Rosado");
        (await Should.ThrowAsync<CallerFault>(() => WrittenAsync("Elsa Góngora"))).Message.ShouldContain("de 2 a 8");
    }

    [Fact]
    public async Task Twelve_texts_of_a_thousand_marks_take_seconds_at_most()
    {
        await app.ActAsync(Nadia, (connection, acts, _) => acts.DoAsync("project-imported", new { }, () => connection.RunAsync(
            """
            with texts as (
              insert into document (id, institution_id, study_id, name, kind, added_at) select gen_random_uuid(), 1, 1, 'Largo ' || n, 'text', now() from generate_series(1, 12) n returning id),
            versions as (
              insert into document_version (document_id, version, institution_id, study_id, act_id, text, length) select id, 1, 1, 1, current_setting('lazo.act')::bigint, repeat('palabra ', 7500), 60000 from texts),
            codes as (
              insert into code (id, institution_id, study_id, name, color) select gen_random_uuid(), 1, 1, 'Largo ' || n, '#336699' from generate_series(1, 40) n returning id)
            insert into coding (id, institution_id, study_id, document_id, code_id, coder_id, from_at, to_at, at)
            select gen_random_uuid(), 1, 1, t.id, (array(select id from codes))[1 + n % 40], o.id, 60 * n + (case when o.person_id = 3 then n % 7 else 0 end), 60 * n + 40, now()
            from texts t cross join generate_series(0, 499) n cross join coder o where o.person_id in (2, 3)
            """, CancellationToken.None), CancellationToken.None, bulk: true));

        // Of the processor, not of the clock: others work on the same machine.
        var (watch, before) = (Stopwatch.StartNew(), Environment.CpuUsage.TotalTime);
        await app.ActAsync(Nadia, async (connection, acts, seen) =>
        {
            var data = new AgreementData(connection, seen, acts);
            var compared = await data.CompareAsync([.. (await data.HandsAsync(CancellationToken.None)).Where(hand => hand.Person is Elsa or Fabio)], CancellationToken.None);
            compared.Documents.Count(document => document.Name.StartsWith("Largo", StringComparison.Ordinal)).ShouldBe(12);
            compared.Report!.OverAll[Lazo.Domain.Research.Agreement.Coefficient.AlphaU].Between.ShouldNotBeNull();
            return true;
        });
        var spent = Environment.CpuUsage.TotalTime - before;
        TestContext.Current.SendDiagnosticMessage(string.Create(CultureInfo.InvariantCulture, $"agreement: {spent.TotalSeconds:0.0} s of processor, {watch.ElapsedMilliseconds} ms (12 texts, 1,000 marks each, 40 codes, with intervals)"));
        spent.ShouldBeLessThan(TimeSpan.FromSeconds(20));
    }

    private Task<string> WrittenAsync(string coders) => app.ActAsync(Nadia, async (connection, acts, seen) =>
    {
        using var written = new StringWriter(CultureInfo.InvariantCulture);
        await StudyAgreement.WriteAsync(new Invocation([], null!, TimeProvider.System, TextReader.Null, written, TextWriter.Null, CancellationToken.None), connection, seen, acts, coders);
        return written.ToString();
    });
}
