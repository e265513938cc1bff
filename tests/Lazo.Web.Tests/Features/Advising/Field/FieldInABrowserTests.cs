using Deque.AxeCore.Playwright;
using Lazo.Domain.Advising.Observations;
using Lazo.Domain.Advising.Requests;
using Lazo.Domain.Advising.Structures;
using Lazo.Web.Access;
using Lazo.Web.Data;
using Lazo.Web.Features.Advising.Attachments;
using Lazo.Web.Features.Advising.Facts;
using Lazo.Web.Tests.Features.Tutoring.Pages;
using Lazo.Web.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using static Lazo.Web.Tests.Features.Advising.Field.FieldApp;

namespace Lazo.Web.Tests.Features.Advising.Field;

/// <summary>What can go wrong on the way from a school without a signal: each time nothing is lost and nothing doubled.</summary>
public sealed class FieldInABrowserTests(FieldApp app, Browser browser) : IClassFixture<FieldApp>
{
    private const string Facts = "**/campo/api/hechos";

    [Fact]
    public async Task The_tab_is_killed_while_she_writes()
    {
        var page = await PreparedAsync();
        await page.Context.SetOfflineAsync(true);
        await ObserveAsync(page, "Matar pestaña uno");
        await page.Locator("textarea[name=words]").PressSequentiallyAsync("Matar pestaña dos");

        page = await NewTabAsync(page);
        await Expect(page.Locator("#guardado")).ToContainTextAsync("2 cosas sin enviar en este teléfono");
        await OpenAsync(page);
        await ObserveAsync(page);
        await Expect(page.Locator("textarea[name=words]")).ToHaveValueAsync("Matar pestaña dos");
        await TapAsync(page, "Anotar");
        await Expect(page.Locator("ul.log li")).ToHaveCountAsync(2);
        await Expect(page.Locator("#sin-enviar")).ToHaveTextAsync("3 sin enviar");
        await page.Context.SetOfflineAsync(false);
        await SendAsync(page);

        (await app.HeldAsync("Matar pestaña uno")).ShouldBe(1);
        (await app.HeldAsync("Matar pestaña dos")).ShouldBe(1);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Ten_days_offline_and_then_the_session_has_expired()
    {
        var before = app.Clock.Now;
        var page = await PreparedAsync();
        await page.Context.SetOfflineAsync(true);
        await ObserveAsync(page, "Primer día");

        app.Clock.Advance(TimeSpan.FromDays(10));
        page = await NewTabAsync(page, "{ const now = Date.now.bind(Date); Date.now = () => now() + 864000000; }");
        await OpenAsync(page);
        await Expect(page.Locator("main")).ToContainTextAsync("ya se borró de este teléfono");
        await Expect(page.Locator("main")).Not.ToContainTextAsync("Tomasa");
        await ObserveAsync(page, "Décimo día");
        await page.Context.SetOfflineAsync(false);
        await Expect(page.Locator("#estado")).ToContainTextAsync("Entra de nuevo para enviar");
        (await app.HeldAsync("Décimo día")).ShouldBe(0);

        await page.GotoAsync("/entrar?volver=/campo/");
        await page.FillAsync("#usuario", "lucia");
        await page.FillAsync("#contrasena", LazoApp.Password);
        await page.ClickAsync("main button.primary");
        await page.WaitForURLAsync("**/campo/");
        await OpenAsync(page);
        await SendAsync(page);

        (await app.HeldAsync("Primer día")).ShouldBe(1);
        (await app.HeldAsync("Décimo día")).ShouldBe(1);
        (await AtAsync("Primer día")).ShouldBe(before, TimeSpan.FromMinutes(5));
        (await AtAsync("Décimo día")).ShouldBe(app.Clock.Now, TimeSpan.FromMinutes(5));
        app.Clock.Now = before;
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task The_session_is_over_while_she_sends()
    {
        var page = await PreparedAsync();
        await page.Context.SetOfflineAsync(true);
        await ObserveAsync(page, "Sin sesión");
        await page.Context.ClearCookiesAsync();
        await page.Context.SetOfflineAsync(false);
        await Expect(page.Locator("#estado")).ToContainTextAsync("Entra de nuevo para enviar");
        (await app.HeldAsync("Sin sesión")).ShouldBe(0);

        await SignIn.AsAsync(app, page, "lucia");
        await SendAsync(page);

        (await app.HeldAsync("Sin sesión")).ShouldBe(1);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task The_session_ends_between_the_facts_and_what_follows_them_and_nothing_is_refused()
    {
        var visit = await app.PlanVisitAsync();
        var page = await PreparedAsync();
        await page.Context.SetOfflineAsync(true);
        await TakePhotoAsync(page, "Mural entre sesiones");
        await page.Locator("text=Lo que anotaste").WaitForAsync();
        await page.EvaluateAsync("location.hash = '#/'");
        await page.Locator("section.card").Last.GetByText("Se hizo", new LocatorGetByTextOptions { Exact = true }).ClickAsync();
        await Expect(page.Locator("#sin-enviar")).ToHaveTextAsync("3 sin enviar");
        await page.RouteAsync(Facts, async route =>
        {
            var answer = await route.FetchAsync();
            await page.Context.ClearCookiesAsync();
            await route.FulfillAsync(new RouteFulfillOptions { Response = answer });
        });
        await page.Context.SetOfflineAsync(false);
        await Expect(page.Locator("#estado")).ToContainTextAsync("Entra de nuevo para enviar");
        await Expect(page.Locator("#sin-enviar")).ToHaveTextAsync("2 sin enviar");
        await page.UnrouteAsync(Facts);

        await SignIn.AsAsync(app, page, "lucia");
        await page.GotoAsync("/campo/");
        await OpenAsync(page);
        await SendAsync(page);

        await Expect(page.Locator("#estado")).Not.ToContainTextAsync("espera");
        (await app.RowsAsync("select state from visit where id = $1", r => r.GetString(0), visit)).ShouldBe(["done"]);
        (await app.RowsAsync("select count(*) from attachment a join advising_fact f on f.id = a.fact_id where f.body like '%Mural entre sesiones%' and a.whole_at is not null", r => r.GetInt64(0))).ShouldBe([1L]);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task The_same_batch_goes_twice_and_in_parallel()
    {
        var page = await PreparedAsync();
        await page.Context.SetOfflineAsync(true);
        await ObserveAsync(page, "Doble uno", "Doble dos");
        // A second tab of the same telephone, that doesn't know of the lock.
        await page.Context.SetOfflineAsync(false);
        await page.RouteAsync(Facts, async route =>
        {
            var (one, two) = (route.FetchAsync(), route.FetchAsync());
            await Task.WhenAll(one, two);
            await route.FulfillAsync(new RouteFulfillOptions { Response = await two });
        });
        await SendAsync(page);

        (await app.HeldAsync("Doble uno")).ShouldBe(1);
        (await app.HeldAsync("Doble dos")).ShouldBe(1);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task The_answer_is_lost_after_the_server_kept_it()
    {
        var page = await PreparedAsync();
        await page.Context.SetOfflineAsync(true);
        await ObserveAsync(page, "Respuesta perdida");
        var lost = 0;
        await page.RouteAsync(Facts, async route =>
        {
            if (Interlocked.Increment(ref lost) > 2)
            {
                await route.ContinueAsync();
                return;
            }

            await route.FetchAsync();
            await route.AbortAsync();
        });
        await page.Context.SetOfflineAsync(false);
        await SendAsync(page);

        lost.ShouldBeGreaterThan(2);
        (await app.HeldAsync("Respuesta perdida")).ShouldBe(1);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_picture_is_cut_at_sixty_per_cent_and_goes_on_from_there()
    {
        var page = await PreparedAsync();
        await page.Context.SetOfflineAsync(true);
        await TakePhotoAsync(page, "Mural cortado");
        await page.Locator("text=Lo que anotaste").WaitForAsync();
        var sent = new List<int>();
        var cut = false;
        await page.RouteAsync("**/campo/api/adjuntos/*/*", async route =>
        {
            var number = int.Parse(route.Request.Url.Split('/')[^1], System.Globalization.CultureInfo.InvariantCulture);
            if (!cut && number == 6)
            {
                cut = true;
                await page.Context.SetOfflineAsync(true);
                await route.AbortAsync();
                return;
            }

            sent.Add(number);
            await route.ContinueAsync();
        });
        await page.Context.SetOfflineAsync(false);
        await page.WaitForFunctionAsync("() => !navigator.onLine");
        await Expect(page.Locator("#sin-enviar")).ToHaveTextAsync("1 sin enviar");
        await page.Context.SetOfflineAsync(false);
        await SendAsync(page);

        cut.ShouldBeTrue();
        sent.ShouldBeUnique("What had arrived isn't sent again.");
        (await app.HeldAsync("Mural cortado")).ShouldBe(1);
        var picture = (await app.RowsAsync(
            "select a.id from attachment a join advising_fact f on f.id = a.fact_id where f.body like '%Mural cortado%' and a.whole_at is not null", r => r.GetGuid(0))).Single();
        await using var tomasa = await Seal.OpenAsync(app.Database, ZoneApp.Tomasa, CancellationToken.None);
        var bytes = (await AttachmentStore.ReadAsync(tomasa, 1, picture, CancellationToken.None))!.Bytes;
        sent.Count.ShouldBe(AttachmentStore.Pieces(bytes.Length));
        bytes.AsSpan(0, 3).ToArray().ShouldBe([0xFF, 0xD8, 0xFF]);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_picture_waits_with_what_was_put_aside_and_arrives_once_that_is_kept_under_another_number()
    {
        var page = await PreparedAsync();
        await page.Context.SetOfflineAsync(true);
        await TakePhotoAsync(page, "Mural apartado");
        await page.Locator("text=Lo que anotaste").WaitForAsync();
        await TakePhotoAsync(page, "Mural que se deja ir");
        await page.Locator("text=Lo que anotaste").WaitForAsync();
        // Something else is held under their numbers.
        var taken = false;
        await page.RouteAsync(Facts, async route =>
        {
            if (!taken)
            {
                taken = true;
                using var batch = System.Text.Json.JsonDocument.Parse(route.Request.PostData!);
                foreach (var item in batch.RootElement.GetProperty("items").EnumerateArray())
                {
                    await app.ChangeAsync($"""
                        insert into advising_fact (id, institution_id, author_id, kind, form, at, recorded_at, own, body, hash)
                          values ('{item.GetProperty("id").GetString()}', 1, {ZoneApp.Lucia}, 'note', 1, now(), now(), false, json_build_object('second', 1, 'words', 'Otra cosa')::text, sha256('x'));
                        insert into advising_fact_pair (fact_id, pair_id, institution_id) values ('{item.GetProperty("id").GetString()}', '{ZoneApp.WithTomasa}', 1);
                        """);
                }
            }

            await route.ContinueAsync();
        });
        await page.Context.SetOfflineAsync(false);
        await Expect(page.Locator("#sin-enviar")).ToHaveTextAsync("Todo enviado");
        await Expect(page.Locator("#estado")).ToContainTextAsync("2 cosas esperan");

        await page.GotoAsync("/acompanamiento/apartados");
        await page.Locator("li.card", new PageLocatorOptions { HasTextString = "Mural apartado" }).GetByText("Guardarlo también").ClickAsync();
        await page.Locator("li.card", new PageLocatorOptions { HasTextString = "Mural que se deja ir" }).GetByText("Dejarlo ir").ClickAsync();
        await page.GotoAsync("/campo/");
        await OpenAsync(page);

        await Expect(page.Locator("#estado")).ToContainTextAsync("1 cosa espera");
        await TapAsync(page, "1 cosa espera");
        await Expect(page.Locator("main")).ToContainTextAsync("Dejaste ir lo que la acompañaba");
        await page.GetByText("Dejarla ir").ClickAsync();
        await TapAsync(page, "Borrarla de este teléfono");
        await Expect(page.Locator("main")).ToContainTextAsync("Nada espera");
        await SendAsync(page);
        (await app.RowsAsync("select count(*) from attachment a join advising_fact f on f.id = a.fact_id where f.body like '%Mural apartado%' and f.kind = 'evidence' and a.whole_at is not null", r => r.GetInt64(0))).ShouldBe([1L]);
        (await app.HeldAsync("Mural que se deja ir")).ShouldBe(0);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task The_form_is_another_one_while_drafts_and_facts_of_the_old_one_wait()
    {
        var page = await PreparedAsync();
        // The pages of before: their evidence held one picture.
        await page.EvaluateAsync("""
            async () => {
              const cache = await caches.open((await caches.keys()).find(name => name.startsWith('campo-')));
              for (const [path, from, to] of [['/js/campo/queue.js', 'evidence: 2', 'evidence: 1'], ['/js/campo/evidence.js', 'attachments: [id]', 'attachment: id']]) {
                const [key] = (await cache.keys()).filter(request => new URL(request.url).pathname === path);
                const text = await (await cache.match(key)).text();
                if (!text.includes(from)) throw new Error(path);
                await cache.put(key, new Response(text.replace(from, to), { headers: { 'Content-Type': 'text/javascript' } }));
              }
            }
            """);
        await page.Context.SetOfflineAsync(true);
        page = await NewTabAsync(page);
        await OpenAsync(page);
        await TakePhotoAsync(page, "Mural de la forma vieja");
        await page.Locator("text=Lo que anotaste").WaitForAsync();
        await ObserveAsync(page);
        await page.Locator("textarea[name=words]").FillAsync("Borrador de antes");
        await page.WaitForTimeoutAsync(300);

        // The new ones come in with the signal.
        await page.Context.SetOfflineAsync(false);
        await page.EvaluateAsync("async () => { for (const name of await caches.keys()) await caches.delete(name); for (const one of await navigator.serviceWorker.getRegistrations()) await one.unregister(); }");
        page = await NewTabAsync(page);
        await OpenAsync(page);
        await ObserveAsync(page);
        await Expect(page.Locator("textarea[name=words]")).ToHaveValueAsync("Borrador de antes");
        await TapAsync(page, "Anotar");
        await SendAsync(page);

        (await app.HeldAsync("Borrador de antes")).ShouldBe(1);
        (await app.RowsAsync("select form from advising_fact where body like '%forma vieja%'", r => r.GetInt16(0))).ShouldBe([(short)1]);
        await using var lucia = await Seal.OpenAsync(app.Database, ZoneApp.Lucia, CancellationToken.None);
        (await FactStore.OfPairAsync(lucia, 1, ZoneApp.WithTomasa, CancellationToken.None)).Select(fact => fact.Body).OfType<EvidenceGiven>()
            .Single(evidence => evidence.What == "Mural de la forma vieja").Attachments.Count.ShouldBe(1);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Two_devices_change_one_visit_and_she_chooses()
    {
        var visit = await app.PlanVisitAsync();
        var (one, two) = (await PreparedAsync(), await PreparedAsync());
        foreach (var (page, words) in new[] { (one, "Se hizo"), (two, "No se hizo") })
        {
            await page.Context.SetOfflineAsync(true);
            await page.Locator("section.card").Last.GetByText(words, new LocatorGetByTextOptions { Exact = true }).ClickAsync();
            await Expect(page.Locator("#sin-enviar")).ToHaveTextAsync("1 sin enviar");
        }

        await one.Context.SetOfflineAsync(false);
        await SendAsync(one);
        await two.Context.SetOfflineAsync(false);
        await Expect(two.Locator("#estado")).ToContainTextAsync("1 cosa espera");
        (await StateAsync()).ShouldBe("done");
        await TapAsync(two, "1 cosa espera");
        await TapAsync(two, "Dejar lo mío: No se hizo");
        for (var tries = 0; tries < 60 && await StateAsync() != "not_done"; tries++)
            await two.WaitForTimeoutAsync(250);
        await SendAsync(two);

        (await StateAsync()).ShouldBe("not_done");
        (await app.RowsAsync("select fate || ' ' || (body ->> 'state') from shared_version where thing_id = $1 order by id", r => r.GetString(0), visit))
            .ShouldBe(["held done", "clashed not_done", "held not_done"]);
        await one.Context.CloseAsync();
        await two.Context.CloseAsync();

        async Task<string> StateAsync() => (await app.RowsAsync("select state from visit where id = $1", r => r.GetString(0), visit))[0];
    }

    [Fact]
    public async Task She_changes_her_mind_before_it_is_sent_and_doesnt_clash_with_herself()
    {
        var visit = await app.PlanVisitAsync();
        var page = await PreparedAsync();
        await page.Context.SetOfflineAsync(true);
        foreach (var words in new[] { "Se hizo", "No se hizo" })
            await page.Locator("section.card").Last.GetByText(words, new LocatorGetByTextOptions { Exact = true }).ClickAsync();
        await Expect(page.Locator("#sin-enviar")).ToHaveTextAsync("2 sin enviar");
        await page.Context.SetOfflineAsync(false);
        await SendAsync(page);

        await Expect(page.Locator("#estado")).Not.ToContainTextAsync("espera");
        (await app.RowsAsync("select fate || ' ' || (body ->> 'state') from shared_version where thing_id = $1 order by id", r => r.GetString(0), visit)).ShouldBe(["held done", "held not_done"]);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task The_pin_never_goes_to_the_server_as_a_form()
    {
        var page = await browser.NewPageAsync(app.Address, 360);
        await SignIn.AsAsync(app, page, "lucia");
        await page.RouteAsync("**/campo/api/hola", route => route.AbortAsync());
        await page.RouteAsync("**/js/campo/prepare.js*", route => route.AbortAsync());
        await page.GotoAsync("/acompanamiento/preparar");
        await page.FillAsync("#pin", Pin);
        await page.Locator("#pin").PressAsync("Enter");
        await Expect(page.Locator("#preparar button.primary")).ToBeDisabledAsync();
        page.Url.ShouldEndWith("/acompanamiento/preparar");
        (await page.Locator("#preparar [name=pin], #preparar [name=again]").CountAsync()).ShouldBe(0);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task The_telephones_clock_is_three_hours_wrong()
    {
        var page = await browser.NewPageAsync(app.Address, 360);
        await page.AddInitScriptAsync("{ const now = Date.now.bind(Date); Date.now = () => now() + 10800000; }");
        await app.PrepareAsync(page);
        await page.Context.SetOfflineAsync(true);
        await ObserveAsync(page, "Reloj adelantado");
        // Somebody puts it right before she sends.
        await page.EvaluateAsync("{ const now = Date.now.bind(Date); Date.now = () => now() - 10800000; }");
        await page.Context.SetOfflineAsync(false);
        await SendAsync(page);

        var (at, device) = (await app.RowsAsync("select at, device_at from advising_fact where body like '%Reloj adelantado%'", r => (r.At(0), r.At(1)))).Single();
        at.ShouldBe(app.Clock.Now, TimeSpan.FromMinutes(5));
        (device - TimeProvider.System.GetUtcNow()).ShouldBe(TimeSpan.FromHours(3), TimeSpan.FromMinutes(5));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task The_storage_is_full()
    {
        // Room for what is written, and none for a picture. From the beginning: a browser remembers for half a minute how much it had.
        var page = await browser.NewPageAsync(app.Address, 360);
        var devtools = await page.Context.NewCDPSessionAsync(page);
        var origin = app.Address.GetLeftPart(UriPartial.Authority);
        await devtools.SendAsync("Storage.overrideQuotaForOrigin", new Dictionary<string, object> { ["origin"] = origin, ["quotaSize"] = 500_000 });
        await app.PrepareAsync(page);
        await page.Context.SetOfflineAsync(true);
        await TakePhotoAsync(page, "Mural sin lugar");
        await Expect(page.Locator("main .wrong", new PageLocatorOptions { HasTextString = "no tiene lugar" })).ToBeVisibleAsync();
        await Expect(page.Locator("textarea[name=what]")).ToHaveValueAsync("Mural sin lugar");
        await Expect(page.Locator("canvas")).ToBeVisibleAsync();

        await devtools.SendAsync("Storage.overrideQuotaForOrigin", new Dictionary<string, object> { ["origin"] = origin });
        await TapAsync(page, "Guardar la foto");
        await page.Locator("text=Lo que anotaste").WaitForAsync();
        await page.Context.SetOfflineAsync(false);
        await SendAsync(page);

        (await app.HeldAsync("Mural sin lugar")).ShouldBe(1);
        (await app.RowsAsync("select count(*) from attachment a join advising_fact f on f.id = a.fact_id where f.body like '%sin lugar%' and a.whole_at is not null", r => r.GetInt64(0))).ShouldBe([1L]);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Another_person_signs_in_on_the_telephone()
    {
        var page = await PreparedAsync();
        await page.Context.SetOfflineAsync(true);
        await ObserveAsync(page, "Solo de Lucía");
        await page.Context.ClearCookiesAsync();
        await page.Context.SetOfflineAsync(false);
        await SignIn.AsAsync(app, page, "ramiro");

        page = await NewTabAsync(page);
        await page.FillAsync("#pin", "999999");
        await page.ClickAsync("main button.primary");
        await Expect(page.Locator("main .wrong").First).ToContainTextAsync("no se abre nada");
        (await page.Locator("body").InnerTextAsync()).ShouldNotContain("Tomasa");
        var held = await page.EvaluateAsync<string>("""
            async () => {
              const db = await new Promise(done => { const asked = indexedDB.open('lazo-campo'); asked.onsuccess = () => done(asked.result); });
              const rows = await Promise.all([...db.objectStoreNames].map(name => new Promise(done => { const asked = db.transaction(name).objectStore(name).getAll(); asked.onsuccess = () => done(asked.result); })));
              const text = value => value instanceof ArrayBuffer || value instanceof Uint8Array ? new TextDecoder('utf-8').decode(value) : value;
              return JSON.stringify(rows, (_, value) => text(value));
            }
            """);
        held.Length.ShouldBeGreaterThan(500);
        held.ShouldNotContain("Tomasa");
        held.ShouldNotContain("Solo de Luc");

        // Also when somebody opens it with her PIN it doesn't go under another name.
        await OpenAsync(page);
        await Expect(page.Locator("#estado")).ToContainTextAsync("entró otra persona");
        (await app.HeldAsync("Solo de Lucía")).ShouldBe(0);
        await page.Context.ClearCookiesAsync();
        await SignIn.AsAsync(app, page, "lucia");
        await SendAsync(page);

        (await app.RowsAsync("select author_id from advising_fact where body like '%Solo de Lucía%'", r => r.GetInt32(0))).ShouldBe([ZoneApp.Lucia]);
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData("la base", false)]
    [InlineData("toda la carpeta", true)]
    public async Task The_server_is_restored_from_yesterdays_backup(string of, bool whole)
    {
        // What the server remembers beside the database; restored with it, only the telephone knows how far it had come.
        var remembered = Path.Combine(app.Services.GetRequiredService<Settings>().DataFolder, "field-mark");
        var yesterday = "";
        var visit = await app.PlanVisitAsync();
        var page = await PreparedAsync();
        await ObserveAsync(page, "Antes del respaldo de " + of);
        await SendAsync(page);
        Func<Task> restore = null!;
        await app.RestartAsync(async (server, database) =>
        {
            restore = await server.BackUpAsync(database);
            yesterday = await File.ReadAllTextAsync(remembered);
        });

        await ObserveAsync(page, "Después del respaldo de " + of);
        await TakePhotoAsync(page, "Mural después del respaldo de " + of);
        await page.Locator("text=Lo que anotaste").WaitForAsync();
        await page.EvaluateAsync("location.hash = '#/'");
        await page.Locator("section.card").Last.GetByText("Se hizo", new LocatorGetByTextOptions { Exact = true }).ClickAsync();
        await SendAsync(page);
        (await HeldAsync()).ShouldBe([1, 1, 1, 1, 1]);
        await app.RestartAsync(async (_, _) =>
        {
            await restore();
            if (whole)
                await File.WriteAllTextAsync(remembered, yesterday);
        });
        (await HeldAsync()).ShouldBe([1, 0, 0, 0, 0], "As yesterday.");

        // The telephone asks, hears of another epoch, and sends again what it still has.
        await page.ReloadAsync();
        await OpenAsync(page);
        for (var tries = 0; tries < 240 && !(await HeldAsync()).SequenceEqual([1, 1, 1, 1, 1]); tries++)
            await page.WaitForTimeoutAsync(250);
        await SendAsync(page);

        (await HeldAsync()).ShouldBe([1, 1, 1, 1, 1]);
        await page.Context.CloseAsync();

        async Task<long[]> HeldAsync() =>
        [
            await app.HeldAsync("Antes del respaldo de " + of), await app.HeldAsync("\"Después del respaldo de " + of), await app.HeldAsync("Mural después del respaldo de " + of),
            (await app.RowsAsync("select count(*) from attachment a join advising_fact f on f.id = a.fact_id where f.body like $1 and a.whole_at is not null", r => r.GetInt64(0), $"%Mural después del respaldo de {of}%"))[0],
            (await app.RowsAsync("select count(*) from visit where id = $1 and state = 'done'", r => r.GetInt64(0), visit))[0],
        ];
    }

    [Fact]
    public async Task The_pages_fit_can_be_used_by_everyone_and_are_light()
    {
        var page = await browser.NewPageAsync(app.Address, 360);
        await SignIn.AsAsync(app, page, "lucia");
        foreach (var (name, address) in new[] { ("preparar", "/acompanamiento/preparar"), ("apartados", "/acompanamiento/apartados") })
        {
            await page.GotoAsync(address, new PageGotoOptions { WaitUntil = WaitUntilState.NetworkIdle });
            await EveryPageTests.LookAsync(page, name);
        }

        await app.PrepareAsync(page);
        foreach (var (name, hash) in new[] { ("hoy", "/"), ("con", $"/con/{ZoneApp.WithTomasa}"), ("observar", $"/con/{ZoneApp.WithTomasa}/observar"), ("foto", $"/con/{ZoneApp.WithTomasa}/foto"), ("espera", "/espera") })
        {
            await page.EvaluateAsync("hash => { location.hash = hash; }", hash);
            await page.WaitForTimeoutAsync(200);
            // They come from the telephone itself: their weight is that of the preparing, once.
            (await page.RunAxe()).Violations.Where(found => found.Impact is "serious" or "critical").Select(found => $"{found.Id}: {found.Nodes[0].Html}").ShouldBeEmpty(name);
            (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(360, name);
        }

        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task What_was_received_stays_for_the_time_of_grace_and_then_goes()
    {
        var page = await PreparedAsync();
        await ObserveAsync(page, "Con su gracia");
        await SendAsync(page);
        (await FactsInAsync(page)).ShouldBe("sent sent");

        page = await DaysLaterAsync(page, 6);
        (await FactsInAsync(page)).ShouldBe("sent sent", "Within the grace it would be sent again to a server that was restored.");
        page = await DaysLaterAsync(page, 8);
        for (var tries = 0; tries < 60 && await FactsInAsync(page) != ""; tries++)
            await page.WaitForTimeoutAsync(250);

        (await FactsInAsync(page)).ShouldBe("");
        (await app.HeldAsync("Con su gracia")).ShouldBe(1);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_receipt_of_something_else_deletes_nothing()
    {
        await app.PlanVisitAsync();
        var page = await PreparedAsync();
        await page.Context.SetOfflineAsync(true);
        await ObserveAsync(page, "Recibo de otra cosa");
        await page.EvaluateAsync("location.hash = '#/'");
        await page.Locator("section.card").Last.GetByText("Se hizo", new LocatorGetByTextOptions { Exact = true }).ClickAsync();
        await Expect(page.Locator("#sin-enviar")).ToHaveTextAsync("3 sin enviar");
        foreach (var address in new[] { Facts, "**/campo/api/cambios" })
        {
            await page.RouteAsync(address, async route =>
            {
                var answer = await route.FetchAsync();
                // Another hash of the same length in each receipt.
                var parts = (await answer.TextAsync()).Split("\"hash\":\"");
                var said = string.Join($"\"hash\":\"{new string('0', 64)}", parts.Select((part, index) => index == 0 ? part : part[64..]));
                said.ShouldContain(new string('0', 64));
                await route.FulfillAsync(new RouteFulfillOptions { Response = answer, Body = said });
            });
        }

        await page.Context.SetOfflineAsync(false);
        await Expect(page.Locator("#estado")).ToContainTextAsync("3 cosas esperan");
        (await FactsInAsync(page)).ShouldBe("aside aside");

        page = await DaysLaterAsync(page, 30);
        (await FactsInAsync(page)).ShouldBe("aside aside", "It has no receipt of its own, so no grace runs out.");
        (await StatesAsync(page, "change")).ShouldBe("refused");
        await TapAsync(page, "3 cosas esperan");
        await Expect(page.Locator("main")).ToContainTextAsync("Recibo de otra cosa");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task What_she_wrote_while_it_was_hers_is_taken_after_her_appointment_ended_and_nothing_later()
    {
        var pair = Guid.CreateVersion7(app.Clock.Now);
        await app.ChangeAsync($"""
            insert into person (institution_id, sourced_id, username, given_name, family_name, sort_name) values
              (1, 'p-saliente', 'saliente', 'Saliente', 'Dzul', 'dzul saliente'), (1, 'p-suya', 'suya', 'Suya', 'Tun', 'tun suya');
            insert into advisor_term (institution_id, sourced_id, advisor_id, zone_id, post, begins, ends)
              select 1, 't-saliente', id, {ZoneApp.Zone}, 'advisor', current_date - 300, current_date - 3 from person where username = 'saliente';
            insert into advising_pair (id, institution_id, advisor_id, teacher_id, school_id, began_at)
              select '{pair}', 1, a.id, t.id, {ZoneApp.Hidalgo}, now() - interval '60 days' from person a, person t where a.username = 'saliente' and t.username = 'suya';
            """);
        var (advisor, teacher) = (await app.RowsAsync("select advisor_id, teacher_id from advising_pair where id = $1", r => (r.GetInt32(0), r.GetInt32(1)), pair))[0];
        await app.TellAsync(teacher, new Accepted(), app.Clock.Now.AddDays(-40), null, pair);
        using var client = await app.SignedInAsync("saliente");
        var telephone = await Telephone.OfAsync(client);
        var picture = Guid.CreateVersion7(app.Clock.Now);
        var evidence = Item(new EvidenceGiven(EvidenceKind.PupilsAchievement, "El último mural", [picture]), 5);
        var note = Item(new Noted(3, "El último día"), 5);

        (await telephone.SendAsync(
            note, evidence, Item(new Noted(4, "Cuando ya no"), 0), Item(new Noted(5, "Antes de que fuera suya"), 70), Item(new Noted(6, "Antes de su sí"), 50),
            Item(new ObservationBegan("Con lo no acordado", Guid.CreateVersion7(app.Clock.Now)), 5), Item(new Accepted(), 5), Item(new Noted(7, "De otra"), 5, ZoneApp.WithTomasa)))
            .ShouldBe(["kept", "kept", "aside:not_hers", "aside:not_hers", "aside:no_yes", "aside:not_agreed", "aside:not_hers", "aside:not_hers"]);
        (await telephone.SendAsync(note)).ShouldBe(["again"]);
        byte[] bytes = [0xFF, 0xD8, 0xFF, 0xDA, 0, 2, 1, 2, 3, 0xFF, 0xD9];
        (await telephone.AnnounceAsync(picture, Guid.Parse((string)evidence["id"]!), bytes)).EnsureSuccessStatusCode();
        (await (await telephone.PieceAsync(picture, 0, bytes)).Content.ReadAsStringAsync()).ShouldContain("\"whole\":true");

        await using var hers = await Seal.OpenAsync(app.Database, teacher, CancellationToken.None);
        (await FactStore.OfPairAsync(hers, 1, pair, CancellationToken.None)).Count.ShouldBe(3, "The teacher has it in her thread.");
        await using var his = await Seal.OpenAsync(app.Database, advisor, CancellationToken.None);
        (await FactStore.OfPairAsync(his, 1, pair, CancellationToken.None)).ShouldBeEmpty("The thread stays closed for whoever left.");
        (await app.RowsAsync("select count(*) from advising_fact_pair where pair_id = $1", r => r.GetInt64(0), ZoneApp.WithTomasa)).Single()
            .ShouldBe((await app.RowsAsync("select count(*) from advising_fact_pair l join advising_fact f on f.id = l.fact_id where l.pair_id = $1 and f.author_id <> $2", r => r.GetInt64(0), ZoneApp.WithTomasa, advisor)).Single());

        System.Text.Json.Nodes.JsonObject Item(Lazo.Domain.Advising.FactBody body, int days, Guid? of = null) =>
            Telephone.Item(body, app.Clock.Now.AddDays(-days), TimeSpan.FromDays(days), of ?? pair);
    }

    // What lies on the telephone, by how it stands.
    private static Task<string> FactsInAsync(IPage page) => StatesAsync(page, "fact");

    private static Task<string> StatesAsync(IPage page, string sort) => page.EvaluateAsync<string>("""
        async sort => {
          const db = await new Promise(done => { const asked = indexedDB.open('lazo-campo'); asked.onsuccess = () => done(asked.result); });
          const rows = await new Promise(done => { const asked = db.transaction('things').objectStore('things').getAll(); asked.onsuccess = () => done(asked.result); });
          db.close();
          return rows.filter(row => row.sort === sort).map(row => row.state).join(' ');
        }
        """, sort);

    // Another tab, so much later by the telephone's clock; it has asked the server whether its receipts hold.
    private static async Task<IPage> DaysLaterAsync(IPage page, int days)
    {
        var later = await NewTabAsync(page, $"{{ const now = Date.now.bind(Date); Date.now = () => now() + {days * 86_400_000L}; }}");
        await later.RunAndWaitForResponseAsync(() => OpenAsync(later), answer => answer.Url.Contains("/campo/api/hola", StringComparison.Ordinal));
        await later.WaitForTimeoutAsync(1_000);
        return later;
    }

    private static ILocatorAssertions Expect(ILocator locator) => Assertions.Expect(locator);

    private async Task<IPage> PreparedAsync()
    {
        var page = await browser.NewPageAsync(app.Address, 360);
        await app.PrepareAsync(page);
        return page;
    }

    private async Task<DateTimeOffset> AtAsync(string words) =>
        (await app.RowsAsync("select at from advising_fact where body like $1", r => r.At(0), $"%{words}%")).Single();
}
