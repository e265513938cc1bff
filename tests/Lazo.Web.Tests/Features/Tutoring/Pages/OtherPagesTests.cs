using System.Net;
using Lazo.Web.Tests.Support;

namespace Lazo.Web.Tests.Features.Tutoring.Pages;

public sealed class OtherPagesTests(MorningApp app) : IClassFixture<MorningApp>
{
    private const string Rules = "/institucion/reglas";

    [Fact]
    public async Task A_rule_holds_from_tomorrow_at_the_earliest_and_keeps_its_history()
    {
        var amparo = await app.SignedInAsync("amparo");
        var today = DateOnly.FromDateTime(TimeZoneInfo.ConvertTimeBySystemTimeZoneId(app.Clock.Now, "America/Mexico_City").DateTime);

        await amparo.PostFormAsync(Rules, Rules + "?handler=Rule", ("name", "silence_hours"), ("value", "96"), ("from", $"{today:yyyy-MM-dd}"));
        (await app.CountAsync("select count(*) from rule where name = 'silence_hours'")).ShouldBe(0);
        await amparo.PostFormAsync(Rules, Rules + "?handler=Rule", ("name", "silence_hours"), ("value", "9999"), ("from", $"{today.AddDays(1):yyyy-MM-dd}"));
        (await app.CountAsync("select count(*) from rule where name = 'silence_hours'")).ShouldBe(0);
        await amparo.PostFormAsync(Rules, Rules + "?handler=Rule", ("name", "silence_hours"), ("value", "96"), ("from", $"{today.AddDays(1):yyyy-MM-dd}"));

        (await app.CountAsync("select count(*) from rule where name = 'silence_hours' and value = '96' and recorded_by = 22")).ShouldBe(1);
        (await amparo.GetStringAsync(Rules)).ShouldContain("96 desde mañana");
    }

    [Fact]
    public async Task Working_hours_and_holidays_are_rows()
    {
        var amparo = await app.SignedInAsync("amparo");
        var day = DateOnly.FromDateTime(app.Clock.Now.UtcDateTime).AddDays(9);

        await amparo.PostFormAsync(Rules, Rules + "?handler=Hours", ("hours[Monday]", "09:00-14:00, 13:00-18:00"), ("from", $"{day:yyyy-MM-dd}"));
        (await amparo.GetStringAsync(Rules)).ShouldContain("sin horas repetidas");
        await amparo.PostFormAsync(Rules, Rules + "?handler=Hours", ("hours[Monday]", "09:00-14:00, 16:00-18:00"), ("hours[Saturday]", ""), ("from", $"{day:yyyy-MM-dd}"));
        (await app.CountAsync("""select count(*) from rule where name = 'working_time' and value = '{"monday": ["09:00-14:00", "16:00-18:00"]}'""")).ShouldBe(1);

        await amparo.PostFormAsync(Rules, Rules + "?handler=Holiday", ("day", $"{day:yyyy-MM-dd}"), ("name", "Aniversario de la escuela"));
        (await amparo.GetStringAsync(Rules)).ShouldContain("Aniversario de la escuela");
    }

    [Theory]
    [InlineData("nora", Rules)]
    [InlineData("graciela", Rules)]
    [InlineData("graciela", "/institucion/sin-tutoria")]
    [InlineData("graciela", "/institucion/estudiantes")]
    [InlineData("marisol", "/institucion/estudiantes")]
    [InlineData("nora", "/asesoria/grupos")]
    [InlineData("nora", "/asesoria/grupos/1")]
    [InlineData("graciela", "/asesoria/grupos/2")]
    [InlineData("graciela", "/tutoria/hoy")]
    [InlineData("graciela", "/tutoria/tutorados")]
    public async Task Who_may_not_finds_nothing(string username, string address) =>
        (await (await app.SignedInAsync(username)).GetAsync(address)).StatusCode.ShouldBe(HttpStatusCode.NotFound);

    [Fact]
    public async Task The_coordination_sees_counts_and_who_has_nobody()
    {
        var amparo = await app.SignedInAsync("amparo");

        (await amparo.GetStringAsync("/inicio")).ShouldContain("personas acompañadas");
        var alone = await amparo.GetStringAsync("/institucion/sin-tutoria");
        alone.ShouldContain("Rita Salgado");
        alone.ShouldNotContain("Marisol");
    }

    [Fact]
    public async Task A_subject_advisor_sees_her_group_student_by_student()
    {
        var page = await (await app.SignedInAsync("graciela")).GetStringAsync($"/asesoria/grupos/{MorningApp.Biology}");

        page.ShouldContain("Marisol Tejeda");
        page.ShouldContain("Rita Salgado");
        page.ShouldContain("Nora Villaseñor");
    }

    [Fact]
    public async Task Nothing_is_dead_to_click()
    {
        foreach (var username in new[] { "nora", "marisol", "graciela", "amparo" })
        {
            var client = await app.SignedInAsync(username);
            var seen = new HashSet<string>(StringComparer.Ordinal);
            var next = new Queue<string>(["/"]);
            while (next.TryDequeue(out var address) && seen.Count < 120)
            {
                if (!seen.Add(address)) continue;
                var answer = await client.GetAsync(address);
                if (answer.StatusCode == HttpStatusCode.Redirect)
                {
                    next.Enqueue(answer.Headers.Location!.OriginalString);
                    continue;
                }

                answer.StatusCode.ShouldBe(HttpStatusCode.OK, $"{username} is led to {address}");
                var page = await answer.Content.ReadAsStringAsync();
                foreach (var form in page.Split("<form ").Skip(1).Select(form => form.Split("</form>")[0]).Where(form => form.Split('>')[0].Contains("method=\"post\"", StringComparison.Ordinal)))
                    (form.Split("__RequestVerificationToken").Length - 1).ShouldBe(1, $"a form of {address} has one token, no more and no less");
                foreach (var link in Links(page, address)) next.Enqueue(link);
            }

            seen.Count.ShouldBeGreaterThan(3);
        }
    }

    [Theory]
    [InlineData("nora", "/tutoria/hoy")]
    [InlineData("nora", "/tutoria/tutorados")]
    [InlineData("nora", "/tutoria/tutorados/2")]
    [InlineData("nora", "/tutoria/tutorados/2/conversacion")]
    [InlineData("nora", "/tutoria/tutorados/2/registro")]
    [InlineData("marisol", "/mi-trayectoria")]
    [InlineData("marisol", "/mi-tutoria")]
    [InlineData("graciela", "/asesoria/grupos/1")]
    [InlineData("amparo", "/inicio")]
    [InlineData("amparo", Rules)]
    public async Task Each_screen_speaks_one_language_at_a_time(string username, string address)
    {
        var client = await app.SignedInAsync(username);

        var spanish = Words(await client.GetStringAsync(address));
        spanish.Intersect(["the", "and", "of", "save", "write", "see", "with", "until", "since"]).ShouldBeEmpty();

        await client.PostFormAsync(address, "/idioma", ("to", "en"), ("back", address));
        var page = await client.GetStringAsync(address);
        page.ShouldContain("<html lang=\"en\"");
        Words(page).Intersect(["desde", "hasta", "guardar", "escribir", "ver", "hoy", "sin"]).ShouldBeEmpty();
    }

    // What was told, by people or by the school's files, stays in its own language; and so do drafts.
    private static HashSet<string> Words(string page)
    {
        var chrome = Regex(page, "<(script|style|textarea|datalist)[\\s\\S]*?</\\1>|<p class=\"said\"[\\s\\S]*?</p>|<li class=\"(msg|was)[\\s\\S]*?</li>|<button class=\"link\"[^>]*lang=[\\s\\S]*?</button>|<li id=[\\s\\S]*?</li>|<option[\\s\\S]*?</option>", " ");
        var text = WebUtility.HtmlDecode(Regex(chrome, "<[^>]+>", " "));
        return [.. text.ToLowerInvariant().Split([' ', '\n', '\r', '\t', '.', ',', ':', ';', '·', '(', ')', '«', '»', '?', '¿'], StringSplitOptions.RemoveEmptyEntries)];
    }

    private static string Regex(string text, string pattern, string with) =>
        System.Text.RegularExpressions.Regex.Replace(text, pattern, with, System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(30));

    private static IEnumerable<string> Links(string page, string from) =>
        page.Split("<a ").Skip(1).Select(tag => tag.Split('>')[0]).Where(tag => tag.Contains("href=\"", StringComparison.Ordinal))
            .Select(tag => WebUtility.HtmlDecode(tag.Split("href=\"")[1].Split('"')[0]).Split('#')[0])
            .Where(link => link.StartsWith('/') || link.StartsWith('?'))
            .Select(link => link.StartsWith('?') ? from.Split('?')[0] + link : link);

    [Fact]
    public async Task The_coordination_finds_a_student_by_a_part_of_her_name_her_account_or_her_tutor()
    {
        using var amparo = await app.SignedInAsync("amparo");
        foreach (var sought in new[] { "tejeda mari", "MARISOL", "marisol" })
            (await amparo.GetStringAsync("/institucion/estudiantes?q=" + Uri.EscapeDataString(sought))).ShouldContain("Marisol Tejeda</a>");
        (await amparo.GetStringAsync("/institucion/estudiantes?q=nora")).ShouldContain("acompaña Nora Villaseñor");
        (await amparo.GetStringAsync("/institucion/estudiantes?q=nadie+asi")).ShouldContain("Nadie con ese nombre");
    }
}
