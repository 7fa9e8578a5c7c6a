using Microsoft.EntityFrameworkCore;
using TalentPool.Domain;
using TalentPool.Domain.Placements;
using TalentPool.Domain.Timesheets;
using TalentPool.Features.Timesheets;

namespace TalentPool.Database.Seed.Scenes;

/// <summary>
/// Whoever is at work writes each week down on its Friday, from the first month that has been closed on. All but the last are confirmed and
/// approved; of the last some are still being written, some wait for the supervisor or the budget holder, and some were sent back. Three put right
/// a week that was approved, of whom one thinks better of it.
/// </summary>
public sealed class HoursScene : Scene
{
    private const int MinutesADay = 222;

    private static readonly WorkingCalendar Calendar = WorkingCalendar.EnglandAndWales;

    private static readonly (string Activity, string Description)[] OfLaw =
        [("Reading in", "Reading the file and the pleadings"), ("Drafting", "Drafting the particulars of claim"), ("Hearing", "Preparing for and attending the directions hearing")];

    private static readonly (string Activity, string Description)[] OfOthers =
        [("Analysis", "Reading in and taking stock"), ("Delivery", "Work on the plan that was agreed"), ("Meetings", "Weekly meeting with the team and its notes")];

    public override void Write(Script script, Stage stage)
    {
        var last = Weeks.MondayOf(stage.Today).AddDays(-7);
        foreach (var monday in Weeks.Mondays(stage.ClosedMonths[0], last))
        {
            var (friday, isLast) = (monday.AddDays(4), monday == last);
            script.At(Calendar.AtLocal(friday, new TimeOnly(16, 0)), "officers write their week down", () => OfficersWrite(stage, monday, isLast));
            script.At(Calendar.AtLocal(friday, new TimeOnly(16, 30)), "supervisors look at the week", () => SupervisorsDecide(stage, monday, isLast));
            script.At(Calendar.AtLocal(friday, new TimeOnly(16, 45)), "budget holders look at the week", () => BudgetHoldersDecide(stage, monday, isLast));
        }

        var lastFriday = Weeks.MondayOf(stage.Today).AddDays(-3);
        script.At(Calendar.AtLocal(lastFriday, new TimeOnly(16, 50)), "officers put a week right", () => OfficersCorrect(stage, Weeks.MondayOf(lastFriday).AddDays(-7)));
    }

    private static async Task OfficersWrite(Stage stage, DateOnly monday, bool isLast)
    {
        var running = await stage.Ask(db => db.Set<Placement>().AsNoTracking()
            .Where(placement => placement.Status == PlacementStatus.Active && placement.StartedAt != null).OrderBy(placement => placement.Reference).ToListAsync());
        foreach (var (placement, play) in running.Select((placement, play) => (placement, play)))
        {
            var entries = EntriesOf(placement, monday);
            if (entries.Count > 0 && placement.CapMinutes - placement.UsedMinutes >= entries.Sum(entry => entry.Minutes))
            {
                var week = new PlacementWeek(placement.Id, new Dictionary<DateOnly, int>(), entries);
                await stage.Do<SaveWeekHandler>(placement.OfficerPersonId, (handler, act) =>
                    handler.Handle(act, new SaveWeek(placement.OfficerId, monday, [week], Submit: !isLast || play % 5 != 4), []));
            }
        }
    }

    private static async Task OfficersCorrect(Stage stage, DateOnly monday)
    {
        // The month of that week may have been charged by now, which stands in nobody's way.
        var decided = (await Waiting(stage, monday, TimesheetStatus.Approved)).Concat(await Waiting(stage, monday, TimesheetStatus.Charged)).Where(one => !one.Timesheet.IsCorrection);
        foreach (var (timesheet, placement, play) in decided.Take(3).Select((one, play) => (one.Timesheet, one.Placement, play)))
        {
            await stage.Do<CorrectHoursHandler>(placement.OfficerPersonId, (handler, act) => handler.Handle(
                act,
                new CorrectHours(timesheet.Id, timesheet.Version, timesheet.Minutes, "I had counted the way home.", [timesheet.Worked.First().ToTerms() with { Id = null, Minutes = -42 }]),
                []));
            if (play == 1)
            {
                await SupervisorConfirms(stage, placement, timesheet.Id);
            }
            else if (play == 2)
            {
                await OfficerWithdraws(stage, placement, timesheet.Id);
            }
        }
    }

    private static async Task OfficerWithdraws(Stage stage, Placement placement, Guid correctedId)
    {
        var correction = await Correction(stage, correctedId);
        await stage.Do<RecallTimesheetHandler>(placement.OfficerPersonId, (handler, act) => handler.Handle(act, new RecallTimesheet(correction.Id, correction.Version)));
        await stage.Do<WithdrawCorrectionHandler>(placement.OfficerPersonId, (handler, act) => handler.Handle(act, new WithdrawCorrection(correction.Id, correction.Version + 1)));
    }

    private static Task<Timesheet> Correction(Stage stage, Guid correctedId) =>
        stage.Ask(db => db.Set<Timesheet>().AsNoTracking().SingleAsync(timesheet => timesheet.CorrectsId == correctedId));

    private static async Task SupervisorConfirms(Stage stage, Placement placement, Guid correctedId)
    {
        var correction = await Correction(stage, correctedId);
        await stage.Do<ConfirmTimesheetHandler>(placement.SupervisorId!.Value, (handler, act) => handler.Handle(act, new ConfirmTimesheet(correction.Id, correction.Version)));
    }

    private static List<EntryTerms> EntriesOf(Placement placement, DateOnly monday) =>
    [
        .. Enumerable.Range(0, 5).Select(monday.AddDays)
            .Where(day => !Calendar.IsBankHoliday(day) && day >= placement.StartsOn && day <= placement.EndsOn && day >= Calendar.LocalDate(placement.StartedAt!.Value))
            .Zip(placement.IsLegal ? OfLaw : OfOthers)
            .Select(one => new EntryTerms(null, one.First, MinutesADay, one.Second.Activity, "", one.Second.Description)),
    ];

    private static async Task SupervisorsDecide(Stage stage, DateOnly monday, bool isLast)
    {
        foreach (var (timesheet, placement, play) in await Waiting(stage, monday, TimesheetStatus.Submitted))
        {
            var supervisor = placement.SupervisorId!.Value;
            switch (isLast ? play % 4 : 1)
            {
                case 0:
                    break;
                case 3:
                    await stage.Do<ReturnTimesheetHandler>(supervisor, (handler, act) =>
                        handler.Handle(act, new ReturnTimesheet(timesheet.Id, timesheet.Version, "The hearing took the whole morning. Please put its time right.")));
                    break;
                default:
                    await stage.Do<ConfirmTimesheetHandler>(supervisor, (handler, act) => handler.Handle(act, new ConfirmTimesheet(timesheet.Id, timesheet.Version)));
                    break;
            }
        }
    }

    private static async Task BudgetHoldersDecide(Stage stage, DateOnly monday, bool isLast)
    {
        foreach (var (timesheet, placement, play) in await Waiting(stage, monday, TimesheetStatus.Confirmed))
        {
            if (!isLast || play % 2 == 0)
            {
                await stage.Do<ApproveTimesheetHandler>(placement.BudgetApprovedById, (handler, act) => handler.Handle(act, new ApproveTimesheet(timesheet.Id, timesheet.Version)));
            }
        }
    }

    private static async Task<IEnumerable<(Timesheet Timesheet, Placement Placement, int Play)>> Waiting(Stage stage, DateOnly monday, TimesheetStatus status)
    {
        var waiting = await stage.Ask(db => db.Set<Timesheet>().AsNoTracking()
            .Where(timesheet => timesheet.Monday == monday && timesheet.Status == status)
            .Join(db.Set<Placement>().AsNoTracking(), timesheet => timesheet.PlacementId, placement => placement.Id, (timesheet, placement) => new { timesheet, placement })
            .OrderBy(one => one.placement.Reference).ThenBy(one => one.timesheet.From)
            .ToListAsync());
        return waiting.Select((one, play) => (one.timesheet, one.placement, play));
    }
}
