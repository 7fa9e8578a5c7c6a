using System.Net;
using Microsoft.EntityFrameworkCore;
using TalentPool.Domain;
using TalentPool.Domain.Placements;
using TalentPool.Features.Certificates;
using TalentPool.Features.Gaps;
using TalentPool.Features.Placements;
using TalentPool.Platform.Looks;
using TalentPool.Platform.People;
using TalentPool.Tests.Features.Gaps;
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
    public async Task Whoever_opens_a_person_s_roles_is_written_down_but_not_for_their_own()
    {
        var administrator = await _world.Person(_world.Bradford, TalentPool.Domain.Partnerships.ScopeKind.Partnership, _world.Partnership.Id, Role.PartnershipAdministrator);

        await Open(administrator, $"/people/{_scene.HomeHead.Id}", $"/people/{administrator.Id}");

        var look = Assert.Single(await Looks(LookKind.PersonRecord));
        Assert.Equal((administrator.Id, _scene.HomeHead.Id, _world.Bradford.Id), (look.PersonId, look.RecordId, look.AuthorityId));
    }

    [Fact]
    public async Task Whoever_reads_of_an_officer_s_dbs_check_is_written_down_with_the_home()
    {
        OfferScene.Must(await _world.Use<AskForDbsHandler>().Handle(OfferScene.By(_scene.Requester), new AskForDbs(_scene.PlacementId, await _scene.Version(), DbsLevel.Standard)));

        await Open(_scene.Requester, $"{_scene.Address}/dbs");
        await Open(_scene.LineManager, $"{_scene.Address}/dbs-check");
        await Open(_scene.BudgetHolder, $"{_scene.Address}/dbs-check");

        var looks = await Looks(LookKind.DbsRecord);
        Assert.Equal(new[] { _scene.Requester.Id, _scene.LineManager.Id }.Order(), looks.Select(look => look.PersonId).Order());
        Assert.All(looks, look => Assert.Equal((_scene.Officer.Id, _world.Bradford.Id), (look.AboutPersonId!.Value, look.AuthorityId)));
    }

    [Fact]
    public async Task An_officer_s_own_declaration_is_no_look_and_its_reading_by_the_conflict_officer_is()
    {
        await Open(_scene.Officer, $"{_scene.Address}/interests");
        Assert.Empty(await Looks(LookKind.InterestRecord));
        OfferScene.Must(await _scene.Declare(_scene.Officer, false));
        OfferScene.Must(await _scene.Answer(_scene.HomeConflict));

        await Open(_scene.HostConflict, $"{_scene.Address}/conflict-decision");

        Assert.Equal(_scene.HostConflict.Id, Assert.Single(await Looks(LookKind.InterestRecord)).PersonId);
    }

    [Fact]
    public async Task Whoever_reads_what_was_said_of_the_work_is_written_down_and_the_list_has_words_for_it()
    {
        await using var world = await World.Create();
        await using var site = new Site(world);
        var placed = await PlacementScene.Active(world);
        world.Clock.MoveTo(new DateTime(2027, 4, 1, 9, 0, 0, DateTimeKind.Utc));
        OfferScene.Must(await placed.LetTimePass());
        OfferScene.Must(await world.Use<AnswerQualityHandler>().Handle(
            OfferScene.By(placed.Supervisor), new AnswerQuality(placed.PlacementId, await placed.Version(), QualityAnswer.Yes, QualityAnswer.Yes, QualityAnswer.Yes, "")));

        foreach (var reader in new[] { placed.Officer, placed.LineManager })
        {
            await (await site.Browser(reader)).Open($"{placed.Address}/quality");
        }

        var auditor = await site.Browser(await world.Person(world.Bradford, Role.Auditor));
        await auditor.Open("/looks");
        Assert.Contains("What was said of the work", auditor.Text);
        Assert.Contains(placed.LineManager.Name, auditor.Text);
        await using var db = world.OpenDb();
        Assert.Equal(placed.LineManager.Id, (await db.Set<Look>().SingleAsync(look => look.Kind == LookKind.QualityRecord)).PersonId);
    }

    [Fact]
    public async Task Whoever_of_another_authority_reads_a_sealed_gap_is_written_down_with_the_authority_that_asks()
    {
        await using var world = await World.Create();
        await using var site = new Site(world);
        var confidential = await ConfidentialScene.Of(world);
        var outline = await world.Person(world.Kirklees, Role.HeadOfService);

        foreach (var reader in new[] { confidential.Undertaker, confidential.Offers.Requester, outline })
        {
            await (await site.Browser(reader)).Open($"/gaps/{confidential.Sealed.Reference}");
        }

        await using var db = world.OpenDb();
        var look = await db.Set<Look>().SingleAsync(look => look.Kind == LookKind.SealedText);
        Assert.Equal((confidential.Undertaker.Id, confidential.Sealed.Id, world.Leeds.Id), (look.PersonId, look.RecordId, look.AuthorityId));
    }

    [Fact]
    public async Task So_is_whoever_reads_its_certificate_or_its_clearance_elsewhere_and_nobody_who_sees_the_outline()
    {
        await using var world = await World.Create();
        await using var site = new Site(world);
        var confidential = await ConfidentialScene.Of(world);
        var gap = confidential.SealedAndCleared;
        var outline = await world.Person(world.Kirklees, Role.HeadOfService);
        string number;
        Guid clearanceId;
        await using (var db = world.OpenDb())
        {
            var certificate = await db.Set<Certificate>().FirstAsync(certificate => certificate.GapId == gap.Id);
            (number, clearanceId) = (certificate.Number, certificate.ClearanceId);
        }

        await Read(confidential.Offers.Requester, $"/certificates/{number}", $"/certificates/{number}/file", $"/clearances/{clearanceId}");
        await Read(outline, $"/certificates/{number}");
        Assert.Empty(await Sealed());

        OfferScene.Must(await world.Use<GiveUndertakingHandler>().Handle(OfferScene.By(confidential.Undertaker), new GiveUndertaking(gap.Id)));
        await Read(confidential.Undertaker, $"/certificates/{number}");
        Assert.Equal((confidential.Undertaker.Id, gap.Id, world.Leeds.Id), Assert.Single(await Sealed()));

        world.Clock.Advance(TimeSpan.FromDays(1));
        await Read(confidential.Undertaker, $"/clearances/{clearanceId}");
        Assert.Equal(2, (await Sealed()).Count);

        async Task Read(Person reader, params string[] pages)
        {
            var browser = await site.Browser(reader);
            foreach (var page in pages)
            {
                await browser.Open(page);
                Assert.Equal(HttpStatusCode.OK, browser.Status);
            }
        }

        async Task<List<(Guid PersonId, Guid RecordId, Guid AuthorityId)>> Sealed()
        {
            await using var db = world.OpenDb();
            return [.. (await db.Set<Look>().Where(look => look.Kind == LookKind.SealedText).ToListAsync()).Select(look => (look.PersonId, look.RecordId, look.AuthorityId))];
        }
    }

    [Fact]
    public void Every_kind_of_look_has_words() => Assert.All(Enum.GetValues<LookKind>(), kind => Assert.NotEqual("", TalentPool.Features.Privacy.LookWords.Of(kind)));

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
