using Microsoft.Playwright;

namespace Lazo.Web.Tests.Features.Research;

/// <summary>Somebody at a page: she finds things by how they are called, as people do.</summary>
internal sealed class Visitor(IPage page)
{
    public IPage Page => page;

    public Task SeeAsync(string words) => page.GetByText(words).First.WaitForAsync();

    public Task FollowAsync(string link) => page.Locator("main").GetByRole(AriaRole.Link, new() { Name = link }).First.ClickAsync();

    public Task PressAsync(string button) => page.Locator("main").GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).First.ClickAsync();

    public Task OpenAsync(string summary) => page.Locator("summary", new() { HasText = summary }).First.ClickAsync();

    public Task FillAsync(string label, string words) => page.GetByLabel(label).First.FillAsync(words);

    public Task CheckAsync(string label) => page.GetByRole(AriaRole.Radio, new() { Name = label, Exact = true }).First.CheckAsync();

    /// <summary>A part of the study by its two rows of tabs, from wherever she is.</summary>
    public async Task PartAsync(string study, string group, string part)
    {
        var tabs = page.GetByRole(AriaRole.Navigation, new() { Name = "Partes del estudio" });
        if (await tabs.CountAsync() == 0)
            await FollowAsync(study);
        await tabs.GetByRole(AriaRole.Link, new() { Name = group, Exact = true }).ClickAsync();
        await page.GetByRole(AriaRole.Navigation, new() { Name = group, Exact = true }).GetByRole(AriaRole.Link, new() { Name = part, Exact = true }).ClickAsync();
        await page.Locator("nav.parts a[aria-current=page]", new() { HasText = part }).WaitForAsync();
    }

    /// <summary>What a link gives to keep.</summary>
    public async Task<MemoryStream> TakeAsync(string link)
    {
        var file = await page.RunAndWaitForDownloadAsync(() => FollowAsync(link));
        await using var from = await file.CreateReadStreamAsync();
        var taken = new MemoryStream();
        await from.CopyToAsync(taken);
        taken.Position = 0;
        return taken;
    }
}
