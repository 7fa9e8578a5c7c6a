using Microsoft.EntityFrameworkCore;
using TalentPool.Browser.Tests.Support;
using TalentPool.Domain;
using TalentPool.Domain.Privacy;
using TalentPool.Tests.Features.Offers;

namespace TalentPool.Browser.Tests.Journeys;

/// <summary>An auditor asks to read what of a gap is its own authority's alone, its head of service says yes, and each look is written down.</summary>
public sealed class LookRequestJourneyTests : LiveTests
{
    [ChromiumTheory]
    [InlineData(Way.WithScript)]
    [InlineData(Way.WithoutScript)]
    public async Task An_auditor_asks_to_look_the_owner_says_yes_and_its_auditor_reads_who_looked(Way way)
    {
        var scene = await OfferScene.Of(Live.World);
        var reference = (await scene.Gap()).Reference;
        var auditor = await Live.Visit(await Live.World.Person(Live.World.Calderdale, Role.Auditor), way);
        await auditor.Open("/looks/requests");
        await auditor.Follow("Ask to look at a record");
        await auditor.Press("Send request");
        await auditor.IsShownErrors("Choose what you want to see");
        await auditor.Choose("What of a gap is its own authority’s alone");
        await auditor.Fill("Reference of the gap or placement", reference);
        await auditor.Fill("Why do you need to see it?", "The price looks high beside others.");
        await auditor.Press("Send request");
        await auditor.Sees("Waiting for");
        await auditor.SeesNothingOf("M-77");

        await using var db = Live.World.OpenDb();
        var address = $"/looks/requests/{(await db.Set<LookRequest>().SingleAsync()).Id}";
        var head = await Live.Visit(scene.Head, way);
        await head.Open(address);
        await head.Sees("The price looks high beside others.");
        await head.Fill("For how many working days?", "5");
        await head.Press("Let them look");
        await head.Sees("Allowed by");

        await auditor.Open(address);
        await auditor.Follow("Look at the record");
        await auditor.Sees("This look is written down");
        await auditor.Sees("M-77");

        var ofTheOwner = await Live.Visit(await Live.World.Person(Live.World.Leeds, Role.Auditor), way);
        await ofTheOwner.Open("/looks");
        await ofTheOwner.Sees("What is the host’s alone, with a yes");
    }
}
