using Microsoft.EntityFrameworkCore;
using TalentPool.Domain;
using TalentPool.Domain.Partnerships;
using TalentPool.Domain.Recharges;
using TalentPool.Domain.Savings;
using TalentPool.Features.Savings;
using TalentPool.Platform;
using TalentPool.Platform.People;
using TalentPool.Tests.Features.Offers;
using TalentPool.Tests.Features.Timesheets;
using TalentPool.Tests.Support;

namespace TalentPool.Tests.Features.Savings;

/// <summary>Bradford’s officer has worked four hours for Leeds in January 2027, which are approved.</summary>
public sealed class SavingScene
{
    public static readonly FinancialYear Year = new(2026);

    private SavingScene(HoursScene hours) => Hours = hours;

    public HoursScene Hours { get; }

    public World World => Hours.World;

    public Guid PlacementId => Hours.First;

    /// <summary>The host’s, who claims.</summary>
    public Person HostHead => Hours.Placed.HostHead;

    public Person HomeHead => Hours.Placed.HomeHead;

    public Person Finance => Hours.Placed.HostFinance;

    public Person Board { get; private set; } = null!;

    public static async Task<SavingScene> Of(World world)
    {
        var scene = new SavingScene(await HoursScene.OnePlacement(world)) { Board = await world.Person(world.Leeds, ScopeKind.Partnership, world.Partnership.Id, Role.BoardMember) };
        await scene.Approved();
        return scene;
    }

    public static Act By(Person person) => OfferScene.By(person);

    public async Task Approved()
    {
        var sheet = await Hours.Submitted();
        OfferScene.Must(await Hours.Confirm(Hours.Supervisor, sheet.Id));
        OfferScene.Must(await Hours.Approve(Hours.BudgetHolder, sheet.Id));
    }

    public Task<Outcome> SayWork(Person by, OwnWork ownWork = OwnWork.SpareTime) => World.Use<SayOwnWorkHandler>().Handle(By(by), new SayOwnWork(PlacementId, ownWork, ""));

    public Task<Outcome> AddCost(Person by, ExtraCostKind kind, long pence) => World.Use<AddExtraCostHandler>().Handle(By(by), new AddExtraCost(PlacementId, kind, Year, pence, "By train"));

    public Task<Outcome> Claim(Person? by = null, SavingProof? proof = null) => World.Use<ClaimPlacementSavingHandler>().Handle(
        By(by ?? HostHead), new ClaimPlacementSaving(PlacementId, BaselineSource.FrameworkRate, "Framework, lot 3", proof ?? Proof));

    public static SavingProof Proof => new("Budget line 4711", "Draft order withdrawn on 4 January", "");

    public async Task<Saving> Claimed()
    {
        OfferScene.Must(await SayWork(HomeHead));
        OfferScene.Must(await Claim());
        return await Saving();
    }

    public async Task<Outcome> Verify(Person by) => await World.Use<VerifySavingHandler>().Handle(By(by), new VerifySaving((await Saving()).Id, (await Saving()).Version, Proof, true));

    public async Task<Outcome> Accept(Person by) => await World.Use<AcceptSavingHandler>().Handle(By(by), new AcceptSaving((await Saving()).Id, (await Saving()).Version));

    public async Task<Outcome> Reverse(Person by) => await World.Use<ReverseSavingHandler>().Handle(By(by), new ReverseSaving((await Saving()).Id, (await Saving()).Version, "The order was placed after all."));

    public async Task<Outcome> Reject(Person by) => await World.Use<RejectSavingHandler>().Handle(By(by), new RejectSaving((await Saving()).Id, (await Saving()).Version, "The price is old."));

    public async Task<Saving> Saving()
    {
        await using var db = World.OpenDb();
        return await db.Set<Saving>().AsNoTracking().OrderByDescending(saving => saving.ClaimedAt).FirstAsync();
    }
}
