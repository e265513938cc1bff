using Lazo.Web.Data;
using Lazo.Web.Features.Research.Acts;
using Lazo.Web.Tests.Features.Tutoring.Pages;
using Lazo.Web.Tests.Support;
using Microsoft.Playwright;

namespace Lazo.Web.Tests.Features.Research;

/// <summary>A whole sitting without a mouse: from the door to the text, marks, a meaning read, a memo, something taken back, and on to the next text.</summary>
public sealed class KeyboardSittingTests(StudyApp app, Browser browser) : IClassFixture<StudyApp>
{
    // Whatever a hand on a mouse or on glass would leave.
    private const string Watch = "for (const kind of ['mousedown', 'pointerdown', 'touchstart', 'wheel']) addEventListener(kind, () => localStorage.setItem('mano', kind), true)";

    [Fact]
    public async Task A_sitting_needs_no_mouse()
    {
        await app.AddAsync("E1", "Yo llegaba con miedo. La directora me dijo que sí.\n\nDespués vino ella y me preguntó cómo estaba.");
        await app.AddAsync("E2", "A mí nadie me acompañó al principio.");
        var code = await app.CodeAsync("Miedo al llegar");
        await app.ActAsync(StudyApp.Nadia, (connection, acts, _) => acts.DoAsync(ActKinds.CodeChanged, new { code }, () => connection.RunAsync(
            "update code set definition = 'Lo que se siente antes de entrar', rule = 'No cuando ya pasó', examples = 'llegaba temblando' where id = $1", CancellationToken.None, code), CancellationToken.None));
        await app.GiveAccountAsync("elsa");
        var page = await browser.NewPageAsync(app.Address);
        await page.AddInitScriptAsync(Watch);

        await page.GotoAsync("/entrar");
        await ReachAsync(page, "#usuario");
        await page.Keyboard.TypeAsync("elsa");
        await ReachAsync(page, "#contrasena");
        await page.Keyboard.TypeAsync(LazoApp.Password);
        await KeysAsync(page, "Enter");
        await page.WaitForURLAsync(url => !url.Contains("/entrar", StringComparison.Ordinal));
        if (!page.Url.Contains("/investigacion", StringComparison.Ordinal))
            await FollowAsync(page, "a[href='/investigacion']");
        await FollowAsync(page, "main a[href='/investigacion/1']");
        await FollowAsync(page, "main a[href='/investigacion/1/documentos']");
        var text = await app.RowsAsync("select id from document where name = 'E1'", r => r.GetGuid(0));
        await FollowAsync(page, $"main a[href='/investigacion/1/documentos/{text[0]}']");
        await page.GetByText("Aún no hay marcas aquí.").WaitForAsync();

        // The meaning of the code stands there before it is given.
        await ReachAsync(page, "#texto");
        await KeysAsync(page, "ArrowRight", "o", "c");
        await page.Keyboard.TypeAsync("miedo al");
        (await page.InnerTextAsync("#regla")).ShouldBe("Lo que se siente antes de entrar\nCuándo: No cuando ya pasó\nEjemplos: llegaba temblando");
        await EveryPageTests.PictureAsync(page, "mesa-elegir-1280");
        await KeysAsync(page, "Enter");
        await page.GetByText("1 marca", new() { Exact = true }).WaitForAsync();

        // A memo about the mark on which she stands; what is typed isn't lost by closing.
        await KeysAsync(page, "m");
        await page.Keyboard.TypeAsync("Habla del umbral,");
        await KeysAsync(page, "Escape", "m");
        await page.Keyboard.PressAsync("End");
        await page.Keyboard.TypeAsync(" no de la sala.");
        await EveryPageTests.PictureAsync(page, "mesa-memo-1280");
        await KeysAsync(page, "Control+Enter");
        // What is seen, not what is said: another sentence may take the place of that one.
        await page.Locator("#aqui").GetByText("Habla del umbral, no de la sala.").First.WaitForAsync();
        (await page.InnerTextAsync("#aqui")).ShouldContain("Habla del umbral, no de la sala.");
        (await app.RowsAsync("select m.about, substr(v.text, c.from_at + 1, c.to_at - c.from_at) from memo m join coding c on c.id = m.about_id join document_version v on v.document_id = c.document_id", r => (r.GetString(0), r.GetString(1))))
            .ShouldBe([("coding", "Yo llegaba con miedo.")]);

        // In the words of who tells; then that is taken back with the code that was made for it, and given back.
        await KeysAsync(page, "ArrowDown", "ArrowDown", "p", "v");
        await page.GetByText("2 marcas", new() { Exact = true }).WaitForAsync();
        (await app.RowsAsync("select count(*) from code where name = 'Después vino ella y me preguntó cómo estaba.'", r => r.GetInt64(0))).ShouldBe([1L]);
        await EveryPageTests.PictureAsync(page, "mesa-memos-1280");
        await KeysAsync(page, "Control+z");
        await page.GetByText("Deshecho:").WaitForAsync();
        const string both = "select (select count(*) from coding) * 10 + (select count(*) from code where name like 'Después vino%')";
        (await app.RowsAsync(both, r => r.GetInt64(0))).ShouldBe([10L]);
        await KeysAsync(page, "Control+y");
        await page.GetByText("Hecho de nuevo:").WaitForAsync();
        (await app.RowsAsync(both, r => r.GetInt64(0))).ShouldBe([21L]);
        await page.Locator("#codigos").GetByText("Después vino ella").WaitForAsync();

        // The book too says what a code means to who walks it by keyboard.
        await ReachAsync(page, "#codigos button");
        (await page.InnerTextAsync("#codigos")).ShouldContain("Lo que se siente antes de entrar");
        await page.Keyboard.PressAsync("Shift+Tab");
        await ReachAsync(page, "#texto", "Shift+Tab");
        await KeysAsync(page, "j");
        await page.GetByRole(AriaRole.Heading, new() { Name = "E2" }).WaitForAsync();

        (await page.EvaluateAsync<string?>("() => localStorage.getItem('mano')")).ShouldBeNull();
        await page.Context.CloseAsync();
    }

    /// <summary>By Tab alone, as far as it takes.</summary>
    private static async Task ReachAsync(IPage page, string selector, string key = "Tab")
    {
        for (var steps = 0; steps < 120; steps++)
        {
            if (await page.EvaluateAsync<bool>("selector => document.activeElement.matches(selector)", selector)) return;
            await page.Keyboard.PressAsync(key);
        }

        Assert.Fail($"Tab never comes to {selector} on {page.Url}.");
    }

    private static async Task FollowAsync(IPage page, string link)
    {
        await ReachAsync(page, link);
        var from = page.Url;
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync(url => url != from);
    }

    private static async Task KeysAsync(IPage page, params string[] keys)
    {
        foreach (var key in keys) await page.Keyboard.PressAsync(key);
    }
}
