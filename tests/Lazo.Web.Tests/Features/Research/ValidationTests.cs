using System.Net;
using System.Text.RegularExpressions;
using Lazo.Web.Access;
using Lazo.Web.Data;
using Lazo.Web.Features.Research.Acts;
using Lazo.Web.Features.Research.Links;
using Lazo.Web.Features.Research.Validation;
using Lazo.Web.Tests.Features.Tutoring.Pages;
using Lazo.Web.Tests.Support;
using Npgsql;

namespace Lazo.Web.Tests.Features.Research;

/// <summary>A participant sees what is hers by her link and nothing else, says what she thinks of it, and what was done with it is kept.</summary>
public sealed class ValidationTests(PathApp app, Browser browser) : IClassFixture<PathApp>
{
    [Fact]
    public async Task A_link_opens_what_is_hers_and_nothing_of_others()
    {
        var (mine, hers) = (await ParticipantAsync(31), await ParticipantAsync(32));
        var (token, other) = (await InviteAsync(mine), await InviteAsync(hers));
        await AgreeAsync(token);
        await AgreeAsync(other);
        var (link, otherLink) = (await LinkAsync(token), await LinkAsync(other));
        var (item, otherItem) = (await ItemAsync(mine), await ItemAsync(hers));

        (await SeenAsync(link)).ShouldBe((1, 1, 1));
        (await SeenAsync(otherLink)).ShouldBe((1, 1, 1));
        await using (var connection = await Seal.OpenLinkAsync(app.Database, link, CancellationToken.None))
        {
            (await connection.RowsAsync("select id from validation_item", r => r.GetGuid(0), CancellationToken.None)).ShouldBe([item]);
            // Nothing else of the study is there for her.
            foreach (var table in new[] { "document", "document_version", "coding", "code", "participant", "participant_identity", "meaning_unit", "giorgi_version", "structure", "structure_sentence", "study_change", "study_member", "coder", "memo", "study" })
                (await connection.RowsAsync($"select count(*) from {table}", r => r.GetInt64(0), CancellationToken.None))[0].ShouldBe(0, table);
            // She judges what is hers; what is another's she neither judges nor changes, and what she is shown she doesn't change either.
            await JudgeAsync(connection, link, item);
            await Should.ThrowAsync<PostgresException>(() => JudgeAsync(connection, link, otherItem));
            await Should.ThrowAsync<PostgresException>(() => AgreeAsync(connection, link, hers));
            foreach (var change in new[] { "update validation_item set said = 'Otra cosa'", "update validation set greeting = 'Otra cosa'", "delete from validation_judgement", "delete from validation_item" })
                (await ChangedAsync(connection, link, change)).ShouldBe(0, change);
        }

        (await app.RowsAsync("select count(*) from validation_judgement where item_id = $1", r => r.GetInt64(0), otherItem))[0].ShouldBe(0);
        // The team reads what she gave and writes none of it.
        (await app.AsAsync(StudyApp.Nadia, connection => connection.RowsAsync("select accuracy from validation_judgement where item_id = $1", r => (int)r.GetInt16(0), CancellationToken.None, item))).ShouldBe([4]);
        await app.ActAsync(StudyApp.Nadia, (connection, acts, _) => acts.DoAsync(ActKinds.ValidationAnswered, new { }, async () =>
            (await connection.RunAsync("update validation_judgement set accuracy = 1 where item_id = $1", CancellationToken.None, item)).ShouldBe(0), CancellationToken.None));

        // Taken back, and over: nothing of hers.
        await app.RowsAsync("update study_link set revoked_at = now() where id = $1 returning 1", r => r.GetInt32(0), link);
        await app.RowsAsync("update study_link set ends_at = now() - interval '1 minute' where id = $1 returning 1", r => r.GetInt32(0), otherLink);
        (await SeenAsync(link)).ShouldBe((0, 0, 0));
        (await SeenAsync(otherLink)).ShouldBe((0, 0, 0));
        await using (var connection = await Seal.OpenLinkAsync(app.Database, link, CancellationToken.None))
            await Should.ThrowAsync<PostgresException>(() => JudgeAsync(connection, link, item));
        using var anybody = app.NewClient();
        (await anybody.GetAsync($"/validar/{token}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await anybody.GetAsync($"/validar/{other}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await anybody.GetAsync($"/jueceo/{token}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Only_words_of_hers_are_shown_and_nobody_else_is_named()
    {
        var (mine, hers) = (await ParticipantAsync(33), await ParticipantAsync(34));
        var page = $"/investigacion/1/camino/validacion/{mine.Participant}";
        using var nadia = await app.SignedInAsync("nadia");
        var others = await nadia.PostFormAsync(page, page, ("document", $"{hers.Document}"), ("quotation", "La directora"), ("said", "Alguien le abre la puerta"));
        WebUtility.HtmlDecode(await others.Content.ReadAsStringAsync()).ShouldContain("no están en un texto suyo");
        var altered = await nadia.PostFormAsync(page, page, ("document", $"{mine.Document}"), ("quotation", "La directora dijo"), ("said", "Alguien le abre la puerta"));
        WebUtility.HtmlDecode(await altered.Content.ReadAsStringAsync()).ShouldContain("no están en un texto suyo");
        var named = await nadia.PostFormAsync(page, page, ("document", $"{mine.Document}"), ("quotation", "La directora"), ("said", "Como a E34, alguien le abre la puerta"));
        var text = WebUtility.HtmlDecode(await named.Content.ReadAsStringAsync());
        text.ShouldContain("nombra a otras personas (E34)");
        text.ShouldContain("alguien le abre la puerta", Case.Sensitive, "What was typed stays.");
        using var elsa = await app.SignedInAsync("elsa");
        (await elsa.PostFormAsync(page, page, ("document", $"{mine.Document}"), ("quotation", "La directora"), ("said", "x"))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task What_can_be_shown_stands_once_and_first_and_the_address_after_it()
    {
        var document = await app.InterviewAsync(36, "Yo llegaba con miedo. Ella me dejó pasar. ");
        var participant = (await app.RowsAsync("select participant_id from document where id = $1", r => r.GetGuid(0), document)).Single();
        var (one, other) = (await app.CodeAsync("Miedo"), await app.CodeAsync("Entrada"));
        await app.MarkAsync(StudyApp.Elsa, document, one, 0, 21);
        await app.MarkAsync(StudyApp.Fabio, document, one, 0, 22);
        await app.MarkAsync(StudyApp.Fabio, document, other, 0, 21);
        using var nadia = await app.SignedInAsync("nadia");
        var address = $"/investigacion/1/camino/validacion/{participant}";
        var before = WebUtility.HtmlDecode(await nadia.GetStringAsync(address));
        Regex.Count(before, "«Yo llegaba con miedo.» <span", RegexOptions.None, TimeSpan.FromSeconds(30)).ShouldBe(1);
        before.ShouldContain("Entrevista 36 · Entrada, Miedo");
        before.ShouldContain("Elegir qué se le muestra");
        before.ShouldNotContain("handler=Invite", Case.Sensitive, "Nothing is chosen: there is nothing to open.");
        (await nadia.PostFormAsync(address, address, ("document", $"{document}"), ("quotation", "Yo llegaba con miedo."), ("said", "El miedo de entrar"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var after = WebUtility.HtmlDecode(await nadia.GetStringAsync(address));
        var places = new[] { "Elegir algo más", "Lo que se le muestra", "handler=Invite" }.Select(words => after.IndexOf(words, StringComparison.Ordinal)).ToArray();
        places.ShouldAllBe(place => place > 0);
        places.ShouldBeInOrder();
    }

    [Fact]
    public async Task She_judges_on_a_telephone_and_what_was_done_with_it_is_kept()
    {
        var mine = await ParticipantAsync(35);
        var address = $"/investigacion/1/camino/validacion/{mine.Participant}";
        using var nadia = await app.SignedInAsync("nadia");
        (await nadia.PostFormAsync(address, address + "?handler=Invite", ("days", "10"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var token = Regex.Match(await nadia.GetStringAsync(address), "/validar/(?<token>[A-Za-z0-9_-]{32})", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(30)).Groups["token"].Value;
        token.Length.ShouldBe(32);
        // The clock of the tests stands in the past of the database's.
        await app.RowsAsync("update study_link set ends_at = now() + interval '10 days' where digest = $1 returning 1", r => r.GetInt32(0), LinkAddress.Digest(token));
        (await nadia.GetStringAsync(address)).ShouldNotContain(token, Case.Sensitive, "It is shown once.");

        var page = await browser.NewPageAsync(app.Address, 360, script: false);
        (await page.GotoAsync($"/validar/{token}"))!.Status.ShouldBe(200);
        (await page.Locator("body").InnerTextAsync()).ShouldNotContain("La directora");
        // She is told who asks her, and whom to ask back.
        await page.GetByText("Te lo pide Nadia Pat, que dirige el estudio. Si dudas de algo").WaitForAsync();
        await EveryPageTests.PictureAsync(page, "validar-aviso-360");
        await page.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "De acuerdo, quiero ver" }).ClickAsync();
        await page.GetByText("«La directora me dijo que sí.»").WaitForAsync();
        // Sent empty, nothing is kept and she is told.
        await page.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "Guardar" }).ClickAsync();
        await page.GetByText("Aún no has dicho nada").WaitForAsync();
        await page.GetByRole(Microsoft.Playwright.AriaRole.Group, new() { Name = "¿Son tus palabras" }).GetByText("sí", new() { Exact = true }).ClickAsync();
        await page.GetByRole(Microsoft.Playwright.AriaRole.Group, new() { Name = "¿Es justo contigo" }).GetByText("poco", new() { Exact = true }).ClickAsync();
        await page.GetByLabel("Con tus palabras").FillAsync("No fue sólo ella: también mi colega.");
        await page.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "Guardar" }).ClickAsync();
        await page.GetByText("Guardado. Gracias.").WaitForAsync();
        await EveryPageTests.PictureAsync(page, "validar-360");

        (await nadia.GetStringAsync("/investigacion/1/camino/validacion")).ShouldContain("1 respuesta debida");
        var item = await ItemAsync(mine);
        await nadia.PostFormAsync(address, address + "?handler=Answer", ("item", $"{item}"), ("what", "Ahora decimos: ella y un colega."), ("why", "Así lo contó."));
        (await nadia.GetStringAsync("/investigacion/1/camino/validacion")).ShouldNotContain("1 respuesta debida");
        await page.GotoAsync($"/validar/{token}");
        await page.GetByText("Después de lo que dijiste, cambiamos:").WaitForAsync();
        await page.Context.CloseAsync();

        // What she judged isn't taken back over her head: not by undoing what was chosen, not what she did.
        var chosen = (await app.RowsAsync("select min(id) from study_act where kind = 'validation-chosen' and about ->> 'name' = 'E35'", r => r.GetInt64(0)))[0];
        (await app.ActAsync(StudyApp.Nadia, (_, acts, _) => acts.TurnAsync(chosen, CancellationToken.None))).ShouldNotBeNull();
        var given = (await app.RowsAsync("select max(id) from study_act where kind = 'validation-given'", r => r.GetInt64(0)))[0];
        (await nadia.PostFormAsync("/investigacion/1/bitacora", "/investigacion/1/bitacora?handler=Turn", ("act", $"{given}"))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await app.RowsAsync("select word from validation_judgement where item_id = $1", r => r.GetString(0), item)).ShouldBe(["No fue sólo ella: también mi colega."]);

        // She changes her mind: what she gave before stays in the trail.
        using var telephone = app.NewClient();
        (await telephone.PostAsync($"/validar/{token}", new FormUrlEncodedContent([new("item", $"{item}"), new("fairness", "4")]))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await app.RowsAsync("select count(*) from study_change where thing = 'validation_judgement' and before ->> 'word' like 'No fue%'", r => r.GetInt64(0)))[0].ShouldBe(1);

        // Light, and without a script.
        using var asked = new HttpRequestMessage(HttpMethod.Get, $"/validar/{token}");
        asked.Headers.AcceptEncoding.ParseAdd("br");
        var answer = await telephone.SendAsync(asked);
        (await answer.Content.ReadAsByteArrayAsync()).Length.ShouldBeLessThan(24_000);
        (await telephone.GetStringAsync($"/validar/{token}")).ShouldNotContain("<script");

        var desk = await browser.NewPageAsync(app.Address, 360);
        await SignIn.AsAsync(app, desk, "nadia");
        foreach (var (name, at) in new[] { ("validacion", "/investigacion/1/camino/validacion"), ("validacion-de", address), ("validar", $"/validar/{token}") })
        {
            (await desk.GotoAsync(at))!.Status.ShouldBe(200, at);
            await EveryPageTests.LookAsync(desk, $"estudio-{name}");
        }

        await desk.Context.CloseAsync();

        await nadia.PostFormAsync(address, address + "?handler=Revoke");
        (await telephone.GetAsync($"/validar/{token}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    private sealed record Chosen(Guid Participant, Guid Document);

    // A participant with one thing that is said of her.
    private async Task<Chosen> ParticipantAsync(int number)
    {
        var document = await app.InterviewAsync(number);
        var participant = (await app.RowsAsync("select participant_id from document where id = $1", r => r.GetGuid(0), document)).Single();
        (await app.ActAsync(StudyApp.Nadia, async (connection, acts, seen) =>
        {
            var store = new ValidationStore(connection, seen, acts);
            return await store.AddAsync(await StateAsync(store, participant), document, "La directora me dijo que sí.", "Alguien le abre la puerta.", app.Clock.Now, CancellationToken.None);
        })).ShouldNotBeNull();
        return new Chosen(participant, document);
    }

    private Task<string> InviteAsync(Chosen of) => app.ActAsync(StudyApp.Nadia, async (connection, acts, seen) =>
    {
        var store = new ValidationStore(connection, seen, acts);
        return await store.InviteAsync(await StateAsync(store, of.Participant), StudyApp.Nadia, TimeProvider.System.GetUtcNow().AddDays(3), app.Clock.Now, CancellationToken.None);
    });

    private async Task<ValidationState> StateAsync(ValidationStore store, Guid participant) => (await store.StatesAsync(app.Clock.Now, CancellationToken.None)).Single(one => one.Participant == participant);

    private async Task<Guid> LinkAsync(string token) => (await app.RowsAsync("select id from study_link where digest = $1", r => r.GetGuid(0), LinkAddress.Digest(token))).Single();

    private async Task<Guid> ItemAsync(Chosen of) => (await app.RowsAsync("select i.id from validation_item i join validation v on v.id = i.validation_id where v.participant_id = $1", r => r.GetGuid(0), of.Participant)).Single();

    private async Task AgreeAsync(string token)
    {
        using var anybody = app.NewClient();
        (await anybody.PostAsync($"/validar/{token}?handler=Agree", new FormUrlEncodedContent([new("agreed", "true")]))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    private Task<long> AgreeAsync(NpgsqlConnection connection, Guid link, Chosen whose) => Acts(connection, link).DoAsync(ActKinds.ValidationAgreed, new { }, async () => await connection.RunAsync(
        "insert into validation_consent (validation_id, institution_id, study_id, agreed, notice, at) select $1, 1, 1, true, 1, now()", CancellationToken.None,
        (await app.RowsAsync("select id from validation where participant_id = $1", r => r.GetGuid(0), whose.Participant)).Single()), CancellationToken.None);

    private Task<long> JudgeAsync(NpgsqlConnection connection, Guid link, Guid item) => Acts(connection, link).DoAsync(ActKinds.ValidationGiven, new { }, () => connection.RunAsync(
        "insert into validation_judgement (item_id, institution_id, study_id, accuracy, at) values ($1, 1, 1, 4, now())", CancellationToken.None, item), CancellationToken.None);

    private async Task<int> ChangedAsync(NpgsqlConnection connection, Guid link, string statement)
    {
        var touched = 0;
        await Acts(connection, link).DoAsync(ActKinds.ValidationGiven, new { }, async () => touched = await connection.RunAsync(statement, CancellationToken.None), CancellationToken.None);
        return touched;
    }

    private StudyActs Acts(NpgsqlConnection connection, Guid link) => new(connection, 1, 1, null, app.Clock.Now, link);

    private async Task<(long, long, long)> SeenAsync(Guid link)
    {
        await using var connection = await Seal.OpenLinkAsync(app.Database, link, CancellationToken.None);
        return (await connection.RowsAsync(
            "select (select count(*) from validation), (select count(*) from validation_item), (select count(*) from validation_consent)", r => (r.GetInt64(0), r.GetInt64(1), r.GetInt64(2)), CancellationToken.None))[0];
    }
}
