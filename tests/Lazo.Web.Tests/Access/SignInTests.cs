using System.Net;
using Lazo.Web.Access;
using Lazo.Web.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Lazo.Web.Tests.Access;

public sealed class SignInTests(SchoolApp app) : IClassFixture<SchoolApp>
{
    [Theory]
    [InlineData("nora", "/tutoria/hoy")]
    [InlineData("marisol", "/mi-trayectoria")]
    [InlineData("tomas", "/asesoria/hoy")]
    [InlineData("olga", "/inicio")]
    public async Task After_signing_in_the_day_begins_on_ones_own_page(string username, string home)
    {
        using var client = await app.SignedInAsync(username);

        var answer = await client.GetAsync("/");

        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        answer.Headers.Location!.OriginalString.ShouldBe(home);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/cuenta/contrasena")]
    [InlineData("/no-existe")]
    public async Task Whoever_has_not_signed_in_is_asked_to(string page)
    {
        using var client = app.NewClient();

        var answer = await client.GetAsync(page);

        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        answer.Headers.Location!.PathAndQuery.ShouldBe($"/entrar?volver={Uri.EscapeDataString(page)}");
    }

    [Fact]
    public async Task The_username_is_the_registers_in_any_case_of_letters()
    {
        await app.GiveAccountAsync("nora");
        using var client = app.NewClient();

        var answer = await EnterAsync(client, " NoRa ", LazoApp.Password);

        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    [Theory]
    [InlineData("https://malo.example/")]
    [InlineData("//malo.example/")]
    public async Task Nobody_is_sent_away_from_Lazo(string address)
    {
        await app.GiveAccountAsync("nora");
        using var client = app.NewClient();

        var answer = await client.PostFormAsync("/entrar", ("usuario", "nora"), ("contrasena", LazoApp.Password), ("volver", address));

        answer.Headers.Location!.OriginalString.ShouldBe("/");
    }

    [Fact]
    public async Task A_form_without_its_token_is_refused()
    {
        using var client = app.NewClient();

        var answer = await client.PostAsync("/entrar", new FormUrlEncodedContent([new("usuario", "nora"), new("contrasena", "x")]));

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Locking_tells_nobody_which_accounts_exist()
    {
        await app.GiveAccountAsync("julian");

        var known = await WordsOfTriesAsync("julian", 6);
        var unknown = await WordsOfTriesAsync("nadie", 6);

        known.ShouldBe(unknown);
        known[3].ShouldContain("no coinciden");
        known[4].ShouldContain("15 minutos");
        known[5].ShouldContain("15 minutos");
        using var client = app.NewClient();
        (await EnterAsync(client, "julian", LazoApp.Password)).StatusCode.ShouldBe(HttpStatusCode.OK, "Locked means locked, also with the right password.");

        await app.ChangeAsync("update account set lockout_end = now() - interval '1 second' where person_id = 4");
        (await EnterAsync(client, "julian", LazoApp.Password)).StatusCode.ShouldBe(HttpStatusCode.Redirect, "It opens again by itself.");
    }

    [Fact]
    public async Task Whom_the_files_disable_loses_the_session_and_does_not_come_back()
    {
        using var client = await app.SignedInAsync("ivan");
        (await client.GetAsync("/cuenta/contrasena")).StatusCode.ShouldBe(HttpStatusCode.OK);

        await app.ChangeAsync("update person set enabled = false where username = 'ivan'");
        app.Clock.Advance(Standings.Trust);

        (await client.GetAsync("/cuenta/contrasena")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        using var again = app.NewClient();
        (await EnterAsync(again, "ivan", LazoApp.Password)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_session_slides_for_eight_hours_and_ends_after_twelve()
    {
        using var idle = await app.SignedInAsync("nora");
        using var busy = await app.SignedInAsync("nora");

        foreach (var _ in Enumerable.Range(0, 2))
        {
            app.Clock.Advance(TimeSpan.FromHours(5.5));
            (await busy.GetAsync("/")).Headers.Location!.OriginalString.ShouldBe("/tutoria/hoy");
        }

        (await idle.GetAsync("/")).Headers.Location!.OriginalString.ShouldContain("/entrar");
        app.Clock.Advance(TimeSpan.FromHours(1));
        (await busy.GetAsync("/")).Headers.Location!.OriginalString.ShouldContain("/entrar");
    }

    [Fact]
    public async Task Signing_out_ends_the_session()
    {
        using var client = await app.SignedInAsync("nora");

        await client.PostFormAsync("/salir");

        (await client.GetAsync("/")).Headers.Location!.OriginalString.ShouldContain("/entrar");
    }

    [Fact]
    public async Task A_password_that_was_handed_over_opens_only_the_page_on_which_it_is_changed()
    {
        var given = await HandOverAsync("rita");
        using var client = app.NewClient();
        (await EnterAsync(client, "rita", given)).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await client.GetAsync("/")).Headers.Location!.OriginalString.ShouldBe("/cuenta/contrasena");

        var changed = await client.PostFormAsync(
            "/cuenta/contrasena", ("actual", given), ("nueva", "mi frase de siempre"), ("otra", "mi frase de siempre"));

        changed.Headers.Location!.OriginalString.ShouldBe("/");
        (await client.GetAsync("/")).Headers.Location!.OriginalString.ShouldBe("/mi-trayectoria");
        using var later = app.NewClient();
        (await EnterAsync(later, "rita", given)).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await EnterAsync(later, "rita", "mi frase de siempre")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task A_password_that_was_handed_over_expires()
    {
        var given = await HandOverAsync("elias");
        app.Clock.Advance(Accounts.HandedOverFor + TimeSpan.FromMinutes(1));
        using var client = app.NewClient();

        (await EnterAsync(client, "elias", given)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Changing_the_password_ends_other_sessions()
    {
        using var here = await app.SignedInAsync("tomas");
        using var elsewhere = await app.SignedInAsync("tomas");

        await here.PostFormAsync(
            "/cuenta/contrasena", ("actual", LazoApp.Password), ("nueva", "otra frase de prueba"), ("otra", "otra frase de prueba"));
        app.Clock.Advance(Standings.Trust);

        (await here.GetAsync("/")).Headers.Location!.OriginalString.ShouldBe("/asesoria/hoy");
        (await elsewhere.GetAsync("/")).Headers.Location!.OriginalString.ShouldContain("/entrar");
        await RestoreAsync("tomas");
    }

    [Fact]
    public async Task The_cookie_is_out_of_reach_of_script_and_of_other_sites()
    {
        await app.GiveAccountAsync("nora");
        using var client = app.NewClient();

        var answer = await EnterAsync(client, "nora", LazoApp.Password);

        var cookie = answer.Headers.GetValues("Set-Cookie").Single(set => set.StartsWith("lazo.sesion=", StringComparison.Ordinal));
        cookie.ShouldContain("httponly");
        cookie.ShouldContain("samesite=lax");
        cookie.ShouldContain("path=/");
        cookie.ShouldNotContain("expires=");
    }

    private static Task<HttpResponseMessage> EnterAsync(HttpClient client, string username, string password) =>
        client.PostFormAsync("/entrar", ("usuario", username), ("contrasena", password));

    private async Task<List<string>> WordsOfTriesAsync(string username, int tries)
    {
        using var client = app.NewClient();
        var words = new List<string>();
        for (var i = 0; i < tries; i++)
        {
            var answer = await (await EnterAsync(client, username, $"equivocada {i}")).Content.ReadAsStringAsync();
            words.Add(answer.Split("id=\"mal\">")[1].Split('<')[0]);
        }
        return words;
    }

    private async Task<string> HandOverAsync(string username)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var accounts = scope.ServiceProvider.GetRequiredService<Accounts>();
        return await accounts.HandOverAsync((await accounts.FindPersonAsync(username))!, by: null);
    }

    // Other tests of this application sign in with the password of every test.
    private async Task RestoreAsync(string username)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var accounts = scope.ServiceProvider.GetRequiredService<Accounts>();
        await accounts.SetPasswordAsync((await accounts.FindPersonAsync(username))!, LazoApp.Password, handedOver: false);
    }
}
