using Microsoft.Playwright;
using TalentPool.Browser.Tests.Support;

namespace TalentPool.Browser.Tests;

/// <summary>The pages that anyone can open, in an installation that has only just begun.</summary>
public sealed class OpenPagesTests(OpenSite site) : IClassFixture<OpenSite>
{
    private static readonly string[] Pages =
        ["/sign-in", "/forgotten-password", "/help", "/accessibility", "/privacy", "/cookies", "/certificates/check", "/set-password", "/error", "/nothing-here"];

    [ChromiumFact]
    public async Task They_have_no_fault_that_axe_finds() => await OnEach(1280, PageChecks.FaultsThatAxeFinds);

    [ChromiumFact]
    public async Task They_do_not_scroll_sideways_at_320_pixels() => await OnEach(320, PageChecks.Scrolling);

    [ChromiumFact]
    public async Task They_have_one_heading_that_the_title_begins_with() => await OnEach(1280, PageChecks.Headings);

    private async Task OnEach(int width, Func<IPage, Task<IEnumerable<string>>> check)
    {
        await using var visitor = await Visitor.At(site.Address, Way.WithScript, width);
        foreach (var path in Pages)
        {
            await visitor.Open(path);
            await visitor.Check(check);
        }
    }
}
