using System.Net;
using Microsoft.EntityFrameworkCore;
using TalentPool.Domain;
using TalentPool.Platform.Looks;
using TalentPool.Platform.People;
using TalentPool.Tests.Features.Offers;
using TalentPool.Tests.Features.Placements;
using TalentPool.Tests.Support;

namespace TalentPool.Tests.Features.Privacy;

public sealed class LooksTests : IAsyncLifetime
{
    private World _world = null!;
    private Site _site = null!;
    private PlacementScene _scene = null!;

    public async Task InitializeAsync()
    {
        _world = await World.Create();
        _site = new Site(_world);
        _scene = await PlacementScene.Agreed(_world);
        OfferScene.Must(await _scene.AddParty(_scene.HostConflict));
    }

    public async Task DisposeAsync()
    {
        await _site.DisposeAsync();
        await _world.DisposeAsync();
    }

    [Fact]
    public async Task Whoever_opens_an_officers_record_is_written_down_once_a_day()
    {
        var officerId = _scene.Offers.OfficerId;

        await Open(_scene.HomeHead, $"/team/{officerId}", $"/team/{officerId}/leave", $"/team/{officerId}");
        _world.Clock.Advance(TimeSpan.FromDays(1));
        await Open(_scene.HomeHead, $"/team/{officerId}");

        Assert.Equal(2, (await Looks(LookKind.OfficerRecord)).Count(look => look.PersonId == _scene.HomeHead.Id && look.AboutPersonId == _scene.Officer.Id));
    }

    [Fact]
    public async Task What_people_read_about_themselves_and_what_they_are_refused_is_not()
    {
        await Open(_scene.Officer, "/profile");
        var stranger = await _site.Browser(_scene.HostHead);
        await stranger.Open($"/team/{_scene.Offers.OfficerId}");

        Assert.Equal(HttpStatusCode.NotFound, stranger.Status);
        Assert.Empty(await Looks(LookKind.OfficerRecord));
    }

    [Fact]
    public async Task Whoever_reads_the_parties_to_a_matter_is_written_down_and_nobody_else()
    {
        await Open(_scene.HomeConflict, _scene.Address, $"{_scene.Address}/parties");
        await Open(_scene.Requester, _scene.Address);

        var look = Assert.Single(await Looks(LookKind.ConflictRecord));
        Assert.Equal((_scene.HomeConflict.Id, _scene.PlacementId, _world.Leeds.Id), (look.PersonId, look.RecordId, look.AuthorityId));
    }

    [Fact]
    public async Task The_auditor_of_an_authority_sees_who_looked_at_its_records_and_at_no_others()
    {
        await Open(_scene.HomeHead, $"/team/{_scene.Offers.OfficerId}");
        await Open(_scene.HomeConflict, $"{_scene.Address}/parties");
        var home = await _site.Browser(await _world.Person(_world.Bradford, Role.Auditor));
        var host = await _site.Browser(await _world.Person(_world.Leeds, Role.Auditor));

        await home.Open("/looks");
        Assert.Contains(_scene.HomeHead.Name, home.Text);
        Assert.Contains(_scene.Officer.Name, home.Text);
        Assert.DoesNotContain("Parties to a matter", home.Text);

        await host.Open("/looks");
        Assert.Contains(_scene.HomeConflict.Name, host.Text);
        Assert.Contains(_scene.Address.Split('/')[^1], host.Text);
        Assert.DoesNotContain(_scene.Officer.Name, host.Text);
        Assert.DoesNotContain("Acme Lettings", host.Text);
    }

    [Fact]
    public async Task The_list_is_for_auditors()
    {
        await Open(_scene.HomeHead, $"/team/{_scene.Offers.OfficerId}");
        var head = await _site.Browser(_scene.HomeHead);

        await head.Open("/looks");

        Assert.Equal(HttpStatusCode.Forbidden, head.Status);
    }

    private async Task Open(Person reader, params string[] addresses)
    {
        var browser = await _site.Browser(reader);
        foreach (var address in addresses)
        {
            await browser.Open(address);
            Assert.Equal(HttpStatusCode.OK, browser.Status);
        }
    }

    private async Task<List<Look>> Looks(LookKind kind)
    {
        await using var db = _world.OpenDb();
        return await db.Set<Look>().AsNoTracking().Where(look => look.Kind == kind).ToListAsync();
    }
}
