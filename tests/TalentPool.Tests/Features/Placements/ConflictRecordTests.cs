using System.Net;
using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain.Placements;
using TalentPool.Features.Placements;
using TalentPool.Platform.Evidence;
using TalentPool.Platform.People;
using TalentPool.Tests.Features.Offers;
using TalentPool.Tests.Support;

namespace TalentPool.Tests.Features.Placements;

public sealed class ConflictRecordTests : IAsyncLifetime
{
    private const string Property = "WYK 123456";

    private World _world = null!;
    private PlacementScene _scene = null!;

    public async Task InitializeAsync()
    {
        _world = await World.Create();
        _scene = await PlacementScene.Agreed(_world);
    }

    public async Task DisposeAsync() => await _world.DisposeAsync();

    [Fact]
    public async Task The_host_is_told_only_at_which_member_to_ask_and_that_member_only_of_its_own_matter()
    {
        var kirklees = await OtherMatter.At(_scene.Offers, _world.Kirklees);
        await kirklees.Describe("K/9", "A lease in Batley");
        await kirklees.AddParty("Acme Lettings Ltd", PartyStanding.Client, "1234567");

        OfferScene.Must(await Party("ACME LETTINGS, Limited", "01234567"));

        await using var site = new Site(_world);
        foreach (var page in new[] { $"{_scene.Address}/parties", "/conflict-searches" })
        {
            var host = await site.Browser(_scene.HostConflict);
            await host.Open(page);
            Assert.Contains("A possible match at Kirklees. Ask its conflict officer.", host.Text, StringComparison.Ordinal);
            Assert.DoesNotContain("K/9", host.Text, StringComparison.Ordinal);
            Assert.DoesNotContain(kirklees.Placement.Reference, host.Text, StringComparison.Ordinal);
            Assert.DoesNotContain("your client", host.Text, StringComparison.Ordinal);
        }

        var matched = await site.Browser(kirklees.ConflictOfficer);
        await matched.Open("/conflict-searches");
        Assert.Contains("K/9", matched.Text, StringComparison.Ordinal);
        Assert.Contains("The name of your client", matched.Text, StringComparison.Ordinal);
        Assert.Contains("The company number of your client", matched.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Leeds", matched.Page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain((await _scene.Placement()).Reference, matched.Text, StringComparison.Ordinal);

        var home = await site.Browser(_scene.HomeConflict);
        foreach (var page in new[] { "parties", "conflict-answer" })
        {
            await home.Open($"{_scene.Address}/{page}");
            Assert.DoesNotContain("Kirklees", home.Text, StringComparison.Ordinal);
            Assert.Contains("Nothing was found", home.Text, StringComparison.Ordinal);
        }

        var officer = await site.Browser(_scene.Officer);
        await officer.Open($"{_scene.Address}/parties");
        Assert.DoesNotContain("Search among", officer.Text, StringComparison.Ordinal);

        Assert.Equal([nameof(MatterMet)], (await _scene.World.Inbox(kirklees.ConflictOfficer.Id)).Select(notice => notice.Rule.Split(':')[0]));
        await matched.Open("/notices");
        Assert.Contains($"met your matter in {kirklees.Placement.Reference}", matched.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Acme", matched.Text, StringComparison.OrdinalIgnoreCase);
        await AssertHolds();
    }

    [Fact]
    public async Task A_second_conflict_officer_of_the_host_is_told_where_something_is_to_be_asked()
    {
        var second = await _world.Person(_world.Leeds, Domain.Role.ConflictOfficer);
        var kirklees = await OtherMatter.At(_scene.Offers, _world.Kirklees);
        await kirklees.AddParty("Acme Lettings", PartyStanding.Opponent);

        OfferScene.Must(await Party("Acme Lettings"));
        OfferScene.Must(await Party("Somebody Else"));

        Assert.Single(await _scene.Told(second), kind => kind == nameof(ConflictsSearched));
        var hit = Assert.Single((await _scene.Placement()).ConflictHits);
        Assert.Equal((kirklees.Placement.Id, _world.Kirklees.Id, PartyStanding.Opponent, true, true), (hit.MatterId, hit.AuthorityId, hit.Relationship, hit.IsForSearcher, hit.IsForMatched));
        Assert.Equal((_world.Clock.UtcNow, _scene.HostConflict.Id, Placement.ConflictRules), await Searched());
    }

    [Fact]
    public async Task The_same_property_is_found_by_a_mark_from_which_nothing_leads_back()
    {
        var kirklees = await OtherMatter.At(_scene.Offers, _world.Kirklees);
        await kirklees.Describe("K/9", "A lease in Batley", Property);
        await using var site = new Site(_world);
        var browser = await site.Browser(_scene.HostConflict);
        await browser.Open($"{_scene.Address}/matter");
        await browser.SubmitAndFollow("matter", ("Model.Reference", "L/77"), ("Model.Subject", "Possession"), ("Model.Kind", "Property"), ("Model.ReferenceUnkept", "wyk-123456"));

        Assert.Contains("A possible match at Kirklees", browser.Text, StringComparison.Ordinal);
        var mark = (await _scene.Placement()).PropertyOrChildMark!;
        Assert.Equal(64, mark.Length);
        var matched = await site.Browser(kirklees.ConflictOfficer);
        await matched.Open("/conflict-searches");
        Assert.Contains("The same property or child", matched.Text, StringComparison.Ordinal);
        foreach (var page in new[] { "", "/parties", "/matter", "/history" })
        {
            await browser.Open(_scene.Address + page);
            Assert.DoesNotContain(mark, browser.Page.DocumentElement.OuterHtml, StringComparison.Ordinal);
            Assert.DoesNotContain("123456", browser.Page.QuerySelector("main")!.OuterHtml, StringComparison.Ordinal);
        }

        await using var db = _world.OpenDb();
        var bodies = await db.Set<ChainEvent>().Select(link => link.Body).ToListAsync();
        Assert.DoesNotContain(bodies, body => body!.Contains("WYK", StringComparison.OrdinalIgnoreCase));
        Assert.Contains(bodies, body => body!.Contains(mark, StringComparison.Ordinal));

        // A child with the same number is no property.
        OfferScene.Must(await _world.Use<DescribeMatterHandler>().Handle(
            PlacementScene.By(_scene.HostConflict), new DescribeMatter(_scene.PlacementId, await _scene.Version(), "L/77", "Care", PropertyOrChild.Child, Property)));
        Assert.NotNull(Assert.Single((await _scene.Placement()).ConflictHits).GoneAt);
        await AssertHolds();
    }

    [Fact]
    public void A_reference_is_the_same_however_it_is_typed_and_only_with_the_same_key()
    {
        var key = PropertyOrChildKey.New();

        Assert.Equal(key.MarkOf(PropertyOrChild.Property, " wyk-123 456"), key.MarkOf(PropertyOrChild.Property, "WYK123456"));
        Assert.Equal(key.MarkOf(PropertyOrChild.Property, "010010012345"), key.MarkOf(PropertyOrChild.Property, "10010012345"));
        Assert.NotEqual(key.MarkOf(PropertyOrChild.Property, "WYK123456"), key.MarkOf(PropertyOrChild.Property, "WYK123457"));
        Assert.NotEqual(key.MarkOf(PropertyOrChild.Property, "9434765919"), key.MarkOf(PropertyOrChild.Child, "9434765919"));
        Assert.NotEqual(key.MarkOf(PropertyOrChild.Property, "WYK123456"), PropertyOrChildKey.New().MarkOf(PropertyOrChild.Property, "WYK123456"));
        Assert.Null(key.MarkOf(PropertyOrChild.Child, " - "));
        Assert.DoesNotContain(Property, new DescribeMatter(Guid.Empty, 1, "L/77", "Care", PropertyOrChild.Child, Property).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_without_the_key_records_no_reference()
    {
        var handler = new DescribeMatterHandler(_world.Use<TalentPool.Platform.Acts>(), PropertyOrChildKey.None);

        var refused = await handler.Handle(PlacementScene.By(_scene.HostConflict), new DescribeMatter(_scene.PlacementId, 1, "L/77", "Care", PropertyOrChild.Child, Property));
        Assert.Equal("NoConflictKey", refused.Refusal!.Name);
        OfferScene.Must(await handler.Handle(PlacementScene.By(_scene.HostConflict), new DescribeMatter(_scene.PlacementId, 1, "L/77", "Care")));
    }

    [Fact]
    public async Task Safeguards_name_who_may_have_access_and_are_shown_to_those_concerned()
    {
        await _scene.Arrange();
        await using var site = new Site(_world);
        var host = await site.Browser(_scene.HostConflict);
        await host.Open($"{_scene.Address}/conflict-decision");
        await host.Submit("decide-conflict", ("Model.Decision", "ClearWithSafeguards"), ("Model.Safeguards", "The housing files are closed"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, host.Status);
        Assert.Equal(["Name who may have access"], host.Errors);
        await host.SubmitAndFollow("decide-conflict", ("Model.Decision", "ClearWithSafeguards"), ("Model.Safeguards", "The housing files are closed"), ("Model.Access", "Jo Field\nAli Khan"));

        foreach (var (person, isConcerned) in new (Person, bool)[]
        {
            (_scene.HostConflict, true), (_scene.HomeConflict, true), (_scene.Officer, true), (_scene.Requester, true), (_scene.Supervisor, true),
            (_scene.BudgetHolder, false), (_scene.HomeHead, false), (_scene.LineManager, false),
        })
        {
            var browser = await site.Browser(person);
            await browser.Open(_scene.Address);
            Assert.Equal(isConcerned, browser.Text.Contains("Access: Jo Field and Ali Khan, and nobody else", StringComparison.Ordinal));
        }

        OfferScene.Must(await _scene.Decide(_scene.HostConflict));
        Assert.NotNull(Assert.Single((await _scene.Placement()).Safeguards).TakenBackAt);
        await AssertHolds();
    }

    [Fact]
    public async Task A_split_of_the_matter_pauses_the_work_and_asks_all_three_again_although_consents_had_been_given()
    {
        var scene = _scene;
        await scene.Arrange();
        OfferScene.Must(await scene.Answer(scene.HomeConflict, HomeConflictAnswer.Conflict));
        OfferScene.Must(await Cleared());
        await scene.FinishStartList();
        _world.Clock.MoveTo(PlacementScene.FirstMorning);
        OfferScene.Must(await scene.LetTimePass());
        Assert.Equal(PlacementStatus.Active, (await scene.Placement()).Status);

        Assert.Equal("NotPermitted", (await Split(scene.HomeConflict)).Refusal!.Name);
        OfferScene.Must(await Split(scene.HostConflict));

        var split = await scene.Placement();
        Assert.Equal((PlacementStatus.Paused, CheckedAgainFor.MatterSplit, null, null), (split.Status, split.AskedAgainFor, split.HasOwnInterest, split.ConflictDecision));
        Assert.NotNull(Assert.Single(split.ConflictConsents).TakenBackAt);
        Assert.Contains(nameof(MatterSplit), await scene.Told(scene.Officer));
        Assert.Contains(nameof(MatterSplit), await scene.Told(scene.HomeConflict));
        Assert.DoesNotContain(nameof(MatterSplit), await scene.Told(scene.Requester));

        OfferScene.Must(await scene.Declare(scene.Officer, false));
        OfferScene.Must(await scene.Answer(scene.HomeConflict));
        OfferScene.Must(await scene.Decide(scene.HostConflict));
        Assert.Equal(PlacementStatus.Active, (await scene.Placement()).Status);
        await AssertHolds();

        async Task<Domain.Outcome> Split(Person by) => await _world.Use<SplitMatterHandler>().Handle(PlacementScene.By(by), new SplitMatter(scene.PlacementId, await scene.Version(), "The appeal"));
    }

    [Fact]
    public async Task The_host_is_reminded_weekly_to_look_at_its_decision_again_until_it_does()
    {
        var second = await _world.Person(_world.Leeds, Domain.Role.ConflictOfficer);
        await _scene.Arrange();
        OfferScene.Must(await _scene.Answer(_scene.HomeConflict, HomeConflictAnswer.Conflict));
        OfferScene.Must(await Cleared());
        foreach (var (day, times) in new[] { (29, 0), (30, 1), (31, 1), (36, 1), (37, 2) })
        {
            _world.Clock.MoveTo(new DateTime(2026, 11, 1, 9, 0, 0, DateTimeKind.Utc).AddDays(day));
            await using var db = _world.OpenDb();
            Assert.Equal(day is 30 or 37, (await PlacementsDue.ToCatchUp(db, _world.Clock.UtcNow)).Contains(_scene.PlacementId));
            OfferScene.Must(await _scene.LetTimePass());
            Assert.Equal(times, (await _scene.Told(second)).Count(kind => kind == nameof(ConflictReviewDue)));
        }

        await using var site = new Site(_world);
        var browser = await site.Browser(second);
        await browser.Open("/");
        Assert.Contains("Decide again on conflicts of interest", browser.Text, StringComparison.Ordinal);
        OfferScene.Must(await Cleared(reviewOn: null));
        await browser.Open("/");
        Assert.DoesNotContain("Decide again on conflicts of interest", browser.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_the_end_the_parties_are_searched_for_once_more_and_both_conflict_officers_are_told()
    {
        OfferScene.Must(await Party("Acme Lettings"));
        OfferScene.Must(await _scene.Declare(_scene.Officer, false));
        OfferScene.Must(await _scene.Answer(_scene.HomeConflict));
        OfferScene.Must(await _scene.NameSupervisor());
        OfferScene.Must(await _scene.SetVat(_scene.HomeFinance));
        OfferScene.Must(await _scene.RecordCertificate(_scene.LineManager));
        OfferScene.Must(await _scene.Authorise(_scene.HostHead));
        OfferScene.Must(await _scene.Decide(_scene.HostConflict));
        _world.Clock.MoveTo(PlacementScene.FirstMorning);
        OfferScene.Must(await _scene.LetTimePass());
        _world.Clock.MoveTo(new DateTime(2027, 3, 29, 9, 0, 0, DateTimeKind.Utc));

        OfferScene.Must(await _scene.LetTimePass());
        OfferScene.Must(await _scene.LetTimePass());

        var ended = await _scene.Placement();
        Assert.Equal((PlacementStatus.Ended, CheckedAgainFor.EndOfPlacement, _world.Clock.UtcNow), (ended.Status, ended.AskedAgainFor, ended.SearchedAt));
        foreach (var officer in new[] { _scene.HostConflict, _scene.HomeConflict })
        {
            Assert.Single(await _scene.Told(officer), kind => kind == nameof(ConflictsSearched));
        }

        await using var db = _world.OpenDb();
        Assert.Empty(await PlacementsDue.ToCatchUp(db, _world.Clock.UtcNow));
        await AssertHolds();
    }

    [Fact]
    public async Task An_own_interest_is_a_refusal_by_itself_with_its_words_and_nobody_else_can_choose_it()
    {
        await _scene.Arrange();
        Assert.Equal("OwnInterestIsDeclared", (await _scene.Decide(_scene.HostConflict, ConflictDecision.OwnInterestRefused)).Refusal!.Name);

        OfferScene.Must(await _scene.Declare(_scene.Officer, true));
        OfferScene.Must(await _scene.Answer(_scene.HomeConflict));

        var placement = await _scene.Placement();
        Assert.Equal((ConflictDecision.OwnInterestRefused, "My sister lives there"), (placement.ConflictDecision, placement.OwnInterest));
        Assert.Equal("OwnInterestIsFinal", (await _scene.Decide(_scene.HostConflict)).Refusal!.Name);
    }

    [Fact]
    public async Task Only_conflict_officers_have_the_page_of_searches()
    {
        await using var site = new Site(_world);
        foreach (var person in new[] { _scene.Requester, _scene.Officer, _scene.HostHead, await _world.Person(_world.Leeds, Domain.Role.Auditor) })
        {
            var browser = await site.Browser(person);
            await browser.Open("/conflict-searches");
            Assert.Equal(HttpStatusCode.Forbidden, browser.Status);
        }
    }

    private async Task<Domain.Outcome> Party(string name, string companyNumber = "") => await _world.Use<AddPartyHandler>().Handle(
        PlacementScene.By(_scene.HostConflict), new AddParty(_scene.PlacementId, await _scene.Version(), name, PartyStanding.Opponent, "", companyNumber));

    private Task<Domain.Outcome> Cleared() => Cleared(new DateOnly(2026, 12, 1));

    private async Task<Domain.Outcome> Cleared(DateOnly? reviewOn) => await _world.Use<DecideConflictHandler>().Handle(PlacementScene.By(_scene.HostConflict), new DecideConflict(
        _scene.PlacementId, await _scene.Version(), ConflictDecision.ClearWithSafeguards, [new SafeguardTerms("Separate files.", ["Jo Field"])],
        new ConflictClearing(ConflictException.SubstantialCommonInterest, [new ConsentTerms("Northern Estates", "Its director", new DateOnly(2026, 11, 23), "File 7")], reviewOn)));

    private async Task<(DateTime?, Guid?, int?)> Searched()
    {
        var placement = await _scene.Placement();
        return (placement.SearchedAt, placement.SearchedById, placement.SearchRulesVersion);
    }

    /// <summary>Every row of the conflict record is what the last event that carries it says.</summary>
    private async Task AssertHolds()
    {
        await using var db = _world.OpenDb();
        var last = new Dictionary<(string, string), string>();
        foreach (var body in await db.Set<ChainEvent>().OrderBy(link => link.Id).Select(link => link.Body!).ToListAsync())
        {
            foreach (var row in EventBody.Rows(body))
            {
                last[(row.Table, row.Key)] = row.Columns.ToJsonString();
            }
        }

        foreach (var type in new[] { typeof(Placement), typeof(PlacementParty), typeof(ConflictHit), typeof(ConflictSafeguard), typeof(ConflictConsent) })
        {
            await foreach (var row in RowImages.ReadAll(db, db.Model.FindEntityType(type)!))
            {
                Assert.Equal(last[(row.Table, row.Key)], row.Columns.ToJsonString());
            }
        }
    }
}
