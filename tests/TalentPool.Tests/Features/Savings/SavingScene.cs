using Microsoft.EntityFrameworkCore;
using TalentPool.Domain;
using TalentPool.Domain.Gaps;
using TalentPool.Domain.Partnerships;
using TalentPool.Domain.Placements;
using TalentPool.Domain.Recharges;
using TalentPool.Domain.Savings;
using TalentPool.Domain.Timesheets;
using TalentPool.Features.Savings;
using TalentPool.Platform;
using TalentPool.Platform.People;
using TalentPool.Tests.Features.Offers;
using TalentPool.Tests.Features.Timesheets;
using TalentPool.Tests.Support;

namespace TalentPool.Tests.Features.Savings;

/// <summary>Bradford’s officer has worked four hours for Leeds in January 2027, which are approved, and it is 3 February: the month is over.</summary>
public sealed class SavingScene
{
    public static readonly FinancialYear Year = new(2026);

    private static readonly DateOnly February = new(2027, 2, 1);

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
        world.Clock.MoveTo(new DateTime(2027, 2, 3, 17, 0, 0, DateTimeKind.Utc));
        return scene;
    }

    public static Act By(Person person) => OfferScene.By(person);

    public async Task Approved()
    {
        var sheet = await Hours.Submitted();
        await Approve(sheet);
    }

    /// <summary>Two hours of a second week are handed in, of the month that is running.</summary>
    public async Task<Timesheet> SubmittedInFebruary()
    {
        OfferScene.Must(await Hours.Save(By(Hours.Officer), February, true, [], (PlacementId, [HoursScene.Entry(February, 120)])));
        return (await Hours.Sheets()).Single(sheet => sheet.Monday == February);
    }

    public async Task<Timesheet> ApprovedInFebruary()
    {
        var sheet = await SubmittedInFebruary();
        await Approve(sheet);
        return sheet;
    }

    /// <summary>A second week is approved, of which the records say that it lies in the next financial year, whose first month is over.</summary>
    public async Task ApprovedNextYear()
    {
        var (sheet, moved) = (await ApprovedInFebruary(), new DateOnly(2027, 4, 5));
        World.Clock.MoveTo(new DateTime(2027, 5, 4, 9, 0, 0, DateTimeKind.Utc));
        await using var db = World.OpenDb();
        await db.Set<Timesheet>().Where(one => one.Id == sheet.Id).ExecuteUpdateAsync(set => set.SetProperty(one => one.Monday, moved).SetProperty(one => one.From, moved).SetProperty(one => one.To, moved.AddDays(6)));
        await db.Set<TimesheetEntry>().Where(entry => entry.TimesheetId == sheet.Id).ExecuteUpdateAsync(set => set.SetProperty(entry => entry.Day, moved));
    }

    /// <summary>The work would have been bought from an agency.</summary>
    public async Task ByAgency()
    {
        await using var db = World.OpenDb();
        await db.Set<Comparator>().ExecuteUpdateAsync(set => set.SetProperty(price => price.Route, OutsideRoute.Agency));
    }

    /// <summary>The price outside is changed on that day to so much an hour, and the one before was locked the day before.</summary>
    public async Task PriceChanged(DateTime at, long pencePerHour)
    {
        await using var db = World.OpenDb();
        var gapId = (await Hours.Placed.Placement()).GapId;
        var gap = await db.Set<Gap>().SingleAsync(gap => gap.Id == gapId);
        var (first, locked) = (gap.Comparators.Single(), at.AddDays(-1));
        await db.Set<Comparator>().ExecuteUpdateAsync(set => set.SetProperty(price => price.SetAt, locked));
        await db.Set<Gap>().Where(one => one.Id == gapId).ExecuteUpdateAsync(set => set.SetProperty(one => one.ComparatorLockedAt, locked));
        var second = (Comparator)Activator.CreateInstance(typeof(Comparator), nonPublic: true)!;
        var entry = db.Entry(second);
        entry.CurrentValues.SetValues(db.Entry(first).CurrentValues.Clone());
        foreach (var foreign in entry.Metadata.GetForeignKeys().SelectMany(key => key.Properties))
        {
            entry.Property(foreign.Name).CurrentValue = db.Entry(first).Property(foreign.Name).CurrentValue;
        }

        (entry.Property(price => price.Id).CurrentValue, entry.Property(price => price.Number).CurrentValue, entry.Property(price => price.SetAt).CurrentValue) = (Guid.CreateVersion7(), 2, at);
        (entry.Property(price => price.Basis).CurrentValue, entry.Property(price => price.PricePence).CurrentValue) = (ComparatorBasis.Hour, pencePerHour);
        entry.State = EntityState.Added;
        await db.SaveChangesAsync();
    }

    /// <summary>The close-out says that the work was good and in time.</summary>
    public async Task QualityHeld()
    {
        await using var db = World.OpenDb();
        await db.Set<Placement>().ExecuteUpdateAsync(set => set.SetProperty(one => one.QualityOfWork, QualityAnswer.Yes).SetProperty(one => one.KeptToTime, QualityAnswer.Yes));
    }

    public async Task Approve(Timesheet sheet)
    {
        OfferScene.Must(await Hours.Confirm(Hours.Supervisor, sheet.Id));
        OfferScene.Must(await Hours.Approve(Hours.BudgetHolder, sheet.Id));
    }

    public Task<Outcome> SayWork(Person by, OwnWork ownWork = OwnWork.SpareTime) => World.Use<SayOwnWorkHandler>().Handle(By(by), new SayOwnWork(PlacementId, ownWork, ""));

    public Task<Outcome> AddCost(Person by, ExtraCostKind kind, long pence) => World.Use<AddExtraCostHandler>().Handle(By(by), new AddExtraCost(PlacementId, kind, Year, pence, "By train"));

    public Task<Outcome> Claim(Person? by = null, SavingProof? proof = null, SavingDuration duration = SavingDuration.OneOff) => World.Use<ClaimPlacementSavingHandler>().Handle(
        By(by ?? HostHead), new ClaimPlacementSaving(PlacementId, BaselineSource.FrameworkRate, "Framework, lot 3", proof ?? Proof, duration));

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
