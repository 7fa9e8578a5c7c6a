using Microsoft.EntityFrameworkCore;
using TalentPool.Browser.Tests.Support;
using TalentPool.Domain.Placements;
using TalentPool.Tests.Features.Placements;

namespace TalentPool.Browser.Tests.Journeys;

/// <summary>The officer who is placed falls ill: the home puts a colleague forward, who agrees and is released, and the host takes them.</summary>
public sealed class SubstituteJourneyTests : LiveTests
{
    [ChromiumTheory]
    [InlineData(Way.WithScript)]
    [InlineData(Way.WithoutScript)]
    public async Task A_substitute_is_put_forward_agrees_is_released_and_taken(Way way)
    {
        var scene = await SubstitutionScene.Of(Live.World);
        var home = await Live.Visit(scene.Placed.Offers.Answerer, way);
        await home.Open($"{scene.Placed.Address}/substitute");
        await home.Select("Substitute", scene.Substitute.Name);
        await home.FillDate("First day of the substitute", SubstitutionScene.From);
        await home.Choose("The officer is ill");
        await home.Press("Put forward");
        await home.Sees("Substitute put forward");

        await using var db = Live.World.OpenDb();
        var address = $"/substitutions/{(await db.Set<Substitution>().SingleAsync()).Id}";
        var host = await Live.Visit(scene.Placed.Requester, way);
        await host.Open(address);
        await host.SeesNothingOf(scene.Substitute.Name);

        var substitute = await Live.Visit(scene.Substitute, way);
        await substitute.Open($"{address}/answer");
        await substitute.Choose("Yes");
        await substitute.FillDate("When were you consulted?", DateOnly.FromDateTime(Live.World.Clock.UtcNow));
        await substitute.Select("Who consulted you?", scene.Placed.LineManager.Name);
        await substitute.Fill("How?", "At my one-to-one");
        await substitute.Press("Confirm");
        await substitute.Sees("You have agreed");

        var manager = await Live.Visit(scene.Placed.LineManager, way);
        await manager.Open($"{address}/release");
        await manager.Choose("Release");
        await manager.Press("Confirm decision");
        await manager.Sees("Substitute released");

        await host.Open($"{address}/decide");
        await host.Sees(scene.Substitute.Name);
        await host.Choose("Take");
        await host.Press("Confirm decision");
        await host.Sees("Substitute taken");
    }
}
