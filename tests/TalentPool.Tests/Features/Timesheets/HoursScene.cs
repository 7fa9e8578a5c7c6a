using Microsoft.EntityFrameworkCore;
using TalentPool.Domain;
using TalentPool.Domain.Gaps;
using TalentPool.Domain.Partnerships;
using TalentPool.Domain.Placements;
using TalentPool.Domain.Rates;
using TalentPool.Domain.Timesheets;
using TalentPool.Features.Placements;
using TalentPool.Features.Timesheets;
using TalentPool.Platform;
using TalentPool.Platform.People;
using TalentPool.Tests.Features.Offers;
using TalentPool.Tests.Features.Placements;
using TalentPool.Tests.Support;

namespace TalentPool.Tests.Features.Timesheets;

/// <summary>Bradford’s officer works for Leeds under one placement or two from 4 January 2027, and it is Friday of the second week.</summary>
public sealed class HoursScene
{
    public static readonly DateOnly Monday = new(2027, 1, 11);

    private static readonly DateTime Friday = new(2027, 1, 15, 17, 0, 0, DateTimeKind.Utc);

    private HoursScene(PlacementScene placed) => Placed = placed;

    public PlacementScene Placed { get; }

    public World World => Placed.World;

    public Person Officer => Placed.Officer;

    public Person Supervisor => Placed.Supervisor;

    public Person BudgetHolder => Placed.BudgetHolder;

    public Guid First { get; private set; }

    /// <summary>Five hours a week until 25 April; only where the scene was made with two.</summary>
    public Guid Second { get; private set; }

    public static async Task<HoursScene> OnePlacement(World world, PriceAsked? price = null)
    {
        var scene = new HoursScene(await PlacementScene.Active(world, price));
        scene.First = scene.Placed.PlacementId;
        world.Clock.MoveTo(Friday);
        return scene;
    }

    /// <param name="second">How VAT applies to the second; as to the first, where it is not said.</param>
    public static async Task<HoursScene> TwoPlacements(World world, VatTreatment? second = null)
    {
        var placed = await PlacementScene.Agreed(world);
        await placed.Arrange();
        await placed.FinishStartList();
        var scene = new HoursScene(placed) { First = placed.PlacementId };
        await placed.AgreeAnother(GapShape.HoursAWeek(OfferScene.From, new DateOnly(2027, 4, 25), 5 * 60));
        await placed.Arrange();
        if (second is { } treatment)
        {
            OfferScene.Must(await world.Use<SetVatTreatmentHandler>().Handle(By(placed.HomeFinance), new SetVatTreatment(placed.PlacementId, (await placed.Placement()).Version, treatment)));
        }

        await placed.FinishStartList();
        scene.Second = placed.PlacementId;
        world.Clock.MoveTo(PlacementScene.FirstMorning);
        foreach (var id in new[] { scene.First, scene.Second })
        {
            OfferScene.Must(await world.Use<CatchUpPlacementHandler>().Handle(Act.OfClock(), new CatchUpPlacement(id)));
        }

        OfferScene.Must(await placed.ConfirmAvailability());
        world.Clock.MoveTo(Friday);
        return scene;
    }

    public static EntryTerms Entry(DateOnly day, int minutes, string narrative = "") =>
        new(null, day, minutes, "Drafting", "M-77", "Drafting a claim", narrative);

    public static Act By(Person person) => OfferScene.By(person);

    /// <summary>Saves the week as the page would: with the versions and the entries that are there.</summary>
    public Task<Outcome> Save(bool submit, params (Guid PlacementId, EntryTerms[] Entries)[] weeks) => Save(By(Officer), Monday, submit, [], weeks);

    public async Task<Outcome> Save(Act act, DateOnly monday, bool submit, List<CellFault> faults, params (Guid PlacementId, EntryTerms[] Entries)[] weeks)
    {
        var sheets = await Sheets();
        return await World.Use<SaveWeekHandler>().Handle(
            act,
            new SaveWeek(
                Placed.Offers.OfficerId, monday,
                [
                    .. weeks.Select(week => new PlacementWeek(
                        week.PlacementId,
                        sheets.Where(sheet => sheet.PlacementId == week.PlacementId && sheet.Monday == monday && !sheet.IsCorrection).ToDictionary(sheet => sheet.From, sheet => sheet.Version),
                        week.Entries)),
                ],
                submit),
            faults);
    }

    /// <summary>The first placement’s week, handed in.</summary>
    public async Task<Timesheet> Submitted(int minutes = 240, string narrative = "")
    {
        OfferScene.Must(await Save(true, (First, [Entry(Monday, minutes, narrative)])));
        return await Sheet();
    }

    /// <summary>The first placement’s week, approved.</summary>
    public async Task<Timesheet> Approved(int minutes = 600)
    {
        var sheet = await Submitted(minutes);
        OfferScene.Must(await Confirm(Supervisor, sheet.Id));
        OfferScene.Must(await Approve(BudgetHolder, sheet.Id));
        return await Sheet(sheet.Id);
    }

    /// <summary>Corrects the hours, or writes the correction anew, on the figures that were seen.</summary>
    public Task<Outcome> Correct(Person by, Timesheet seen, params EntryTerms[] entries) => Correct(By(by), seen, [], entries);

    public async Task<Outcome> Correct(Act act, Timesheet seen, List<EntryFault> faults, params EntryTerms[] entries) => await World.Use<CorrectHoursHandler>().Handle(
        act, new CorrectHours(seen.CorrectsId ?? seen.Id, seen.Version, seen.IsCorrection ? seen.BeforeMinutes : seen.Minutes, "I had counted the way home.", entries), faults);

    public async Task<Outcome> Confirm(Person by, Guid id) => await World.Use<ConfirmTimesheetHandler>().Handle(By(by), new ConfirmTimesheet(id, await Version(id)));

    public async Task<Outcome> Approve(Person by, Guid id) => await World.Use<ApproveTimesheetHandler>().Handle(By(by), new ApproveTimesheet(id, await Version(id)));

    public async Task<Outcome> Return(Person by, Guid id, string reason = "Tuesday is missing.") =>
        await World.Use<ReturnTimesheetHandler>().Handle(By(by), new ReturnTimesheet(id, await Version(id), reason));

    public async Task<Outcome> Recall(Person by, Guid id) => await World.Use<RecallTimesheetHandler>().Handle(By(by), new RecallTimesheet(id, await Version(id)));

    public async Task<List<Timesheet>> Sheets()
    {
        await using var db = World.OpenDb();
        return await db.Set<Timesheet>().AsNoTracking().OrderBy(sheet => sheet.From).ThenBy(sheet => sheet.PlacementId).ToListAsync();
    }

    public async Task<Timesheet> Sheet(Guid? id = null) => (await Sheets()).Single(sheet => id is null || sheet.Id == id);

    public async Task<int> Used(Guid placementId)
    {
        await using var db = World.OpenDb();
        return (await db.Set<Placement>().AsNoTracking().SingleAsync(placement => placement.Id == placementId)).UsedMinutes;
    }

    public Task<Person> DeputyFor(Person named, Role role) => Granted(role, named.Id);

    /// <summary>Gives the person one more role at the host.</summary>
    public async Task Grant(Person person, Role role, Guid? deputyForId = null)
    {
        await using var db = World.OpenDb();
        OfferScene.Must(Domain.Partnerships.Grant.Give(
            Domain.Actor.Clock, World.Clock.UtcNow, Guid.CreateVersion7(), person.Id, role, ScopeKind.Authority, World.Leeds.Id, [], new DateOnly(2026, 1, 1), deputyForId is null ? null : new DateOnly(2027, 3, 31), deputyForId, out var grant));
        db.Add(grant!);
        await db.SaveChangesAsync();
    }

    private async Task<Person> Granted(Role role, Guid deputyForId)
    {
        var person = await World.Person(World.Leeds);
        await Grant(person, role, deputyForId);
        return person;
    }

    private async Task<int> Version(Guid id) => (await Sheet(id)).Version;
}
