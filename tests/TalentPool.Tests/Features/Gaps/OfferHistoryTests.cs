using TalentPool.Domain;
using TalentPool.Features.Offers;
using TalentPool.Tests.Features.Offers;
using TalentPool.Tests.Support;

namespace TalentPool.Tests.Features.Gaps;

/// <summary>Whom a gap's history names of those who act for a home.</summary>
public sealed class OfferHistoryTests : IAsyncLifetime
{
    private World _world = null!;
    private Site _site = null!;
    private OfferScene _scene = null!;

    public async Task InitializeAsync()
    {
        _world = await World.Create();
        _site = new Site(_world);
        _scene = await OfferScene.Of(_world);
    }

    public async Task DisposeAsync()
    {
        await _site.DisposeAsync();
        await _world.DisposeAsync();
    }

    [Fact]
    public async Task Nobody_reads_in_it_who_said_no()
    {
        var offer = await _scene.Proposed();
        OfferScene.Must(await _world.Use<DeclineByOfficerHandler>().Handle(OfferScene.By(_scene.OfficerPerson), new DeclineByOfficer(offer.Id, offer.Version)));

        foreach (var reader in new[] { _scene.HomeHead, _scene.Answerer, _scene.LineManager, _scene.Requester, await _world.Person(_world.Bradford, Role.Officer) })
        {
            Assert.DoesNotContain(_scene.OfficerPerson.Name, await Timeline(reader));
        }

        Assert.Contains("An offer of Bradford fell away", await Timeline(_scene.HomeHead));
    }

    [Fact]
    public async Task Who_said_yes_is_named_to_those_at_home_who_may_know_its_officers()
    {
        await _scene.Willing();

        Assert.Contains(_scene.OfficerPerson.Name, await Timeline(_scene.HomeHead));
        Assert.DoesNotContain(_scene.OfficerPerson.Name, await Timeline(await _world.Person(_world.Bradford, Role.Officer)));
        Assert.DoesNotContain(_scene.OfficerPerson.Name, await Timeline(_scene.Requester));
    }

    private async Task<string> Timeline(Platform.People.Person reader)
    {
        var browser = await _site.Browser(reader);
        await browser.Open("/gaps/WY-2026-0001/history");
        return browser.Page.QuerySelector(".moj-timeline")!.TextContent;
    }
}
