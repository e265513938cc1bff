using System.Net;
using System.Text.RegularExpressions;
using Lazo.Web.Access;
using Lazo.Web.CommandLine;
using Lazo.Web.Data;
using Lazo.Web.Tests.Features.Tutoring.Facts;
using Lazo.Web.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Lazo.Web.Tests.Access;

public sealed partial class AccountsTests(SchoolApp app, TestServer server) : IClassFixture<SchoolApp>
{
    private const string Page = "/institucion/cuentas";

    [Fact]
    public async Task The_coordination_opens_the_door_to_somebody_and_it_is_known_who_did()
    {
        using var olga = await app.SignedInAsync("olga");
        (await olga.GetStringAsync(Page + "?q=IVÁN luna&ver=sin")).ShouldContain("Iván Luna");

        var answer = await olga.PostFormAsync(Page, Page + "?handler=Dar", ("persona", "8"));

        var given = Given().Match(await answer.Content.ReadAsStringAsync()).Groups["password"].Value;
        (await olga.GetStringAsync(Page)).ShouldNotContain(given, Case.Sensitive, "It is shown once.");
        using var ivan = app.NewClient();
        (await ivan.PostFormAsync("/entrar", ("usuario", "ivan"), ("contrasena", given))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        await ivan.PostFormAsync("/cuenta/contrasena", ("actual", given), ("nueva", "la frase de Iván"), ("otra", "la frase de Iván"));
        (await ivan.GetStringAsync("/cuenta")).ShouldContain("Olga Reséndiz te dio una contraseña para entrar");
    }

    [Fact]
    public async Task A_closed_account_loses_its_session_and_opens_again()
    {
        using var olga = await app.SignedInAsync("olga");
        using var tomas = await app.SignedInAsync("tomas");

        await olga.PostFormAsync(Page, Page + "?handler=Cerrar", ("persona", "6"));

        (await tomas.GetAsync("/cuenta")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        using var again = app.NewClient();
        (await again.PostFormAsync("/entrar", ("usuario", "tomas"), ("contrasena", LazoApp.Password))).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await olga.GetStringAsync(Page + "?ver=cerradas")).ShouldContain("Tomás Ibarra");

        await olga.PostFormAsync(Page, Page + "?handler=Abrir", ("persona", "6"));
        using var back = await app.SignedInAsync("tomas");
    }

    [Fact]
    public async Task A_new_password_takes_away_what_another_hand_may_have_added()
    {
        using var rita = await app.SignedInAsync("rita");
        await app.ChangeAsync("""
            update account set two_factor_enabled = true where person_id = 5;
            insert into account_token select institution_id, id, '[AspNetUserStore]', 'AuthenticatorKey', 'AAAA' from account where person_id = 5;
            insert into account_passkey select institution_id, '\x01', id, '{}' from account where person_id = 5;
            """);
        using var olga = await app.SignedInAsync("olga");

        var answer = await olga.PostFormAsync(Page, Page + "?handler=Dar", ("persona", "5"));

        (await rita.GetAsync("/cuenta")).StatusCode.ShouldBe(HttpStatusCode.Redirect, "Sessions that were open end.");
        var given = Given().Match(await answer.Content.ReadAsStringAsync()).Groups["password"].Value;
        using var again = app.NewClient();
        (await again.PostFormAsync("/entrar", ("usuario", "rita"), ("contrasena", given))).Headers.Location!.OriginalString.ShouldBe("/");
        await using var left = app.Database.Owner.CreateCommand("select (select count(*) from account_token) + (select count(*) from account_passkey)");
        (await left.ExecuteScalarAsync()).ShouldBe(0L);
    }

    [Theory]
    [InlineData("nora")]
    [InlineData("marisol")]
    public async Task Who_may_not_give_accounts_finds_no_such_page(string username)
    {
        using var client = await app.SignedInAsync(username);

        (await client.GetAsync(Page)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await client.PostFormAsync("/cuenta", Page + "?handler=Dar", ("persona", "4"))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Another_institution_is_out_of_reach_and_a_demonstration_that_is_off_has_no_accounts()
    {
        await app.ChangeAsync("""
            insert into institution (name, demonstration) values ('Demostración', true) on conflict do nothing;
            insert into person (institution_id, sourced_id, username, given_name, family_name, sort_name)
              select i.id, 'd-' || v.username, v.username, 'Demo', v.username, v.username from institution i, (values ('demo'), ('julian')) as v (username) where i.demonstration;
            """);
        await using (var scope = app.Services.CreateAsyncScope())
            await scope.ServiceProvider.GetRequiredService<Accounts>().OpenDemonstrationAsync(["demo", "julian"], "lazo-demo-0000");
        await using var made = app.Database.Owner.CreateCommand("select count(*) from account a join institution i on i.id = a.institution_id where i.demonstration");
        (await made.ExecuteScalarAsync()).ShouldBe(2L);
        using var olga = await app.SignedInAsync("olga");
        await using var ask = app.Database.Owner.CreateCommand("select id from person where username = 'demo'");
        var stranger = (int)(await ask.ExecuteScalarAsync())!;

        (await olga.GetStringAsync(Page + "?q=demo")).ShouldContain("Nadie coincide");
        (await olga.PostFormAsync(Page, Page + "?handler=Dar", ("persona", $"{stranger}"))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await olga.PostFormAsync(Page, Page + "?handler=Cerrar", ("persona", $"{stranger}"))).StatusCode.ShouldBe(HttpStatusCode.NotFound);

        using var client = app.NewClient();
        (await client.PostFormAsync("/entrar", ("usuario", "demo"), ("contrasena", "lazo-demo-0000"))).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await client.PostFormAsync("/entrar", ("usuario", "julian"), ("contrasena", "lazo-demo-0000"))).StatusCode.ShouldBe(HttpStatusCode.OK);
        using var julian = await app.SignedInAsync("julian");
    }

    [Fact]
    public async Task The_command_line_gives_the_first_account()
    {
        var connection = await server.NewBareDatabaseAsync();
        await using (var database = await Database.OpenAsync(connection, CancellationToken.None))
            await SmallSchool.FillAsync(database);
        using var folder = new TestFolder();
        var output = new StringWriter();
        var settings = new Settings(folder.Path, connection, "http://127.0.0.1:0", Demonstration: false);
        Task<int> RunAsync(params string[] words) => AccountCommand.RunAsync(new Invocation(
            words, settings, TimeProvider.System, TextReader.Null, output, TextWriter.Null, CancellationToken.None));

        (await RunAsync("NORA")).ShouldBe(0);

        output.ToString().ShouldContain("Nora Villaseñor");
        output.ToString().ShouldMatch(@"contraseña:  [a-z0-9]{4}(-[a-z0-9]{4}){3}\n");
        (await Should.ThrowAsync<CallerFault>(() => RunAsync("nadie"))).Message.ShouldContain("«nadie»");
        (await Should.ThrowAsync<CallerFault>(() => RunAsync())).Message.ShouldContain("./lazo account");
    }

    [GeneratedRegex("<code class=\"nowrap\">(?<password>[a-z0-9]{4}(-[a-z0-9]{4}){3})</code>", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 30_000)]
    private static partial Regex Given();
}
