using System.Net;
using TalentPool.Domain;
using TalentPool.Domain.Gaps;
using TalentPool.Domain.Partnerships;
using TalentPool.Features.Gaps.Posting;
using TalentPool.Platform.People;
using TalentPool.Tests.Features.Offers;
using TalentPool.Tests.Features.Placements;
using TalentPool.Tests.Support;

namespace TalentPool.Tests.Features.Gaps;

/// <summary>The pages of a direct request, as a browser without script sees them.</summary>
public sealed class DirectRequestPagesTests : IAsyncLifetime
{
    private const string Wanted = "Ottoline Quennell";

    private World _world = null!;
    private Site _site = null!;
    private GapScene _scene = null!;
    private Browser _requester = null!;

    public async Task InitializeAsync()
    {
        _world = await World.Create();
        _site = new Site(_world);
        _scene = new GapScene(_world);
        _requester = await _site.Browser(await _scene.Requester());
    }

    public async Task DisposeAsync()
    {
        await _site.DisposeAsync();
        await _world.DisposeAsync();
    }

    [Fact]
    public async Task A_person_is_named_from_the_check_page_and_their_authority_alone_is_asked()
    {
        var id = await _scene.CompleteDraft();
        await _requester.Open($"/gaps/new/{id}/check");
        Assert.Contains("Nobody in particular", _requester.Text);
        await _requester.Open(_requester.Page.QuerySelector("a[href$='/person?from=check']")!.GetAttribute("href")!);

        await _requester.SubmitAndFollow("person", ("Person.Who", "other"), ("Person.Home", $"{_world.Bradford.Id}"), ("Person.Name", Wanted));
        Assert.Contains($"{Wanted}, Bradford", _requester.Text);
        Assert.Contains($"Bradford alone is asked first, for {Wanted}. If you post it now, it has until", _requester.Text);
        await _requester.SubmitAndFollow("post");

        Assert.Contains($"Bradford has been asked for {Wanted}. It has until", _requester.Text);
        var gap = await _scene.Read(id);
        await _requester.Open($"/gaps/{gap.Reference}");
        Assert.Contains("Bradford alone has been asked, for one person", _requester.Text);
        Assert.Contains($"{Wanted}, Bradford", _requester.Text);
        await _requester.Open($"/gaps/{gap.Reference}/placement");
        Assert.Contains("Only Bradford has been asked, for one person.", _requester.Text);
        Assert.DoesNotContain("Ask for an emergency clearance", _requester.Text);
        await _requester.Open($"/gaps/{gap.Reference}/clearance/emergency");
        Assert.Contains("Nothing can go outside before every member has been asked.", _requester.Text);
        Assert.Null(_requester.Page.QuerySelector("main form"));
        await _requester.Open($"/gaps/{gap.Reference}/history");
        Assert.Contains("One member asked directly for one person", _requester.Text);
    }

    [Fact]
    public async Task What_is_wrong_is_said_beside_its_field_and_what_was_typed_is_kept()
    {
        var id = await _scene.CompleteDraft();
        await _requester.Open($"/gaps/new/{id}/person");

        await _requester.Submit("person", ("Person.Who", "other"), ("Person.Name", Wanted));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, _requester.Status);
        Assert.Equal(["Select their authority"], _requester.Errors);
        Assert.Equal(Wanted, _requester.Page.QuerySelector("input[name='Person.Name']")!.GetAttribute("value"));

        await _requester.Submit("person", ("Person.Home", $"{_world.Leeds.Id}"), ("Person.Name", new string('x', 201)));
        Assert.Equal(["Name or work email must be 200 characters or fewer"], _requester.Errors);

        await _requester.Submit("person", ("Person.Home", $"{_world.Leeds.Id}"), ("Person.Name", Wanted));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, _requester.Status);
        Assert.Equal([GapRefusals.AskedForNotAMember.Sentence], _requester.Errors);

        await _requester.Submit("person", ("Person.Who", $"{Guid.NewGuid()}"));
        Assert.Equal(["Select whether you already know who you want"], _requester.Errors);
        Assert.Null((await _scene.Read(id)).AskedForHomeId);
    }

    [Fact]
    public async Task It_can_be_taken_back_and_is_nobody_elses_to_see()
    {
        var id = await Drafted();
        await _requester.Open($"/gaps/new/{id}/person");
        Assert.Equal("other", _requester.Page.QuerySelector("input[name='Person.Who'][checked]")!.GetAttribute("value"));

        await _requester.SubmitAndFollow("person", ("Person.Who", "nobody"));
        Assert.Contains("Nobody in particular", _requester.Text);
        Assert.Equal((null, ""), ((await _scene.Read(id)).AskedForHomeId, (await _scene.Read(id)).AskedForName));

        var other = await _site.Browser(await _world.Person(_world.Leeds, Role.ServiceManager));
        await other.Open($"/gaps/new/{id}/person");
        Assert.Equal(HttpStatusCode.NotFound, other.Status);
    }

    [Fact]
    public async Task The_home_reads_the_name_and_nobody_else_does()
    {
        var gap = await Posted();
        var enquiry = Assert.Single(gap.CurrentCheck!.Enquiries);
        var home = await _site.Browser(await _world.Person(_world.Bradford, Role.ServiceManager));
        await home.Open("/enquiries");
        Assert.DoesNotContain(Wanted, home.Text);
        await home.Open($"/enquiries/{enquiry.Id}");
        Assert.Contains($"Leeds asks for one person first: {Wanted}", home.Text);

        Person[] others =
        [
            await _world.Person(_world.Kirklees, Role.HeadOfService),
            await _world.Person(_world.Bradford, Role.Auditor),
            await _world.Person(_world.Bradford, Role.LineManager),
            await _world.Person(_world.Leeds, Role.BudgetHolder),
            await _world.Person(_world.Leeds, ScopeKind.Partnership, _world.Partnership.Id, Role.BoardMember),
        ];
        foreach (var person in others)
        {
            var browser = await _site.Browser(person);
            foreach (var part in new[] { "", "/answers", "/placement", "/history" })
            {
                await browser.Open($"/gaps/{gap.Reference}{part}");
                Assert.Equal(HttpStatusCode.OK, browser.Status);
                Assert.DoesNotContain(Wanted, browser.Text);
            }
        }
    }

    [Fact]
    public async Task Of_a_sealed_gap_the_home_reads_the_name_after_its_undertaking()
    {
        var id = await Drafted();
        Must(await _world.Use<SetGapVisibilityHandler>().Handle(await _scene.ByRequester(), new SetGapVisibility(id, Visibility.Sealed, "")));
        var gap = await Post(id);
        var home = await _site.Browser(await _world.Person(_world.Bradford, Role.ServiceManager));
        await home.Open($"/enquiries/{Assert.Single(gap.CurrentCheck!.Enquiries).Id}");
        Assert.Contains("You see who it is after the undertaking", home.Text);
        Assert.DoesNotContain(Wanted, home.Text);

        await home.Open($"/gaps/{gap.Reference}/undertaking");
        var form = home.Page.Forms.Select(form => form.QuerySelector("input[name=_handler]")?.GetAttribute("value")).First(name => name is not null and not "sign-out")!;
        await home.SubmitAndFollow(form, home.Page.QuerySelectorAll("input[type=checkbox]").Select(box => (box.GetAttribute("name")!, box.GetAttribute("value")!)).ToArray());
        await home.Open($"/enquiries/{Assert.Single(gap.CurrentCheck.Enquiries).Id}");

        Assert.Contains(Wanted, home.Text);
    }

    [Fact]
    public async Task The_home_sees_whom_the_name_fits_and_puts_one_forward()
    {
        await using var world = await World.Create();
        await using var site = new Site(world);
        var offers = await OfferScene.BeforePosting(world);
        await offers.AddOfficer(await world.Person(world.Bradford, Role.Officer));
        var scene = new GapScene(world);
        var id = await scene.CompleteDraft(OfferScene.Shape);
        Must(await world.Use<AskForPersonHandler>().Handle(await scene.ByRequester(), new AskForPerson(id, null, world.Bradford.Id, offers.OfficerPerson.Email!.ToUpperInvariant())));
        Must(await world.Use<PostGapHandler>().Handle(await scene.ByRequester(), new PostGap(id, (await scene.Read(id)).Version)));
        var enquiry = Assert.Single((await scene.Read(id)).CurrentCheck!.Enquiries);
        var home = await site.Browser(offers.Answerer);
        await home.Open($"/enquiries/{enquiry.Id}");
        var boxes = home.Page.QuerySelectorAll("input[name='Chosen.Officers']").ToList();
        Assert.Equal(2, boxes.Count);
        Assert.Equal($"{offers.OfficerId}", boxes[0].GetAttribute("value"));
        Assert.Contains("Your other officers (1)", home.Text);

        await home.Submit("choose", [.. boxes.Select(box => ("Chosen.Officers", box.GetAttribute("value")!))]);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, home.Status);
        Assert.Equal(["Select only the person asked for"], home.Errors);
        await home.SubmitAndFollow("choose", ("Chosen.Officers", $"{offers.OfficerId}"));
        await home.SubmitAndFollow("offer");

        Assert.Equal(offers.OfficerId, Assert.Single((await scene.Read(id)).Offers).OfficerId);
    }

    [Fact]
    public async Task After_a_no_the_home_is_led_to_the_question_to_every_member()
    {
        var gap = await Posted();
        var home = await _site.Browser(await _world.Person(_world.Bradford, Role.ServiceManager));
        await home.Open($"/enquiries/{Assert.Single(gap.CurrentCheck!.Enquiries).Id}");

        await home.SubmitAndFollow("answer", ("Model.Reason", "NoCapacity"));

        Assert.Contains("Every member has been asked about this gap now", home.Text);
        await _requester.Open($"/gaps/{gap.Reference}");
        Assert.Contains("One person was asked for first. Every member was asked on", _requester.Text);
        await _requester.Open($"/gaps/{gap.Reference}/answers");
        Assert.Contains("0 of 4 members have answered", _requester.Text);
        Assert.Contains("One member asked for one person", _requester.Text);
    }

    [Fact]
    public async Task The_requester_stops_waiting_on_a_page()
    {
        var gap = await Posted();
        var address = $"/gaps/{gap.Reference}/ask-everyone";
        var stranger = await _site.Browser(await _world.Person(_world.Kirklees, Role.HeadOfService));
        await stranger.Open(address);
        Assert.Equal(HttpStatusCode.Forbidden, stranger.Status);
        await _requester.Open("/gaps/WY-2026-9999/ask-everyone");
        Assert.Equal(HttpStatusCode.NotFound, _requester.Status);

        await _requester.Open($"/gaps/{gap.Reference}");
        Assert.NotNull(_requester.Page.QuerySelector($"a[href='{address}']"));
        await _requester.Open(address);
        Assert.Contains("So far only Bradford has been asked", _requester.Text);
        await _requester.Submit("ask-everyone", ("SeenVersion", "1"));
        Assert.Equal(HttpStatusCode.Conflict, _requester.Status);
        await _requester.SubmitAndFollow("ask-everyone");
        Assert.Contains("Every member has been asked", _requester.Text);

        await _requester.Open(address);
        Assert.Contains("Every member has been asked already", _requester.Text);
        Assert.False((await _scene.Read(gap.Id)).CurrentCheck!.IsDirect);
    }

    [Fact]
    public async Task Who_has_worked_here_is_listed_by_name_and_nobody_else()
    {
        await using var world = await World.Create();
        await using var site = new Site(world);
        var placed = await PlacementScene.Active(world);
        var stranger = await world.Person(world.Bradford, Role.Officer);
        await placed.Offers.AddOfficer(stranger);
        var scene = new GapScene(world);
        var from = new DateOnly(2027, 5, 3);
        var id = await scene.CompleteDraft(GapShape.HoursAWeek(from, from.AddDays(41), 300));
        var browser = await site.Browser(await scene.Requester());
        await browser.Open($"/gaps/new/{id}/person");
        Assert.Contains(placed.Officer.Name, browser.Text);
        Assert.DoesNotContain(stranger.Name, browser.Text);

        await browser.SubmitAndFollow("person", ("Person.Who", $"{placed.Offers.OfficerId}"));

        Assert.Contains($"{placed.Officer.Name}, Bradford", browser.Text);
        Assert.Equal(placed.Offers.OfficerId, (await scene.Read(id)).AskedForOfficerId);
    }

    private async Task<Guid> Drafted()
    {
        var id = await _scene.CompleteDraft();
        Must(await _world.Use<AskForPersonHandler>().Handle(await _scene.ByRequester(), new AskForPerson(id, null, _world.Bradford.Id, Wanted)));
        return id;
    }

    private async Task<Gap> Posted() => await Post(await Drafted());

    private async Task<Gap> Post(Guid id)
    {
        Must(await _world.Use<PostGapHandler>().Handle(await _scene.ByRequester(), new PostGap(id, (await _scene.Read(id)).Version)));
        return await _scene.Read(id);
    }

    private static void Must(Outcome outcome) => Assert.True(outcome.IsDone, outcome.ToString());
}
