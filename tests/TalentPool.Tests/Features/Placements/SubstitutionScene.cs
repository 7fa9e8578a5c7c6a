using Microsoft.EntityFrameworkCore;
using TalentPool.Domain;
using TalentPool.Domain.Placements;
using TalentPool.Features.Placements;
using TalentPool.Features.Placements.Substitutes;
using TalentPool.Platform.People;
using TalentPool.Tests.Features.Offers;
using TalentPool.Tests.Support;

namespace TalentPool.Tests.Features.Placements;

/// <summary>Bradford’s officer works for Leeds, and a colleague is there who could take over from 1 February 2027.</summary>
public sealed class SubstitutionScene
{
    public static readonly DateOnly From = new(2027, 2, 1);

    private SubstitutionScene(PlacementScene placed) => Placed = placed;

    public PlacementScene Placed { get; }

    public Person Substitute { get; private set; } = null!;

    public Guid SubstituteOfficerId { get; private set; }

    public Guid SubstitutionId { get; private set; }

    public string Address => $"/substitutions/{SubstitutionId}";

    private World World => Placed.World;

    public static async Task<SubstitutionScene> Of(World world, int minutesAWeek = 1_200)
    {
        var scene = new SubstitutionScene(await PlacementScene.Active(world)) { Substitute = await world.Person(world.Bradford, Role.Officer) };
        scene.SubstituteOfficerId = await scene.Placed.Offers.AddOfficer(scene.Substitute, minutesAWeek: minutesAWeek);
        return scene;
    }

    public async Task<Outcome> Propose(Person? by = null, DateOnly? from = null, bool asksOwnRate = false)
    {
        var outcome = await World.Use<ProposeSubstituteHandler>().Handle(
            PlacementScene.By(by ?? Placed.Offers.Answerer),
            new ProposeSubstitute(Placed.PlacementId, await Placed.Version(), SubstituteOfficerId, from ?? From, SubstitutionReason.Illness, asksOwnRate));
        SubstitutionId = outcome.SubjectId ?? SubstitutionId;
        return outcome;
    }

    public async Task<Outcome> Agree(Person? by = null) => await World.Use<AgreeToSubstituteHandler>().Handle(
        PlacementScene.By(by ?? Substitute), new AgreeToSubstitute(SubstitutionId, await Placed.Version(), DateOnly.FromDateTime(World.Clock.UtcNow), Placed.LineManager.Id, "At my one-to-one"));

    public async Task<Outcome> Release(Person? by = null) =>
        await World.Use<ReleaseSubstituteHandler>().Handle(PlacementScene.By(by ?? Placed.LineManager), new ReleaseSubstitute(SubstitutionId, await Placed.Version()));

    public async Task<Outcome> Take(Person? by = null) =>
        await World.Use<TakeSubstituteHandler>().Handle(PlacementScene.By(by ?? Placed.Requester), new TakeSubstitute(SubstitutionId, await Placed.Version()));

    public async Task<Outcome> AgreeToCost(Person? by = null) =>
        await World.Use<AgreeSubstituteCostHandler>().Handle(PlacementScene.By(by ?? Placed.BudgetHolder), new AgreeSubstituteCost(SubstitutionId, await Placed.Version()));

    public async Task Released(bool asksOwnRate = false)
    {
        OfferScene.Must(await Propose(asksOwnRate: asksOwnRate));
        OfferScene.Must(await Agree());
        OfferScene.Must(await Release());
    }

    /// <summary>The host gives the substitute's placement up before it begins.</summary>
    public async Task<Outcome> CancelSuccessor()
    {
        var successor = await Successor();
        return await World.Use<CancelPlacementHandler>().Handle(
            PlacementScene.By(Placed.HostHead), new CancelPlacement(successor.Id, successor.Version, PlacementEndReason.NoLongerNeeded, "The substitute is ill as well."));
    }

    public async Task<Substitution> Substitution() => (await Placed.Placement()).FindSubstitution(SubstitutionId)!;

    public async Task<Placement> Successor()
    {
        await using var db = World.OpenDb();
        return await db.Set<Placement>().AsNoTracking().SingleAsync(placement => placement.SubstitutesForId != null);
    }
}
