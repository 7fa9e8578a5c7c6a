using Microsoft.EntityFrameworkCore;
using TalentPool.Browser.Tests.Support;
using TalentPool.Domain;
using TalentPool.Domain.Gaps;
using TalentPool.Features.Placements;
using TalentPool.Platform;
using TalentPool.Tests.Features.Offers;

namespace TalentPool.Browser.Tests.Journeys;

/// <summary>From the need to the first day of work: eleven people, each in a browser of their own, told of what the others do.</summary>
public sealed class PlacementJourneyTests : LiveTests
{
    private OfferScene _scene = null!;

    [ChromiumTheory]
    [InlineData(Way.WithScript)]
    [InlineData(Way.WithoutScript)]
    [InlineData(Way.KeyboardAlone)]
    public async Task A_gap_is_posted_answered_and_ends_in_a_placement_that_starts(Way way)
    {
        var requester = await Live.Visit(_scene.Requester, way);
        var answerer = await Live.Visit(_scene.Answerer, way);
        await requester.PostAGap();
        await using (var db = Live.World.OpenDb())
        {
            _scene.TurnTo((await db.Set<Gap>().AsNoTracking().SingleAsync()).Id);
        }

        await requester.Follow($"See {Posting.Reference}");
        await requester.Follow("Answers");

        await answerer.IsToldOf($"Leeds is looking for someone: {Posting.Title}");
        var officer = await Live.Visit(_scene.OfficerPerson, way);
        await answerer.Follow("Leeds is looking for someone");
        await answerer.Choose(_scene.OfficerPerson.Name);
        await answerer.Press("Continue");
        await answerer.Press("Put forward");
        await answerer.Sees("1 officer put forward");

        await requester.SeesThatThePageHasChanged();
        await requester.Sees("1 offer");
        await requester.Follow("Placement and clearance");
        await requester.Sees("Civil litigation, practitioner level");
        await requester.SeesNothingOf(_scene.OfficerPerson.Name);

        var manager = await Live.Visit(_scene.LineManager, way);
        await officer.IsToldOf(Posting.Title);
        await officer.Follow(Posting.Title);
        await officer.Follow("Say yes or no");
        await officer.Choose("Yes");
        await officer.FillDate("When were you consulted?", new DateOnly(2026, 11, 23));
        await officer.Fill("How?", "In our one-to-one");
        await officer.Press("Confirm");
        await officer.Sees("You have agreed");

        var budget = await Live.Visit(_scene.BudgetHolder, way);
        await manager.IsToldOf("has agreed to be put forward");
        await manager.Follow("has agreed to be put forward");
        await manager.Follow("Release or refuse");
        await manager.Choose("Release");
        await manager.Press("Confirm decision");
        await requester.SeesThatThePageHasChanged();

        await budget.IsToldOf(Posting.Reference);
        await budget.Follow(Posting.Title);
        await budget.Follow("Agree to the cost");
        await budget.Press("Agree to the cost");

        await requester.IsToldOf("has been agreed");
        await requester.Follow("has been agreed");
        await requester.Sees(_scene.OfficerPerson.Name);
        await requester.Follow("Accept or turn down");
        await requester.Choose("Accept");
        await requester.Choose("Yes", "Is any of it reserved legal work or work in court?");
        await requester.Press("Confirm decision");
        await officer.IsToldOf("Please declare whether you have an interest of your own");

        await GiveWhatTheStartNeeds(way, requester, officer, manager);
        Live.World.Clock.MoveTo(new DateTime(2027, 1, 4, 9, 0, 0, DateTimeKind.Utc));
        var placement = await _scene.Placement();
        await Live.LetTimePass<CatchUpPlacementHandler>(handler => handler.Handle(Act.OfClock(), new CatchUpPlacement(placement.Id)));

        requester = await Live.Visit(_scene.Requester, way);
        await requester.Open($"/placements/{placement.Reference}");
        await requester.Sees("Active");
    }

    protected override async Task Prepare()
    {
        _scene = await OfferScene.BeforePosting(Live.World);
        await Live.World.Staff(Live.World.Leeds);
    }

    private async Task GiveWhatTheStartNeeds(Way way, Visitor requester, Visitor officer, Visitor manager)
    {
        var world = Live.World;
        var supervisor = await world.Person(world.Leeds);
        var finance = await Live.Visit(await world.Person(world.Bradford, Role.Finance), way);
        var hostConflict = await Live.Visit(await world.Person(world.Leeds, Role.ConflictOfficer), way);
        var homeConflict = await Live.Visit(await world.Person(world.Bradford, Role.ConflictOfficer), way);
        var head = await Live.Visit(_scene.Head, way);
        var start = $"/placements/{(await _scene.Placement()).Reference}/start";

        await requester.Open(start);
        await requester.Follow("A supervisor at Leeds");
        await requester.Select("Supervisor", supervisor.Name);
        await requester.Press("Name supervisor");

        await finance.Open(start);
        await finance.Follow("How VAT applies");
        await finance.Choose("Outside the scope of VAT");
        await finance.Press("Save");

        await manager.Open(start);
        await manager.Follow("A practising certificate");
        await manager.Fill("Number", "SRA 123456");
        await manager.FillDate("Last day on which it is valid", new DateOnly(2027, 10, 31));
        await manager.Press("Record");

        await head.Open(start);
        await head.Follow("authority for reserved work");
        await head.Select("Authorised person who answers for the work", supervisor.Name);
        await head.Fill("What authorises that person", "SRA 654321");
        await head.Fill("Your scheme or decision that authorises the officer", "Scheme 4.2");
        await head.Press("Authorise");

        await hostConflict.Open(start);
        await hostConflict.Follow("The parties to the matter");
        await hostConflict.Choose("Yes");
        await hostConflict.Fill("Name of the party", "Acme Lettings");
        await hostConflict.Choose("Opponent");
        await hostConflict.Press("Save");

        await officer.Open(start);
        await officer.Follow("declaration of interests");
        await officer.Choose("No, I have none");
        await officer.Press("Declare");

        await homeConflict.Open(start);
        await homeConflict.Follow("conflict check");
        await homeConflict.Choose("Nothing");
        await homeConflict.Press("Answer");

        await hostConflict.Open(start);
        await hostConflict.Follow("decision on conflicts");
        await hostConflict.Choose("Clear");
        await hostConflict.Press("Decide");

        await requester.Open(start);
        await requester.Sees("Nothing is missing");
    }
}
