using System.IO.Compression;
using System.Net;
using System.Text.RegularExpressions;
using Lazo.Web.Features.Imports;
using Lazo.Web.Tests.Access;
using Lazo.Web.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Lazo.Web.Tests.Features.Imports;

/// <summary>The import on the page: looked at first, applied whole or not at all, by who may.</summary>
public sealed partial class ImportPageTests(SchoolApp app) : IClassFixture<SchoolApp>
{
    private const string Page = "/institucion/importar";

    private const string Manifest = "propertyName,value\nmanifest.version,1.0\noneroster.version,1.2\nfile.orgs,bulk\n";

    [Fact]
    public async Task A_bundle_is_looked_at_then_applied_and_stands_in_the_history()
    {
        using var olga = await app.SignedInAsync("olga");

        var address = await HandInAsync(olga, ("manifest.csv", Manifest), ("orgs.csv", "sourcedId,name,type,colour\no-page,Plantel Encinos,school,verde\n"));
        var plan = await EndedAsync(olga, address);
        plan.ShouldContain("Nada ha cambiado todavía");
        plan.ShouldContain("colour");
        (await OrgsAsync("o-page")).ShouldBe(0);

        (await olga.PostFormAsync(address, address + "?handler=Apply")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await EndedAsync(olga, address)).ShouldContain("Listo: entró todo");
        (await OrgsAsync("o-page")).ShouldBe(1);

        var history = await olga.GetStringAsync(Page);
        history.ShouldContain("1 nuevas, 0 cambiadas, 0 quitadas");
        history.ShouldContain("Olga Reséndiz");

        var again = await HandInAsync(olga, ("manifest.csv", Manifest), ("orgs.csv", "sourcedId,name,type,colour\no-page,Plantel Encinos,school,verde\n"));
        (await EndedAsync(olga, again)).ShouldContain("Sin cambios");
    }

    [Fact]
    public async Task What_changes_is_shown_before_and_after()
    {
        using var olga = await app.SignedInAsync("olga");
        await app.ChangeAsync("insert into org (institution_id, sourced_id, name, type) values (1, 'o-old', 'Plantel Nogales', 'school')");

        var plan = await EndedAsync(olga, await HandInAsync(olga, ("manifest.csv", Manifest), ("orgs.csv", "sourcedId,name,type\no-old,Plantel Cedros,school\n")));

        plan.ShouldContain("<td>nombre</td><td>Plantel Nogales</td><td>Plantel Cedros</td>");
    }

    [Fact]
    public async Task What_is_wrong_is_told_with_file_line_and_column_and_cannot_be_applied()
    {
        using var olga = await app.SignedInAsync("olga");

        var address = await HandInAsync(olga, ("manifest.csv", Manifest), ("orgs.csv", "sourcedId,name,type,parentSourcedId\no-ok,Bueno,school,\no-bad,Malo,school,o-nadie\n"));
        var told = await EndedAsync(olga, address);
        told.ShouldContain("orgs.csv, línea 3, columna 4 (parentSourcedId)");
        told.ShouldContain("o-nadie");
        told.ShouldNotContain("handler=Apply");

        await olga.PostFormAsync(address, address + "?handler=Apply");
        await EndedAsync(olga, address);
        (await OrgsAsync("o-ok")).ShouldBe(0);
    }

    [Fact]
    public async Task A_zip_cut_in_half_is_told_by_its_name()
    {
        using var olga = await app.SignedInAsync("olga");
        var whole = Zip(("manifest.csv", Manifest), ("orgs.csv", "sourcedId,name,type\no-cut,Cortado,school\n"));

        var told = await EndedAsync(olga, await HandInAsync(olga, whole[..(whole.Length / 2)]));

        told.ShouldContain("«escuela.zip» no es un zip completo");
    }

    [Fact]
    public async Task What_is_put_away_is_gone_with_its_file()
    {
        using var olga = await app.SignedInAsync("olga");
        var address = await HandInAsync(olga, ("manifest.csv", Manifest), ("orgs.csv", "sourcedId,name,type\no-away,Descartado,school\n"));
        await EndedAsync(olga, address);
        var file = app.Services.GetRequiredService<ImportDesk>().Of(1).Single(upload => address.EndsWith(upload.Id.ToString(), StringComparison.Ordinal)).File;
        File.Exists(file).ShouldBeTrue();

        await olga.PostFormAsync(address, address + "?handler=PutAway");

        File.Exists(file).ShouldBeFalse();
        (await olga.GetAsync(address)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await OrgsAsync("o-away")).ShouldBe(0);
    }

    [Fact]
    public async Task Who_may_not_import_finds_no_such_page_nor_anybody_elses_bundle()
    {
        using var olga = await app.SignedInAsync("olga");
        using var nora = await app.SignedInAsync("nora");
        var address = await HandInAsync(olga, ("manifest.csv", Manifest), ("orgs.csv", "sourcedId,name,type\no-hers,Suyo,school\n"));
        await EndedAsync(olga, address);

        (await nora.GetAsync(Page)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await nora.GetAsync(address)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await nora.PostFormAsync("/cuenta", address + "?handler=Apply")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await OrgsAsync("o-hers")).ShouldBe(0);
    }

    private static Task<string> HandInAsync(HttpClient client, params (string Name, string Text)[] files) => HandInAsync(client, Zip(files));

    /// <returns>The address of the page that tells what becomes of it.</returns>
    private static async Task<string> HandInAsync(HttpClient client, byte[] zip)
    {
        var token = WebUtility.HtmlDecode(Token().Match(await client.GetStringAsync(Page)).Groups["value"].Value);
        using var form = new MultipartFormDataContent
        {
            { new StringContent(token), "__RequestVerificationToken" },
            { new ByteArrayContent(zip), "archivo", "escuela.zip" },
        };
        var answer = await client.PostAsync(Page, form);
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        return answer.Headers.Location!.OriginalString;
    }

    /// <summary>The page once nobody works on the bundle any more: until then it says that it renews itself.</summary>
    private static async Task<string> EndedAsync(HttpClient client, string address)
    {
        for (var tries = 0; tries < 300; tries++)
        {
            var answer = await client.GetAsync(address);
            answer.StatusCode.ShouldBe(HttpStatusCode.OK);
            if (!answer.Headers.Contains("Refresh"))
                return await answer.Content.ReadAsStringAsync();
            await Task.Delay(100);
        }

        throw new TimeoutException($"{address} didn't end.");
    }

    private static byte[] Zip(params (string Name, string Text)[] files)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in files)
            {
                using var writer = new StreamWriter(zip.CreateEntry(name).Open());
                writer.Write(text);
            }
        }

        return bytes.ToArray();
    }

    private async Task<long> OrgsAsync(string sourcedId)
    {
        await using var command = app.Database.Owner.CreateCommand("select count(*) from org where institution_id = 1 and sourced_id = $1");
        command.Parameters.AddWithValue(sourcedId);
        return (long)(await command.ExecuteScalarAsync())!;
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\" type=\"hidden\" value=\"(?<value>[^\"]+)\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 30_000)]
    private static partial Regex Token();
}
