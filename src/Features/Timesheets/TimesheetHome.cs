using TalentPool.Database;
using TalentPool.Design;
using TalentPool.Domain;
using TalentPool.Domain.Timesheets;
using TalentPool.Features.Home;

namespace TalentPool.Features.Timesheets;

/// <summary>Hours that a person has to confirm, approve or put right.</summary>
public sealed class TimesheetHome : HomeSource
{
    public override async Task<HomePart> Read(TalentPoolDb db, Actor actor, DateTime at)
    {
        var waiting = (await WaitingDecisions.OnHours(db, actor)).Where(one => one.IsOwn || one.Record.PassedToDeputyAt is not null).ToList();
        var returned = await ReturnedTimesheets.Of(db, actor.PersonId);
        return new HomePart
        {
            Tasks = [.. waiting.Select(ToDecide), .. returned.Select(ToPutRight)],
        };
    }

    private static HomeTask ToDecide(ToDecide<Timesheet> one) => new(
        $"{(one.Record.Status == TimesheetStatus.Submitted ? "Confirm" : "Approve")} the hours of {TimesheetWords.Period(one.Record)}",
        $"/hours/sheets/{one.Record.Id}",
        $"{one.Placement.Reference}. {Shown.Duration(one.Record.Minutes)} hours",
        one.Record.ConfirmationDueOn(WorkingCalendar.EnglandAndWales) is { } due ? WorkingCalendar.EnglandAndWales.AtLocal(due, WorkingCalendar.Closes) : null,
        one.Record.ConfirmedAt ?? one.Record.SubmittedAt);

    private static HomeTask ToPutRight(Timesheet timesheet) => new(
        $"Put right the hours of {TimesheetWords.Period(timesheet)}", TimesheetWords.WriteAt(timesheet), $"Sent back: {timesheet.ReturnReason}", null, timesheet.ReturnedAt);
}
