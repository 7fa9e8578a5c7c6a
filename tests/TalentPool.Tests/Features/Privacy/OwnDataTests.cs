using System.Net;
using System.Text.Json.Nodes;
using TalentPool.Domain.Gaps;
using TalentPool.Domain.Placements;
using TalentPool.Features.Enquiries;
using TalentPool.Features.Gaps.Posting;
using TalentPool.Features.Placements;
using TalentPool.Notices;
using TalentPool.Tests.Features.Gaps;
using TalentPool.Tests.Features.Offers;
using TalentPool.Tests.Features.Placements;
using TalentPool.Tests.Support;

namespace TalentPool.Tests.Features.Privacy;

public sealed class OwnDataTests : IAsyncLifetime
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
    public async Task The_file_holds_what_is_held_about_its_reader()
    {
        var head = await _site.Browser(_scene.HomeHead);
        await head.Open($"/team/{_scene.Offers.OfficerId}");

        var file = await File(_scene.Officer);

        Assert.Equal(_scene.Officer.Email, (string?)file["Person"]!["Email"]);
        Assert.Equal((await _scene.Offers.Officer()).PostTitle, (string?)file["Officer"]!["PostTitle"]);
        Assert.Equal("Accepted", (string?)Assert.Single(file["PutForward"]!.AsArray())!["Status"]);
        Assert.Equal((await _scene.Placement()).Reference, (string?)Assert.Single(file["Placements"]!.AsArray())!["Reference"]);
        var setAside = Assert.Single(file["Officer"]!["SetAside"]!.AsArray())!;
        Assert.Equal((await _scene.Placement()).Reference, (string?)setAside["Placement"]);
        Assert.NotEmpty(setAside["Weeks"]!.AsArray());
        Assert.False((bool)file["Person"]!["HasSecondFactor"]!);
        Assert.NotEmpty(file["Notices"]!.AsArray());
        Assert.NotEmpty(file["Acts"]!.AsArray());
        Assert.Equal(_scene.HomeHead.Name, (string?)Assert.Single(file["LooksAtYourRecord"]!.AsArray())!["Reader"]);
    }

    [Fact]
    public async Task It_holds_the_undertakings_that_its_reader_gave_and_nothing_of_what_they_were_given_for()
    {
        await using var world = await World.Create();
        await using var site = new Site(world);
        var confidential = await ConfidentialScene.Of(world);

        var file = await File(confidential.Undertaker, site);

        Assert.Equal(confidential.Sealed.Reference, (string?)Assert.Single(file["UndertakingsGiven"]!.AsArray())!["Gap"]);
        Assert.DoesNotContain(ConfidentialScene.WordOf(confidential.Sealed), file["UndertakingsGiven"]!.ToJsonString());
        Assert.Empty((await File(confidential.Looker, site))["UndertakingsGiven"]!.AsArray());
    }

    [Fact]
    public async Task It_holds_the_checks_the_extensions_the_tasks_and_what_was_said_of_the_work()
    {
        await using var world = await World.Create();
        await using var site = new Site(world);
        var placed = await PlacementScene.Agreed(world);
        OfferScene.Must(await world.Use<AskForDbsHandler>().Handle(OfferScene.By(placed.Requester), new AskForDbs(placed.PlacementId, await placed.Version(), DbsLevel.Standard)));
        OfferScene.Must(await world.Use<RecordDbsHandler>().Handle(
            OfferScene.By(placed.LineManager), new RecordDbs(placed.PlacementId, await placed.Version(), DbsLevel.Enhanced, new DateOnly(2026, 11, 3), DbsOutcome.Suitable)));
        await placed.Arrange();
        await placed.FinishStartList();
        world.Clock.MoveTo(PlacementScene.FirstMorning);
        OfferScene.Must(await placed.LetTimePass());
        OfferScene.Must(await placed.Propose(placed.Requester));
        world.Clock.MoveTo(new DateTime(2027, 4, 1, 9, 0, 0, DateTimeKind.Utc));
        OfferScene.Must(await placed.LetTimePass());
        OfferScene.Must(await world.Use<AnswerQualityHandler>().Handle(
            OfferScene.By(placed.Supervisor), new AnswerQuality(placed.PlacementId, await placed.Version(), QualityAnswer.Yes, QualityAnswer.Partly, QualityAnswer.Yes, "Late twice.")));
        OfferScene.Must(await world.Use<ReplyToQualityHandler>().Handle(OfferScene.By(placed.Officer), new ReplyToQuality(placed.PlacementId, await placed.Version(), "The trains were.")));

        var placement = Assert.Single((await File(placed.Officer, site))["Placements"]!.AsArray())!;

        Assert.Equal(("Standard", "Enhanced", "Suitable"), ((string?)placement["Dbs"]!["Asked"], (string?)placement["Dbs"]!["Level"], (string?)placement["Dbs"]!["Outcome"]));
        Assert.Equal("2027-04-25", (string?)Assert.Single(placement["Extensions"]!.AsArray())!["NewEndsOn"]);
        Assert.Equal("Undertaking", (string?)Assert.Single(placement["TasksDone"]!.AsArray(), task => (bool)task!["ByYou"]!)!["Task"]);
        Assert.NotEmpty(placement["TasksOpen"]!.AsArray());
        Assert.Equal(("Partly", "Late twice.", "The trains were."), ((string?)placement["Quality"]!["KeptToTime"], (string?)placement["Quality"]!["Comment"], (string?)placement["Quality"]!["YourReply"]));
    }

    [Fact]
    public async Task It_holds_how_its_reader_chose_to_be_told()
    {
        await using (var db = _world.OpenDb())
        {
            db.Add(new NoticeChoice(_scene.Officer.Id, NoticeKinds.All[0], NoticeWay.Digest));
            await db.SaveChangesAsync();
        }

        var kinds = (await File(_scene.Officer))["NoticeChoices"]!["Kinds"]!.AsArray();

        Assert.Equal("Digest", (string?)Assert.Single(kinds)!["Way"]);
        Assert.Empty((await File(_scene.Requester))["NoticeChoices"]!["Kinds"]!.AsArray());
    }

    [Fact]
    public async Task It_holds_nothing_of_the_parties_to_a_matter_nor_of_other_people_s_records()
    {
        var client = await _site.Client(_scene.Officer);

        var text = await client.GetStringAsync("/account/data/file");

        Assert.DoesNotContain("Acme Lettings", text);
        Assert.DoesNotContain(_scene.LineManager.Email!, text);
    }

    [Fact]
    public async Task Someone_who_is_no_officer_has_a_file_as_well()
    {
        var file = await File(_scene.Requester);

        Assert.Null(file["Officer"]);
        Assert.Empty(file["Placements"]!.AsArray());
        Assert.NotEmpty(file["Roles"]!.AsArray());
    }

    [Fact]
    public async Task It_lists_the_gaps_that_asked_for_its_reader_by_name()
    {
        await using var world = await World.Create();
        await using var site = new Site(world);
        var placed = await PlacementScene.Active(world);
        var asked = await AskedFor(world, placed.Offers.OfficerId, "");

        var listed = Assert.Single((await File(placed.Officer, site))["AskedForByName"]!.AsArray())!;

        Assert.Equal((asked.Reference, world.Leeds.Name, "Checking"), ((string?)listed["Gap"], (string?)listed["By"], (string?)listed["Status"]));
        Assert.Empty((await File(placed.Requester, site))["AskedForByName"]!.AsArray());
    }

    [Fact]
    public async Task A_gap_that_the_reader_may_not_know_of_and_a_draft_are_not_in_it()
    {
        await using var world = await World.Create();
        await using var site = new Site(world);
        var placed = await PlacementScene.Active(world);
        var scene = new GapScene(world);
        var draft = await scene.CompleteDraft(Spring);
        OfferScene.Must(await world.Use<AskForPersonHandler>().Handle(await scene.ByRequester(), new AskForPerson(draft, placed.Offers.OfficerId, null, "")));
        await AskedFor(world, placed.Offers.OfficerId, "", Visibility.AnswerersOnly);

        Assert.Empty((await File(placed.Officer, site))["AskedForByName"]!.AsArray());
    }

    [Fact]
    public async Task A_typed_name_is_nobody_until_the_home_says_who_is_meant()
    {
        var gap = await AskedFor(_world, null, _scene.Officer.Name);
        Assert.Empty((await File(_scene.Officer))["AskedForByName"]!.AsArray());
        _scene.Offers.TurnTo(gap.Id);

        OfferScene.Must(await _scene.Offers.Answer(offers: new OfferedOfficer(_scene.Offers.OfficerId, gap.Shape!)));

        var listed = Assert.Single((await File(_scene.Officer))["AskedForByName"]!.AsArray())!;
        Assert.Equal(gap.Reference, (string?)listed["Gap"]);
    }

    [Fact]
    public async Task Nobody_has_it_without_signing_in()
    {
        var answer = await (await _site.Client()).GetAsync("/account/data/file");

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
    }

    [Fact]
    public async Task The_page_says_who_looked_and_leads_to_the_file()
    {
        var head = await _site.Browser(_scene.HomeHead);
        await head.Open($"/team/{_scene.Offers.OfficerId}");
        var officer = await _site.Browser(_scene.Officer);

        await officer.Open("/account/data");

        Assert.Contains(_scene.HomeHead.Name, officer.Text);
        Assert.NotNull(officer.Page.QuerySelector("a[href='/account/data/file']"));
    }

    private static GapShape Spring => GapShape.HoursAWeek(new DateOnly(2027, 5, 3), new DateOnly(2027, 6, 13), 300);

    private static async Task<Gap> AskedFor(World world, Guid? officerId, string name, Visibility visibility = Visibility.Open)
    {
        var scene = new GapScene(world);
        var id = await scene.CompleteDraft(Spring);
        OfferScene.Must(await world.Use<AskForPersonHandler>().Handle(await scene.ByRequester(), new AskForPerson(id, officerId, officerId is null ? world.Bradford.Id : null, name)));
        if (visibility != Visibility.Open)
        {
            OfferScene.Must(await world.Use<SetGapVisibilityHandler>().Handle(await scene.ByRequester(), new SetGapVisibility(id, visibility, "")));
        }

        OfferScene.Must(await world.Use<PostGapHandler>().Handle(await scene.ByRequester(), new PostGap(id, (await scene.Read(id)).Version)));
        return await scene.Read(id);
    }

    private async Task<JsonNode> File(TalentPool.Platform.People.Person reader, Site? site = null)
    {
        var client = await (site ?? _site).Client(reader);
        return JsonNode.Parse(await client.GetStringAsync("/account/data/file"))!;
    }
}
