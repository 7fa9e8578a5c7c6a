using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using TalentPool.Browser.Tests.Support;

namespace TalentPool.Browser.Tests;

/// <summary>The pages that anyone can open: no fault that axe finds, no sideways scrolling on a narrow screen, nothing that the content policy blocks.</summary>
public sealed class OpenPagesTests : IClassFixture<OpenSite>
{
    private static readonly string[] Pages =
        ["/sign-in", "/forgotten-password", "/help", "/accessibility", "/privacy", "/cookies", "/certificates/check", "/nothing-here"];

    private readonly OpenSite _site;

    public OpenPagesTests(OpenSite site)
    {
        _site = site;
        if (Chromium.MissingBecause is null)
        {
            _site.StartServer();
        }
    }

    [ChromiumFact]
    public async Task They_have_no_fault_that_axe_finds() => await OnEach(1280, async page =>
    {
        var found = await page.RunAxe();

        Assert.True(found.Violations.Length == 0, $"{page.Url}: {string.Join("; ", found.Violations.Select(Words))}");
    });

    [ChromiumFact]
    public async Task They_do_not_scroll_sideways_at_320_pixels() => await OnEach(320, async page =>
        Assert.True(await page.EvaluateAsync<int>("document.documentElement.scrollWidth") <= 320, page.Url));

    [ChromiumFact]
    public async Task They_have_one_heading_that_the_title_begins_with() => await OnEach(1280, async page =>
    {
        var heading = await page.Locator("h1").InnerTextAsync();

        Assert.StartsWith(heading.Trim(), await page.TitleAsync());
    });

    private async Task OnEach(int width, Func<IPage, Task> check)
    {
        await using var context = await (await Chromium.Browser).NewContextAsync(new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = width, Height = 900 } });
        var page = await context.NewPageAsync();
        var blocked = new List<string>();
        page.Console += (_, said) =>
        {
            if (said.Text.Contains("Content Security Policy", StringComparison.Ordinal))
            {
                blocked.Add(said.Text);
            }
        };
        foreach (var path in Pages)
        {
            await page.GotoAsync(new Uri(_site.Address, path).ToString());
            await check(page);
        }

        Assert.Empty(blocked);
    }

    private static string Words(AxeResultItem item) => $"{item.Id}: {string.Join(", ", item.Nodes.Select(node => node.Html))}";
}
