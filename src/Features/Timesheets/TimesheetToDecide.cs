using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain;
using TalentPool.Domain.Placements;
using TalentPool.Domain.Timesheets;
using TalentPool.Features.Placements;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Timesheets;

/// <summary>Hours that wait for somebody of the host.</summary>
/// <param name="IsOwn">Whether it waits for the reader themself, and not only for somebody that the reader deputises for.</param>
public sealed record TimesheetToDecide(Timesheet Timesheet, Placement Placement, bool IsOwn)
{
    /// <summary>What the reader can decide on now, the oldest first.</summary>
    public static async Task<IReadOnlyList<TimesheetToDecide>> Of(TalentPoolDb db, Actor reader)
    {
        var scopes = reader.Roles.Select(held => held.ScopeId).Distinct().ToList();
        Guid[] supervisors = [reader.PersonId, .. reader.Roles.Select(held => held.DeputyForId).OfType<Guid>().Distinct()];
        var waiting = await db.Set<Timesheet>().AsNoTracking()
            .Where(timesheet => timesheet.Status == TimesheetStatus.Submitted || timesheet.Status == TimesheetStatus.Confirmed)
            .Join(db.Set<Placement>().AsNoTracking(), timesheet => timesheet.PlacementId, placement => placement.Id, (timesheet, placement) => new { timesheet, placement })
            .Where(one => scopes.Contains(one.placement.HostAuthorityId) || (one.placement.SupervisorId != null && supervisors.Contains(one.placement.SupervisorId.Value)))
            .OrderBy(one => one.timesheet.SubmittedAt).ThenBy(one => one.timesheet.Id)
            .ToListAsync();
        return
        [
            .. waiting.Where(one => PermissionTable.Allows(Permission.SeeHours, reader, PlacementConcerning.Of(one.placement))
                    && (one.timesheet.Status == TimesheetStatus.Submitted ? one.timesheet.MayConfirm(reader, one.placement) : one.timesheet.MayApprove(reader, one.placement)))
                .Select(one => new TimesheetToDecide(one.timesheet, one.placement, IsOwnOf(reader, one.timesheet, one.placement))),
        ];
    }

    private static bool IsOwnOf(Actor reader, Timesheet timesheet, Placement placement) => timesheet.Status == TimesheetStatus.Submitted
        ? placement.SupervisorId == reader.PersonId
        : reader.Roles.Any(held => held.Role == Role.BudgetHolder && held.DeputyForId is null && held.Covers(placement.HostAuthorityId, placement.ServiceAreaId));
}
