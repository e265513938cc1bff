using Lazo.Web.Tests.Support;
using Microsoft.Playwright;

namespace Lazo.Web.Tests.Access;

/// <summary>Passkeys with a real browser, whose authenticator is a virtual one.</summary>
public sealed class PasskeyTests(SchoolApp app, Browser browser) : IClassFixture<SchoolApp>
{
    [Fact]
    public async Task A_passkey_is_made_opens_the_account_and_is_taken_away()
    {
        await app.GiveAccountAsync("nora");
        var page = await NewPageAsync();
        await page.GotoAsync("/entrar?volver=/cuenta");
        await page.GetByLabel("Usuario").FillAsync("nora");
        await page.GetByLabel("Contraseña").FillAsync(LazoApp.Password);
        await page.GetByRole(AriaRole.Button, new() { Name = "Entrar", Exact = true }).ClickAsync();
        await IsInAsync(page);

        await page.GotoAsync("/cuenta/llaves");
        await page.GetByLabel("Cómo lo reconocerás").FillAsync("Mi telefonito");
        await page.GetByRole(AriaRole.Button, new() { Name = "Crear la llave" }).ClickAsync();
        await Assertions.Expect(page.GetByText("Llave guardada")).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByText("Mi telefonito")).ToBeVisibleAsync();

        await SignOutAsync(page);
        await page.GetByRole(AriaRole.Button, new() { Name = "Entrar con una llave de acceso" }).ClickAsync();
        await IsInAsync(page);

        await app.ChangeAsync("update person set enabled = false where username = 'nora'");
        app.Clock.Advance(Web.Access.Standings.Trust);
        await page.GotoAsync("/entrar?volver=/cuenta");
        await page.GetByRole(AriaRole.Button, new() { Name = "Entrar con una llave de acceso" }).ClickAsync();
        await Assertions.Expect(page.GetByText("Esa llave no abre ninguna cuenta")).ToBeVisibleAsync();
        await app.ChangeAsync("update person set enabled = true where username = 'nora'");
        app.Clock.Advance(Web.Access.Standings.Trust);

        await page.GotoAsync("/entrar?volver=/cuenta");
        await page.GetByRole(AriaRole.Button, new() { Name = "Entrar con una llave de acceso" }).ClickAsync();
        await IsInAsync(page);
        await page.GotoAsync("/cuenta/llaves");
        await page.GetByRole(AriaRole.Button, new() { Name = "Quitar Mi telefonito" }).ClickAsync();
        await Assertions.Expect(page.GetByText("ya no abre tu cuenta")).ToBeVisibleAsync();
        await SignOutAsync(page);
        await page.GetByRole(AriaRole.Button, new() { Name = "Entrar con una llave de acceso" }).ClickAsync();
        await Assertions.Expect(page.GetByText("Esa llave no abre ninguna cuenta")).ToBeVisibleAsync();
    }

    // Passkeys belong to a name: a browser knows none for 127.0.0.1.
    private async Task<IPage> NewPageAsync()
    {
        var page = await browser.NewPageAsync(new UriBuilder(app.Address) { Host = "localhost" }.Uri);
        var devtools = await page.Context.NewCDPSessionAsync(page);
        await devtools.SendAsync("WebAuthn.enable");
        await devtools.SendAsync("WebAuthn.addVirtualAuthenticator", new Dictionary<string, object>
        {
            ["options"] = new Dictionary<string, object>
            {
                ["protocol"] = "ctap2",
                ["transport"] = "internal",
                ["hasResidentKey"] = true,
                ["hasUserVerification"] = true,
                ["isUserVerified"] = true,
                ["automaticPresenceSimulation"] = true,
            },
        });
        return page;
    }

    private static Task IsInAsync(IPage page) =>
        Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Mi cuenta" })).ToBeVisibleAsync();

    private static async Task SignOutAsync(IPage page)
    {
        await page.GotoAsync("/cuenta");
        await page.GetByRole(AriaRole.Button, new() { Name = "Salir de Lazo" }).ClickAsync();
        // Not the address and its load event: under load the event can be over before one begins to wait for it.
        await Assertions.Expect(page.Locator("[name=usuario]")).ToBeVisibleAsync();
        await page.GotoAsync("/entrar?volver=/cuenta");
    }
}
