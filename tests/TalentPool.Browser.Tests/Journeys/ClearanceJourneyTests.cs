using Microsoft.EntityFrameworkCore;
using TalentPool.Browser.Tests.Support;
using TalentPool.Domain;
using TalentPool.Domain.Gaps;
using TalentPool.Features.Gaps;
using TalentPool.Platform;
using TalentPool.Tests.Features.Offers;

namespace TalentPool.Browser.Tests.Journeys;

/// <summary>From the need to work that may go outside: who was asked, what they answered, who decided, and the certificate that proves it.</summary>
public sealed class ClearanceJourneyTests : LiveTests
{
    private OfferScene _scene = null!;

    [ChromiumTheory]
    [InlineData(Way.WithScript)]
    [InlineData(Way.WithoutScript)]
    [InlineData(Way.KeyboardAlone)]
    public async Task A_gap_that_nobody_can_fill_is_cleared_with_a_certificate_that_a_stranger_can_check(Way way)
    {
        var world = Live.World;
        var requester = await Live.Visit(_scene.Requester, way);
        var bradford = await Live.Visit(_scene.Answerer, way);
        var kirklees = await Live.Visit(await world.Person(world.Kirklees, Role.ServiceManager), way);
        await requester.PostAGap();
        await requester.Follow($"See {Posting.Reference}");
        await requester.Follow("Answers");

        foreach (var member in new[] { bradford, kirklees })
        {
            await member.IsToldOf("Leeds is looking for someone");
            await member.Follow("Leeds is looking for someone");
            await member.Press("Send this answer");
            await member.IsShownErrors("Select why you cannot help");
            await member.Choose("No capacity");
            await member.Press("Send this answer");
            await member.Sees("Your answer has been sent");
            await requester.SeesThatThePageHasChanged();
            await requester.Sees("No capacity");
        }

        await requester.Follow("Placement and clearance");
        await requester.Sees("Still to answer: Calderdale (until 25 November 2026, 5pm) and Wakefield");

        // Nobody stays signed in for three days.
        world.Clock.MoveTo(new DateTime(2026, 11, 26, 10, 0, 0, DateTimeKind.Utc));
        requester = await Live.Visit(_scene.Requester, way);
        await using var db = world.OpenDb();
        var gap = await db.Set<Gap>().AsNoTracking().SingleAsync();
        await Live.LetTimePass<CatchUpGapHandler>(handler => handler.Handle(Act.OfClock(), new CatchUpGap(gap.Id)));
        await requester.IsToldOf("Nobody was found");

        var head = await Live.Visit(_scene.Head, way);
        await requester.Follow("Nobody was found");
        await requester.Follow("Placement and clearance");
        await requester.Follow("Ask for a clearance");
        await requester.Choose("No member has the capacity");
        await requester.Fill("Explain it to the head of service who decides", "Two members have nobody free, two have not answered.");
        await requester.Press("Ask for clearance");
        await requester.Sees("A head of service of Leeds");

        await head.IsToldOf("A clearance to outsource is asked for");
        await head.Follow("A clearance to outsource is asked for");
        await head.Sees("Who was asked");
        await head.Choose("Approve");
        await head.Press("Confirm decision");
        await head.Sees("Granted");

        await requester.SeesThatThePageHasChanged();
        await requester.Follow("WY-C-2026-0001");
        await requester.Sees("Calderdale");
        var code = await requester.Reads("Check code");
        await requester.GoesBack();
        await requester.Follow("Record the outside work");
        await requester.Fill("Supplier", "Fish & Co LLP");
        await requester.Choose("Panel of firms");
        await requester.Fill("Order or instruction reference", "PO-9");
        await requester.Fill("Value of the order, without VAT", "15,000");
        await requester.Press("Record outside work");
        await requester.Sees("£15,000");

        var stranger = await Live.Stranger(way);
        await stranger.Open("/certificates/check");
        await stranger.Fill("Certificate number", "WY-C-2026-0001");
        await stranger.Fill("Check code", code);
        await stranger.Press("Check");
        await stranger.Sees("Used");
    }

    protected override async Task Prepare()
    {
        _scene = await OfferScene.BeforePosting(Live.World);
        await Live.World.Staff(Live.World.Leeds);
    }
}
