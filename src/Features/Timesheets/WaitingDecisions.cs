using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain;
using TalentPool.Domain.Placements;
using TalentPool.Domain.Timesheets;
using TalentPool.Features.Placements;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Timesheets;

/// <summary>What a reader can decide on now, the oldest first.</summary>
public static class WaitingDecisions
{
    public static Task<IReadOnlyList<ToDecide<Timesheet>>> OnHours(TalentPoolDb db, Actor reader) => Of<Timesheet>(db, reader, Permission.SeeHours);

    public static Task<IReadOnlyList<ToDecide<Expense>>> OnExpenses(TalentPoolDb db, Actor reader) => Of<Expense>(db, reader, Permission.SeeExpenses);

    private static async Task<IReadOnlyList<ToDecide<T>>> Of<T>(TalentPoolDb db, Actor reader, Permission sees)
        where T : HostDecided
    {
        var scopes = reader.Roles.Select(held => held.ScopeId).Distinct().ToList();
        Guid[] supervisors = [reader.PersonId, .. reader.Roles.Select(held => held.DeputyForId).OfType<Guid>().Distinct()];
        var waiting = await db.Set<T>().AsNoTracking()
            .Where(record => record.Status == TimesheetStatus.Submitted || record.Status == TimesheetStatus.Confirmed)
            .Join(db.Set<Placement>().AsNoTracking(), record => record.PlacementId, placement => placement.Id, (record, placement) => new { Record = record, Placement = placement })
            .Where(one => scopes.Contains(one.Placement.HostAuthorityId) || (one.Placement.SupervisorId != null && supervisors.Contains(one.Placement.SupervisorId.Value)))
            .OrderBy(one => one.Record.SubmittedAt).ThenBy(one => one.Record.Id)
            .ToListAsync();
        return
        [
            .. waiting.Where(one => PermissionTable.Allows(sees, reader, PlacementConcerning.Of(one.Placement))
                    && (one.Record.Status == TimesheetStatus.Submitted ? one.Record.MayConfirm(reader, one.Placement) : one.Record.MayApprove(reader, one.Placement)))
                .Select(one => new ToDecide<T>(one.Record, one.Placement, IsOwnOf(reader, one.Record, one.Placement))),
        ];
    }

    private static bool IsOwnOf(Actor reader, HostDecided record, Placement placement) => record.Status == TimesheetStatus.Submitted
        ? placement.SupervisorId == reader.PersonId
        : reader.Roles.Any(held => held.Role == Role.BudgetHolder && held.DeputyForId is null && held.Covers(placement.HostAuthorityId, placement.ServiceAreaId));
}
