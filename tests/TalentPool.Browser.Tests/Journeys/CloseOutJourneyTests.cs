using TalentPool.Browser.Tests.Support;
using TalentPool.Domain.Placements;
using TalentPool.Tests.Features.Offers;
using TalentPool.Tests.Features.Placements;

namespace TalentPool.Browser.Tests.Journeys;

/// <summary>A placement that ends: files go back, access is removed, and the officer answers what is said of the work.</summary>
public sealed class CloseOutJourneyTests : LiveTests
{
    [ChromiumTheory]
    [InlineData(Way.WithScript)]
    [InlineData(Way.WithoutScript)]
    public async Task Files_go_back_access_is_removed_and_the_officer_answers_what_is_said_of_the_work(Way way)
    {
        var scene = await PlacementScene.Active(Live.World);
        var home = await Live.Visit(scene.HomeHead, way);
        await home.Open($"{scene.Address}/end-early");
        await home.Choose("The officer’s own authority needs the officer back");
        await home.Fill("Say more", "Two of ours are ill.");
        await home.FillDate("Last day of work", new DateOnly(2027, 2, 14));
        await home.Press("Give notice");
        await home.Sees("14 February 2027");

        Live.World.Clock.MoveTo(new DateTime(2027, 2, 15, 9, 0, 0, DateTimeKind.Utc));
        OfferScene.Must(await scene.LetTimePass());
        Assert.Equal(PlacementStatus.Ended, (await scene.Placement()).Status);

        var officer = await Live.Visit(scene.Officer, way);
        await officer.Open($"{scene.Address}/tasks");
        await officer.Choose("Give files back");
        await officer.Press("Tick off");
        await officer.Sees("Ticked off");

        var supervisor = await Live.Visit(scene.Supervisor, way);
        await supervisor.Open($"{scene.Address}/quality");
        await supervisor.Choose("Yes", "Was the work as good as it had to be?");
        await supervisor.Choose("Partly", "Was it done in the time agreed?");
        await supervisor.Choose("Yes", "Would you work with this officer again?");
        await supervisor.Press("Send answers");
        await supervisor.IsShownErrors("Say in words what was not as it should be");
        await supervisor.Fill("In words (optional when all three are yes)", "One bundle came late.");
        await supervisor.Press("Send answers");
        await supervisor.Sees("Answers sent");

        await officer.Open($"{scene.Address}/quality");
        await officer.Sees("One bundle came late.");
        await officer.Fill("Your answer", "The papers reached me the evening before.");
        await officer.Press("Send answer");
        await supervisor.Open($"{scene.Address}/quality");
        await supervisor.Sees("The papers reached me the evening before.");
    }
}
