using TalentPool.Browser.Tests.Support;
using TalentPool.Domain;
using TalentPool.Tests.Features.Gaps;

namespace TalentPool.Browser.Tests.Journeys;

/// <summary>A need that not everybody may know of: who is left out finds nothing, and who is asked reads the rest after an undertaking.</summary>
public sealed class ConfidentialJourneyTests : LiveTests
{
    private const string Description = "Possession claims from first letter to hearing.";

    [ChromiumTheory]
    [InlineData(Way.WithScript)]
    [InlineData(Way.WithoutScript)]
    [InlineData(Way.KeyboardAlone)]
    public async Task A_sealed_gap_is_read_after_an_undertaking_and_not_by_the_member_left_out(Way way)
    {
        var world = Live.World;
        var scene = new GapScene(world);
        var requester = await Live.Visit(await scene.Requester(), way);
        var conflict = await Live.Visit(await world.Person(world.Leeds, Role.ConflictOfficer), way);
        var kirklees = await Live.Visit(await world.Person(world.Kirklees, Role.ServiceManager), way);
        var wakefield = await Live.Visit(await world.Person(world.Wakefield, Role.ServiceManager), way);
        var draft = $"/gaps/new/{await scene.CompleteDraft()}";

        await requester.Open($"{draft}/visibility?from=check");
        await requester.Choose("Sealed");
        await requester.Choose("Yes, ask our conflict officer");
        await requester.Press("Save and continue");
        await requester.IsShownErrors("Say what the conflict officer should look at");
        await requester.Fill("What should they look at?", "Is Wakefield the landlord?");
        await requester.Press("Save and continue");

        await conflict.Open("/");
        await conflict.Follow("Say whether a member is left out");
        await conflict.Choose("Leave out: opponent in the matter", "Wakefield");
        await conflict.Press("Decide");
        await conflict.IsShownErrors("Say why Wakefield is left out");
        await conflict.Fill("Why Wakefield is left out, if it is", "It is the landlord.");
        await conflict.Press("Decide");
        await conflict.Sees("Decided");

        await requester.Open($"{draft}/check");
        await requester.Press("Post this gap");
        await requester.Sees("WY-2026-0001");

        await kirklees.Open("/");
        await kirklees.Follow("Answer Another member");
        await kirklees.SeesNothingOf(Description);
        await kirklees.Follow("Give an undertaking");
        await kirklees.Press("I undertake this");
        await kirklees.Sees(Description);

        await wakefield.Open("/gaps/WY-2026-0001");
        await wakefield.Sees("Page not found");
        await wakefield.Open("/enquiries");
        await wakefield.SeesNothingOf("WY-2026-0001");
        await wakefield.Open("/gaps?show=others");
        await wakefield.SeesNothingOf("WY-2026-0001");
    }
}
