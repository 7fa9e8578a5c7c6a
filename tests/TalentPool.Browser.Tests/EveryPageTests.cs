using Microsoft.Playwright;
using TalentPool.Browser.Tests.Support;
using static Microsoft.Playwright.Assertions;

namespace TalentPool.Browser.Tests;

/// <summary>
/// Every page that the program has, as the people of the demonstration reach it by following links from their home page: no fault that
/// axe finds, one heading, nothing that the content policy blocks, and no sideways scrolling at 320 pixels.
/// </summary>
public sealed class EveryPageTests(DemonstrationSite site) : IClassFixture<DemonstrationSite>
{
    /// <summary>How many pages of one kind each person reads on the way, how many are read in all, and how many are looked at closely.</summary>
    private const int ReadByEach = 6, ReadByAll = 80, LookedAt = 1;

    /// <summary>Pages to which no link of a signed-in person leads, and where they are looked at instead.</summary>
    private static readonly Dictionary<string, string> Elsewhere = new()
    {
        ["/sign-in"] = nameof(OpenPagesTests),
        ["/forgotten-password"] = nameof(OpenPagesTests),
        ["/certificates/check"] = nameof(OpenPagesTests),
        ["/sign-out"] = "answers whoever's form to sign out was stale",
        ["/people/import/{Id:guid}"] = "shown after a list was sent; the journeys look at it",
        ["/hours/import/{Id:guid}"] = nameof(PagesWithoutLinksTests),
        ["/coverage/import/{Id:guid}"] = nameof(PagesWithoutLinksTests),
        ["/people/reviews/{Id:guid}"] = "opens with a quarter; the journeys look at it",
        ["/sign-in/code"] = "between password and home; the journeys look at it",
        ["/set-up"] = "until everything is set up; the journeys look at it",
        ["/set-up/partnership"] = "until there is a partnership; the journeys look at it",
        ["/set-password"] = nameof(PagesWithoutLinksTests),
        ["/status/{Code:int}"] = nameof(OpenPagesTests),
        ["/enquiries/{Id:guid}/offer"] = "shown after a form; the journeys look at it",
        ["/gaps/new/{Id:guid}/posted"] = "shown after a form; the journeys look at it",
        ["/placements/{Key}/certificate"] = "the journeys look at it",
        ["/placements/{Key}/interests"] = "the journeys look at it",
        ["/gaps/{Id:guid}/enquiry"] = "leads on to the enquiry",
        ["/gaps/{Id:guid}/left-out"] = nameof(PagesWithoutLinksTests),
        ["/gaps/{Reference}/ask-everyone"] = nameof(PagesWithoutLinksTests),
        ["/gaps/{Reference}/undertaking"] = nameof(PagesWithoutLinksTests),
        ["/placements/{Key}/dbs-check"] = nameof(PagesWithoutLinksTests),
        ["/substitutions/{Id:guid}/answer"] = nameof(PagesWithoutLinksTests),
        ["/substitutions/{Id:guid}/release"] = nameof(PagesWithoutLinksTests),
        ["/substitutions/{Id:guid}/cost"] = nameof(PagesWithoutLinksTests),
        ["/substitutions/{Id:guid}/decide"] = nameof(PagesWithoutLinksTests),
        ["/substitutions/{Id:guid}/withdraw"] = nameof(PagesWithoutLinksTests),
        ["/mail/stop"] = nameof(PagesWithoutLinksTests),
        ["/chain-heads/{Id:guid}"] = nameof(PagesWithoutLinksTests),
        ["/placements/{Key}/delegation"] = nameof(PagesWithoutLinksTests),
        ["/error"] = nameof(OpenPagesTests),
        ["/design"] = nameof(All_components_are_fit_for_everybody),
    };

    private readonly Dictionary<string, int> _lookedAt = [];
    private readonly Dictionary<string, int> _read = [];

    [ChromiumFact]
    public async Task Each_is_reached_by_links_and_is_fit_for_everybody()
    {
        var faults = new List<string>();
        foreach (var person in await Buttons())
        {
            if (!Unseen.Any())
            {
                break;
            }

            await using var visitor = await Visitor.At(site.Address, Way.WithScript);
            await visitor.SignInAs(person);
            await Follow(visitor);
            faults.AddRange(visitor.TakeFaults().Select(fault => $"{person}: {fault}"));
        }

        faults.AddRange(Unseen.Select(page => $"No link led to {page}"));
        Assert.True(faults.Count == 0, string.Join(Environment.NewLine, faults));
    }

    [ChromiumFact]
    public async Task All_components_are_fit_for_everybody()
    {
        await using var visitor = await Visitor.At(site.Address, Way.WithScript);
        await visitor.Open("/design");
        await visitor.LooksClosely();
    }

    [ChromiumTheory]
    [InlineData(Way.WithScript)]
    [InlineData(Way.WithoutScript)]
    public async Task The_links_of_a_section_fold_on_a_phone_and_stand_open_at_a_desk(Way way)
    {
        await using var phone = await Visitor.At(site.Address, way, width: 320);
        await phone.Open("/design");
        await phone.Check(async page =>
        {
            var (fold, link) = Links(page);
            await Expect(link).ToBeHiddenAsync();
            await fold.FocusAsync();
            await page.Keyboard.PressAsync("Enter");
            await Expect(link).ToBeVisibleAsync();
            return [];
        });
        await phone.LooksClosely();

        await using var desk = await Visitor.At(site.Address, way);
        await desk.Open("/design");
        await desk.Check(async page =>
        {
            var (fold, link) = Links(page);
            await Expect(link).ToBeVisibleAsync();
            await Expect(fold).ToBeHiddenAsync();
            return [];
        });

        static (ILocator Fold, ILocator Link) Links(IPage page)
        {
            var links = page.GetByRole(AriaRole.Navigation, new PageGetByRoleOptions { Name = "Pages of Money" });
            return (links.Locator("summary"), links.GetByRole(AriaRole.Link, new LocatorGetByRoleOptions { Name = "Payments" }));
        }
    }

    private IEnumerable<string> Unseen => PageRoutes.All.Except(_lookedAt.Keys).Except(Elsewhere.Keys);

    private async Task<IReadOnlyList<string>> Buttons()
    {
        await using var stranger = await Visitor.At(site.Address, Way.WithScript);
        return await stranger.DemonstrationButtons();
    }

    private async Task Follow(Visitor visitor)
    {
        var read = new Dictionary<string, int>();
        var seen = new HashSet<string> { "/" };
        var waiting = new Queue<string>(seen);
        while (waiting.TryDequeue(out var address))
        {
            var page = PageRoutes.Of(address)!;
            if (_lookedAt.GetValueOrDefault(page) < LookedAt)
            {
                _lookedAt[page] = _lookedAt.GetValueOrDefault(page) + 1;
                await visitor.Open(address);
                await visitor.LooksClosely();
            }

            foreach (var link in await visitor.LinksAt(address))
            {
                if (PageRoutes.Of(link) is { } next && seen.Add(link) && read.GetValueOrDefault(next) < ReadByEach && (_read.GetValueOrDefault(next) < ReadByAll || !_lookedAt.ContainsKey(next)))
                {
                    read[next] = read.GetValueOrDefault(next) + 1;
                    _read[next] = _read.GetValueOrDefault(next) + 1;
                    waiting.Enqueue(link);
                }
            }
        }
    }
}
