using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Design;
using TalentPool.Domain;
using TalentPool.Domain.Placements;
using TalentPool.Domain.Timesheets;
using TalentPool.Domain.Waiting;

namespace TalentPool.Features.Waiting;

/// <summary>Hours that were handed in and wait to be confirmed or approved. They wait on their placement, and neither the officer nor the work is named.</summary>
public static class WaitingTimesheets
{
    private static readonly WorkingCalendar Calendar = WorkingCalendar.EnglandAndWales;

    public static async Task<ILookup<Guid, Timesheet>> Of(TalentPoolDb db, IReadOnlyList<Placement> placements)
    {
        var ids = placements.Select(placement => placement.Id).ToList();
        return (await db.Set<Timesheet>().AsNoTracking().IgnoreAutoIncludes()
            .Where(timesheet => ids.Contains(timesheet.PlacementId) && (timesheet.Status == TimesheetStatus.Submitted || timesheet.Status == TimesheetStatus.Confirmed))
            .OrderBy(timesheet => timesheet.From).ThenBy(timesheet => timesheet.Id).ToListAsync())
            .ToLookup(timesheet => timesheet.PlacementId);
    }

    public static WaitingItem Of(Placement placement, Timesheet timesheet, Func<Guid, string> nameOf)
    {
        var isConfirmed = timesheet.Status == TimesheetStatus.Confirmed;
        var kind = $"{(isConfirmed ? WaitKind.HoursApproval : WaitKind.HoursConfirmation)}";
        var (whom, verb) = isConfirmed ? ("A budget holder", "approve") : ("The supervisor", "confirm");
        return new WaitingItem(
            new NudgedItem(
                placement.PartnershipId, placement.Id, $"{kind}{timesheet.Id:N}", kind, timesheet.Id, placement.HostAuthorityId, placement.ServiceAreaId,
                isConfirmed ? null : placement.SupervisorId, isConfirmed ? [Role.BudgetHolder] : []),
            placement.Reference,
            $"/hours/sheets/{timesheet.Id}",
            $"{whom} of {nameOf(placement.HostAuthorityId)} has to {verb} the hours of {Shown.Days(timesheet.From, timesheet.To)}",
            placement.HomeAuthorityId,
            timesheet.ConfirmedAt ?? timesheet.SubmittedAt ?? timesheet.ChangedAt,
            timesheet.ConfirmationDueOn(Calendar) is { } day ? Calendar.AtLocal(day, WorkingCalendar.Closes) : null);
    }
}
