using System.Collections.Concurrent;
using System.IO.Compression;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Lazo.Web.Features.Shared;
using Lazo.Web.Tests.Support;
using Microsoft.Playwright;

namespace Lazo.Web.Tests.Features.Tutoring.Pages;

/// <summary>What holds of every page: it fits a small telephone, whoever listens instead of looking can use it, and it is light.</summary>
public sealed class EveryPageTests(MorningApp app, Browser browser) : IClassFixture<MorningApp>
{
    /// <summary>Compressed, with style sheet and script: what an old telephone on a bad network is asked for.</summary>
    private const int HeaviestPage = 60_000;

    // What a player fetches of a recording isn't the page: how much that is, the browser decides.
    private const string Weight =
        "[...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')].filter(entry => !['audio', 'video'].includes(entry.initiatorType)).reduce((sum, entry) => sum + entry.encodedBodySize, 0)";

    // What is said to whoever listens is the same at any width, but for what shows at one width alone: the telephone is heard whole,
    // and of the desk what the telephone doesn't show.
    private const string Seen = "() => { window.seen = new Set([...document.body.querySelectorAll('*')].filter(part => part.checkVisibility())); }";

    private const string OnlyHere = """
        () => {
          const only = [...document.body.querySelectorAll('*')].filter(part => part.checkVisibility() && !window.seen.has(part));
          only.forEach(part => part.setAttribute('data-only-here', ''));
          return only.length;
        }
        """;

    private static readonly (string Name, string Username, string Address)[] Pages =
    [
        ("entrar", "", "/entrar"),
        ("hoy", "nora", "/tutoria/hoy"),
        ("hoy-todos", "nora", "/tutoria/hoy?todos=true"),
        ("tutorados", "nora", "/tutoria/tutorados"),
        ("mi-practica", "nora", "/tutoria/mi-practica"),
        ("tutorada", "nora", $"/tutoria/tutorados/{MorningApp.Marisol}"),
        ("conversacion", "nora", $"/tutoria/tutorados/{MorningApp.Marisol}/conversacion?borrador=1"),
        ("registro", "nora", $"/tutoria/tutorados/{MorningApp.Marisol}/registro"),
        ("escribir", "nora", "/tutoria/escribir"),
        ("escribir-elegidas", "nora", "/tutoria/escribir?quien=Missing"),
        ("escribir-en", "nora", "/tutoria/escribir?quien=Missing"),
        ("tramites", "nora", $"/tutoria/tutorados/{MorningApp.Marisol}/tramites"),
        ("recibidos", "nora", "/tutoria/relevos"),
        ("mis-tramites", "marisol", "/mi/tramites"),
        ("reglamento", "amparo", "/institucion/reglamento"),
        ("causas", "amparo", "/institucion/causas"),
        ("bajas", "amparo", "/institucion/bajas"),
        ("relevos", "amparo", "/institucion/relevos?de=1"),
        ("ficha", "nora", $"/tutoria/tutorados/{MorningApp.Marisol}/ficha"),
        ("citas", "nora", $"/tutoria/tutorados/{MorningApp.Marisol}/citas"),
        ("agenda", "nora", "/tutoria/citas"),
        ("sin-ficha", "nora", "/tutoria/tutorados?sinFicha=true"),
        ("mi-ficha", "marisol", "/mi/ficha"),
        ("mis-citas", "marisol", "/mi/citas"),
        ("mis-datos", "marisol", "/mi/datos"),
        ("mis-relatos", "marisol", "/mis-relatos"),
        ("mi-trayectoria", "marisol", "/mi-trayectoria"),
        ("mi-tutoria", "marisol", "/mi-tutoria"),
        ("asesoria-hoy", "graciela", "/asesoria/hoy"),
        ("asesoria-hoy-en", "graciela", "/asesoria/hoy"),
        ("grupos", "graciela", "/asesoria/grupos"),
        ("grupo", "graciela", $"/asesoria/grupos/{MorningApp.Biology}"),
        ("asignatura", "graciela", $"/asesoria/grupos/{MorningApp.Biology}/{MorningApp.Marisol}"),
        ("tutorada-asesora", "graciela", $"/tutoria/tutorados/{MorningApp.Marisol}"),
        ("inicio", "amparo", "/inicio"),
        ("sin-tutoria", "amparo", "/institucion/sin-tutoria"),
        ("estudiantes", "amparo", "/institucion/estudiantes?q=marisól+TEJEDA"),
        ("reglas", "amparo", "/institucion/reglas"),
        ("protocolo", "amparo", "/institucion/protocolo"),
        ("aviso", "amparo", "/institucion/aviso"),
        ("alertas", "amparo", "/institucion/alertas"),
        ("instancias", "amparo", "/institucion/instancias"),
        ("instancia", "beatriz", "/instancia"),
        ("canalizar", "nora", $"/tutoria/tutorados/{MorningApp.Marisol}/canalizar"),
        ("intentos", "nora", "/tutoria/tutorados/8/intentos"),
        ("pendientes", "amparo", "/institucion/pendientes"),
        ("averiguar", "nora", $"/tutoria/tutorados/{MorningApp.Marisol}/averiguar?mensaje=m2-4"),
        ("promesa", "nora", $"/tutoria/tutorados/{MorningApp.Marisol}/promesas/ev-promise"),
        ("promesas", "nora", "/tutoria/promesas"),
        ("preguntas", "graciela", "/asesoria/preguntas"),
        ("mis-permisos", "marisol", "/mi/permisos"),
        ("tutorada-coordinacion", "amparo", $"/tutoria/tutorados/{MorningApp.Marisol}"),
        ("coordinacion", "amparo", "/coordinacion"),
        ("coordinacion-en", "amparo", "/coordinacion"),
        ("informe", "amparo", "/coordinacion/informe"),
        ("ahora", "amparo", "/coordinacion/ahora?que=canalizaciones"),
        ("ahora-sin-contacto", "amparo", "/coordinacion/ahora?que=sin-contacto"),
        ("cuentas", "amparo", "/institucion/cuentas"),
        ("importar", "amparo", "/institucion/importar"),
        ("cuenta", "nora", "/cuenta"),
        ("contrasena", "nora", "/cuenta/contrasena"),
        ("segundo-paso", "nora", "/cuenta/segundo-paso"),
        ("llaves", "nora", "/cuenta/llaves"),
        ("hoy-en", "nora", "/tutoria/hoy"),
        ("tutorada-en", "nora", $"/tutoria/tutorados/{MorningApp.Marisol}"),
        ("registro-en", "nora", $"/tutoria/tutorados/{MorningApp.Marisol}/registro"),
        ("importar-en", "amparo", "/institucion/importar"),
        ("nada", "nora", "/no-existe"),
    ];

    /// <remarks>
    /// A person signs in once and opens her pages one after the other, two people at a time: a session, a context and a cache for each page
    /// cost more than the pages. All that is wrong is told together.
    /// </remarks>
    [Fact]
    public async Task They_fit_can_be_used_by_everyone_and_are_light()
    {
        var wrong = new ConcurrentQueue<string>();
        var looked = 0;
        await Parallel.ForEachAsync(
            Pages.GroupBy(page => page.Username), new ParallelOptions { MaxDegreeOfParallelism = 2 },
            async (pages, _) =>
            {
                var page = await OpenAsync(pages.Key, english: false);
                // In the other language last: the choice stays.
                foreach (var (name, _, address) in pages.OrderBy(page => InEnglish(page.Name)))
                {
                    try
                    {
                        if (InEnglish(name)) await ReadsEnglishAsync(page);
                        await page.GotoAsync(address, new PageGotoOptions { WaitUntil = WaitUntilState.Load });
                        await LookAsync(page, name);
                        Interlocked.Increment(ref looked);
                    }
                    catch (Exception e) when (e is ShouldAssertException or PlaywrightException or TimeoutException)
                    {
                        wrong.Enqueue($"{name} ({address}): {e.Message}");
                    }
                }

                await page.Context.CloseAsync();
            });
        wrong.ShouldBeEmpty();
        looked.ShouldBe(Pages.Length);
    }

    [Theory]
    [InlineData("p", "", 800, "scrolls sideways at 360")]
    [InlineData("p", "only-wide", 1500, "scrolls sideways at 1280")]
    [InlineData("input", "", 0, "label")]
    [InlineData("input", "only-wide", 0, "label")]
    public async Task A_fault_is_found_at_either_width(string element, string shown, int width, string fault)
    {
        var page = await OpenAsync("", english: false);
        await page.GotoAsync("/entrar", new PageGotoOptions { WaitUntil = WaitUntilState.Load });
        await page.EvaluateAsync(
            "([element, shown, width]) => { const part = document.createElement(element); part.className = shown; if (width) { part.style.minWidth = width + 'px'; part.textContent = 'x'; } document.querySelector('main').append(part); }",
            new object[] { element, shown, width });
        (await Record.ExceptionAsync(() => LookAsync(page, "planted"))).ShouldBeOfType<ShouldAssertException>().Message.ShouldContain(fault);
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData("importar-falla", "sourcedId,name,type,parentSourcedId\no-1,Plantel Encinos,school,\no-2,Plantel Cedros,escuela,\no-3,Plantel Nogales,school,o-nadie\n")]
    [InlineData("importar-plan", "sourcedId,name,type,colour\no-1,Plantel Encinos,school,verde\n")]
    public async Task So_do_the_pages_of_an_import(string name, string orgs)
    {
        var page = await browser.NewPageAsync(app.Address, 360);
        await SignIn.AsAsync(app, page, "amparo");
        await page.GotoAsync("/institucion/importar");
        await page.Locator("input[name=archivo]").SetInputFilesAsync(new FilePayload
        {
            Name = "escuela.zip",
            MimeType = "application/zip",
            Buffer = Zip(("manifest.csv", "propertyName,value\nmanifest.version,1.0\noneroster.version,1.2\nfile.orgs,bulk\n"), ("orgs.csv", orgs)),
        });
        await page.GetByText("Revisar", new PageGetByTextOptions { Exact = true }).ClickAsync();
        await page.Locator("main ul.log").WaitForAsync();
        await page.ReloadAsync(new PageReloadOptions { WaitUntil = WaitUntilState.Load });
        await LookAsync(page, name);
        await page.GetByText("Descartar").ClickAsync();
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task So_do_the_pages_of_an_alarm_and_of_a_draft_that_hurts()
    {
        using var ulises = await app.SignedInAsync("ulises");
        await ulises.PostFormAsync("/mi-tutoria", "/mi-tutoria?handler=Say", ("text", "ya no quiero vivir, no le veo caso"));
        var page = await browser.NewPageAsync(app.Address, 360);
        await SignIn.AsAsync(app, page, "efrain");
        await page.GotoAsync($"/tutoria/tutorados/{MorningApp.OfAnotherTutor}/conversacion", new PageGotoOptions { WaitUntil = WaitUntilState.Load });
        await LookAsync(page, "alerta");
        await page.SetViewportSizeAsync(360, 800);
        await page.FillAsync("#texto", "Qué floja eres. Mañana averiguo lo tuyo.");
        await page.GetByText("Enviar", new PageGetByTextOptions { Exact = true }).ClickAsync();
        await page.Locator("#antes").WaitForAsync();
        await LookAsync(page, "antes-de-enviar");
        await page.Context.CloseAsync();

        var coordination = await browser.NewPageAsync(app.Address, 360);
        await SignIn.AsAsync(app, coordination, "amparo");
        await coordination.GotoAsync("/institucion/alertas", new PageGotoOptions { WaitUntil = WaitUntilState.Load });
        await LookAsync(coordination, "alertas-abierta");
        await coordination.Context.CloseAsync();
    }

    [Fact]
    public async Task So_do_the_pages_between_colleagues()
    {
        const string thread = "/entre-colegas/2/1/21";
        using (var graciela = await app.SignedInAsync("graciela"))
        using (var nora = await app.SignedInAsync("nora"))
        {
            var until = DateOnly.FromDateTime(app.Clock.Now.UtcDateTime);
            await graciela.PostFormAsync(thread, thread + "?handler=Say", ("text", "Marisol va bien en el foro, pero le faltan dos integradoras. ¿Sabes si tiene tiempo esta semana?"));
            await nora.PostFormAsync(thread, thread + "?handler=Say", ("text", "Esta semana trabaja de noche; el domingo sí puede."));
            await nora.PostFormAsync(thread, thread + "?handler=Agree", ("what", "Mandarle la guía corta de la célula"), ("who", "colega"), ("until", $"{until.AddDays(2):yyyy-MM-dd}"));
            await nora.PostFormAsync(thread, thread + "?handler=Agree", ("what", "Preguntarle el domingo cómo le fue"), ("who", "yo"), ("until", $"{until.AddDays(4):yyyy-MM-dd}"));
            await graciela.PostFormAsync(thread, thread + "?handler=Report", ("agreement", $"{await app.CountAsync("select min(id) from colleague_entry where kind = 'agreed'")}"), ("outcome", "Ya la tiene y la agradeció."));
        }

        foreach (var (name, username, address) in new[]
        {
            ("entre-colegas", "graciela", thread), ("hoy-colegas", "nora", "/tutoria/hoy"), ("entre-colegas-tutora", "nora", thread), ("asesoria-hoy-colegas", "graciela", "/asesoria/hoy"),
            ("tutorada-colegas", "nora", "/tutoria/tutorados/2"), ("mi-trayectoria-colegas", "marisol", "/mi-trayectoria"),
        })
        {
            var page = await browser.NewPageAsync(app.Address, 360);
            await SignIn.AsAsync(app, page, username);
            await page.GotoAsync(address, new PageGotoOptions { WaitUntil = WaitUntilState.NetworkIdle });
            await page.EvaluateAsync("document.querySelector('#hablaron')?.closest('details')?.setAttribute('open', '')");
            await LookAsync(page, name);
            await page.Context.CloseAsync();
        }
    }

    [Fact]
    public async Task So_does_the_page_that_shows_each_message()
    {
        var page = await browser.NewPageAsync(app.Address, 360);
        await SignIn.AsAsync(app, page, "nora");
        await page.GotoAsync("/tutoria/escribir?quien=Missing");
        await page.GetByText("Ver cada mensaje").ClickAsync();
        await page.Locator("textarea[name^=m]").First.WaitForAsync();
        await LookAsync(page, "escribir-cada-mensaje");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task So_do_the_pages_of_procedures_once_there_is_something_in_them()
    {
        await app.RunAsync("""
            insert into event (institution_id, sourced_id, student_id, actor_id, at, recorded_at, kind, until, topic, ref, body) values
              (1, 'q-1', 17, 17, now() - interval '3 days', now() - interval '3 days', 'leave_requested', current_date + 60, null, null, 'Me ofrecieron un trabajo de dos meses en otra ciudad'),
              (1, 'q-2', 18, 18, now() - interval '40 days', now() - interval '40 days', 'leave_requested', current_date + 5, null, null, null),
              (1, 'q-3', 18, 1, now() - interval '38 days', now() - interval '38 days', 'leave_began', current_date + 5, null, 'q-2', null),
              (1, 'q-4', 19, 19, now() - interval '4 days', now() - interval '4 days', 'procedure_opened', null, 'documents', null, 'Constancia de estudios'),
              (1, 'q-5', 19, 1, now() - interval '1 days', now() - interval '1 days', 'procedure_answered', null, null, 'q-4', 'Ya puedes descargarla en tu cuenta.'),
              (1, 'q-6', 19, 1, now() - interval '9 days', now() - interval '9 days', 'personal_opened', null, null, null, 'Cuida a su hermano');
            insert into return_plan (institution_id, student_id, leave, writer, write_on, body, by_id, at) values (1, 18, 'q-3', 'tutor', current_date, 'Decirle las fechas de reinscripción', 1, now() - interval '1 hour');
            insert into tutorship (institution_id, sourced_id, tutor_id, student_id, begin_date, end_date) select 1, 'q-t', 23, 19, min(begin_date) - 45, min(begin_date) - 1 from tutorship where student_id = 19;
            insert into hand_over (institution_id, student_id, from_tutor, to_tutor, begins, body, by_id, at) values (1, 19, 23, 1, current_date - 2, 'Le va mejor por la tarde', 22, now());
            update event set at = now() - interval '60 days' where sourced_id = 'q-6';
            """);
        using var amparo = await app.SignedInAsync("amparo");
        await amparo.PostFormAsync("/institucion/reglamento", "/institucion/reglamento?handler=Set", ("set", "prepa-en-linea-sep"), ("from", "2024-01-15"));
        foreach (var (name, username, address) in new[]
                 {
                     ("reglamento-lleno", "amparo", "/institucion/reglamento"), ("bajas-llenas", "amparo", "/institucion/bajas"), ("hoy-regreso", "nora", "/tutoria/hoy"),
                     ("recibidos-llenos", "nora", "/tutoria/relevos"), ("tramites-baja", "nora", "/tutoria/tutorados/18/tramites"), ("tramites-pedida", "nora", "/tutoria/tutorados/17/tramites"),
                     ("mis-tramites-llenos", "teresa", "/mi/tramites"), ("mi-trayectoria-confianza", "teresa", "/mi-trayectoria"), ("mis-tramites-en", "julian", "/mi/tramites"),
                 })
        {
            var page = await OpenAsync(username, InEnglish(name));
            await page.GotoAsync(address, new PageGotoOptions { WaitUntil = WaitUntilState.Load });
            await LookAsync(page, name);
            await page.Context.CloseAsync();
        }
    }

    /// <summary>Looks at a page as this test looks at all: also for the pages of other features.</summary>
    internal static async Task LookAsync(IPage page, string name)
    {
        (await page.EvaluateAsync<int>(Weight)).ShouldBeInRange(1, HeaviestPage);
        await FitsAsync(page, name, 360);
        Hear(await page.RunAxe());
        await page.EvaluateAsync(Seen);
        await FitsAsync(page, name, 1280);
        if (await page.EvaluateAsync<int>(OnlyHere) > 0)
            Hear(await page.RunAxe(new AxeRunContext { Include = [new AxeSelector("[data-only-here]")] }));
        await page.SetViewportSizeAsync(360, 740);
    }

    private static void Hear(AxeResult found) =>
        found.Violations.Where(v => v.Impact is "serious" or "critical").Select(v => $"{v.Id}: {v.Nodes[0].Html}").ShouldBeEmpty();

    private static async Task FitsAsync(IPage page, string name, int width)
    {
        await page.SetViewportSizeAsync(width, 800);
        await PictureAsync(page, $"{name}-{width}");
        (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(width, $"{name} scrolls sideways at {width}");
    }

    private async Task<IPage> OpenAsync(string username, bool english)
    {
        var page = await browser.NewPageAsync(app.Address, 360);
        if (username.Length > 0) await SignIn.AsAsync(app, page, username);
        if (english) await ReadsEnglishAsync(page);
        return page;
    }

    private Task ReadsEnglishAsync(IPage page) => page.Context.AddCookiesAsync([new Cookie { Name = Speech.Cookie, Value = "en", Url = app.Address.ToString() }]);

    private static bool InEnglish(string name) => name.EndsWith("-en", StringComparison.Ordinal);

    private static byte[] Zip(params (string Name, string Text)[] files)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (file, text) in files)
            {
                using var entry = new StreamWriter(zip.CreateEntry(file).Open());
                entry.Write(text);
            }
        }

        return bytes.ToArray();
    }

    // For eyes: LAZO_SHOTS=folder keeps a picture of every page, as README and reviewers want them.
    internal static async Task PictureAsync(IPage page, string name)
    {
        if (Environment.GetEnvironmentVariable("LAZO_SHOTS") is { Length: > 0 } folder)
            await page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(folder, name + ".png"), FullPage = true });
    }
}
