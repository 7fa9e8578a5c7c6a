using System.Net;
using TalentPool.Domain;
using TalentPool.Tests.Features.Offers;
using TalentPool.Tests.Support;

namespace TalentPool.Tests.Features.Placements;

/// <summary>Who reads what of a placement on its pages.</summary>
public sealed class PlacementSightTests : IAsyncLifetime
{
    private World _world = null!;
    private PlacementScene _scene = null!;
    private Site _site = null!;

    public async Task InitializeAsync()
    {
        _world = await World.Create();
        _scene = await PlacementScene.Agreed(_world);
        _site = new Site(_world);
    }

    public async Task DisposeAsync()
    {
        await _site.DisposeAsync();
        await _world.DisposeAsync();
    }

    [Fact]
    public async Task Who_may_know_but_not_do_sees_no_form()
    {
        var browser = await _site.Browser(_scene.HostFinance);

        await browser.Open($"{_scene.Address}/vat");

        Assert.Equal(HttpStatusCode.OK, browser.Status);
        Assert.Empty(browser.Page.QuerySelectorAll("main form"));
    }

    [Fact]
    public async Task Who_has_nothing_to_do_with_it_cannot_know_of_it()
    {
        var browser = await _site.Browser(await _world.Person(_world.Wakefield, Role.HeadOfService));

        foreach (var page in new[] { "", "/start", "/history", "/agreement", "/parties", "/cancel" })
        {
            await browser.Open(_scene.Address + page);
            Assert.Equal(HttpStatusCode.NotFound, browser.Status);
        }

        await browser.Open("/placements");
        Assert.DoesNotContain((await _scene.Placement()).Reference, browser.Text);
    }

    [Fact]
    public async Task Parties_are_seen_by_the_two_conflict_officers_and_the_officer_only()
    {
        OfferScene.Must(await _scene.AddParty(_scene.HostConflict));

        foreach (var (person, sees) in new[]
        {
            (_scene.HostConflict, true), (_scene.HomeConflict, true), (_scene.Officer, true),
            (_scene.Requester, false), (_scene.HostHead, false), (_scene.HomeHead, false), (_scene.LineManager, false), (_scene.HomeFinance, false),
        })
        {
            var browser = await _site.Browser(person);
            var text = "";
            foreach (var page in new[] { "", "/start", "/history", "/parties", "/interests", "/conflict-answer", "/agreement" })
            {
                await browser.Open(_scene.Address + page);
                text += browser.Text;
            }

            Assert.Equal(sees, text.Contains("Acme Lettings", StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task Money_is_seen_by_those_who_answer_for_it_and_the_outside_price_by_the_host_alone()
    {
        foreach (var (person, rate, outside) in new[]
        {
            (_scene.Requester, true, true), (_scene.BudgetHolder, true, true), (_scene.HostFinance, true, true),
            (_scene.HomeHead, true, false), (_scene.HomeFinance, true, false),
            (_scene.Officer, false, false), (_scene.LineManager, false, false), (_scene.HostConflict, false, false),
        })
        {
            var browser = await _site.Browser(person);
            await browser.Open(_scene.Address);
            Assert.Equal(rate, browser.Text.Contains("£52.30", StringComparison.Ordinal));
            Assert.Equal(outside, browser.Text.Contains("£101.50", StringComparison.Ordinal));
            await browser.Open($"{_scene.Address}/agreement");
            Assert.Equal(rate, browser.Text.Contains("£52.30", StringComparison.Ordinal));
        }
    }
}
