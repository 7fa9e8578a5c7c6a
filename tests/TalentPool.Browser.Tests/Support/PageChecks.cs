using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace TalentPool.Browser.Tests.Support;

/// <summary>What holds of every page, whoever reads it. Each check answers with what is wrong, or nothing.</summary>
public static class PageChecks
{
    /// <summary>
    /// No page has frames, so axe runs in the page as a whole and answers with the faults alone; that needs no second page to put its
    /// findings together. The design system's script marks a radio that reveals a question as expanded or not. ARIA does not allow that
    /// on a radio; the system keeps it because readers say it aloud. It stands among the known issues of the accessibility page.
    /// </summary>
    private const string Faults = """
        () => axe.run({ rules: { 'aria-allowed-attr': { enabled: false } }, resultTypes: ['violations'] })
            .then(result => result.violations.map(fault => `${fault.id}: ${fault.nodes.slice(0, 3).map(node => node.html).join(', ')}`))
        """;

    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    public static async Task<IEnumerable<string>> FaultsThatAxeFinds(IPage page)
    {
        if (!await page.EvaluateAsync<bool>("'axe' in window"))
        {
            await page.EvaluateAsync(Axe);
        }

        return await page.EvaluateAsync<string[]>(Faults);
    }

    public static async Task<IEnumerable<string>> Scrolling(IPage page)
    {
        var width = await page.EvaluateAsync<int>("document.documentElement.scrollWidth");
        return width <= page.ViewportSize!.Width ? [] : [$"{width} pixels wide at {page.ViewportSize.Width}"];
    }

    /// <summary>
    /// Wide tables on a narrow page: their rows are blocks that lead each cell by its column's heading, and nothing is out of sight to the
    /// right. Weeks side by side scroll.
    /// </summary>
    public static async Task<IEnumerable<string>> Tables(IPage page) => await page.EvaluateAsync<string[]>("""
        () => [...document.querySelectorAll('.app-table-scroll')].filter(region => !region.querySelector('.app-weeks')).flatMap(region => {
            const heads = [...region.querySelectorAll('thead th')].map(head => head.querySelector('.govuk-visually-hidden') ? '' : head.textContent.trim());
            const unlabelled = [...region.querySelectorAll('tbody tr, tfoot tr')].filter(row => row.cells.length === heads.length)
                .flatMap(row => [...row.cells].filter((cell, index) => cell.tagName === 'TD' && (cell.dataset.label ?? '') !== heads[index]).map(cell => cell.outerHTML));
            return [
                ...unlabelled.slice(0, 3).map(cell => `a cell without its column's heading: ${cell}`),
                ...(region.scrollWidth > region.clientWidth ? [`a table ${region.scrollWidth} pixels wide in ${region.clientWidth}: ${region.innerText.slice(0, 60)}`] : []),
            ];
        })
        """);

    public static async Task<IEnumerable<string>> Headings(IPage page)
    {
        // The tag of a state may stand inside the heading; it is not part of the title. The title of a form with errors says so first.
        var headings = await page.EvaluateAsync<string[]>("[...document.querySelectorAll('h1')].map(h1 => h1.firstChild.textContent.trim())");
        var title = await page.TitleAsync();
        const string error = "Error: ";
        var said = title.StartsWith(error, StringComparison.Ordinal) ? title[error.Length..] : title;
        return headings.Length == 1 && said.StartsWith(headings[0], StringComparison.Ordinal) ? [] : [$"titled '{title}', with the headings {string.Join(", ", headings)}"];
    }
}
