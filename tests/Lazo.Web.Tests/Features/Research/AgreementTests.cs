using System.Globalization;
using System.Net;
using System.Text.Json;
using Lazo.Web.CommandLine;
using Lazo.Web.Data;
using Lazo.Web.Features.Research.Agreement;
using static Lazo.Web.Tests.Features.Research.StudyApp;

namespace Lazo.Web.Tests.Features.Research;

/// <summary>Agreement of a study: which texts are compared, and by whom.</summary>
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

    private Task<string> WrittenAsync(string coders) => app.ActAsync(Nadia, async (connection, acts, seen) =>
    {
        using var written = new StringWriter(CultureInfo.InvariantCulture);
        await StudyAgreement.WriteAsync(new Invocation([], null!, TimeProvider.System, TextReader.Null, written, TextWriter.Null, CancellationToken.None), connection, seen, acts, coders);
        return written.ToString();
    });
}
