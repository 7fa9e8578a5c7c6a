using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain;
using TalentPool.Domain.Placements;
using TalentPool.Domain.Timesheets;
using TalentPool.Features.Placements;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Timesheets.Expenses;

/// <summary>An expense that waits for somebody of the host.</summary>
/// <param name="IsOwn">Whether it waits for the reader themself, and not only for somebody that the reader deputises for.</param>
public sealed record ExpenseToDecide(Expense Expense, Placement Placement, bool IsOwn)
{
    /// <summary>What the reader can decide on now, the oldest first.</summary>
    public static async Task<IReadOnlyList<ExpenseToDecide>> Of(TalentPoolDb db, Actor reader)
    {
        var scopes = reader.Roles.Select(held => held.ScopeId).Distinct().ToList();
        Guid[] supervisors = [reader.PersonId, .. reader.Roles.Select(held => held.DeputyForId).OfType<Guid>().Distinct()];
        var waiting = await db.Set<Expense>().AsNoTracking()
            .Where(expense => expense.Status == TimesheetStatus.Submitted || expense.Status == TimesheetStatus.Confirmed)
            .Join(db.Set<Placement>().AsNoTracking(), expense => expense.PlacementId, placement => placement.Id, (expense, placement) => new { expense, placement })
            .Where(one => scopes.Contains(one.placement.HostAuthorityId) || (one.placement.SupervisorId != null && supervisors.Contains(one.placement.SupervisorId.Value)))
            .OrderBy(one => one.expense.SubmittedAt).ThenBy(one => one.expense.Id)
            .ToListAsync();
        return
        [
            .. waiting.Where(one => PermissionTable.Allows(Permission.SeeExpenses, reader, PlacementConcerning.Of(one.placement))
                    && (one.expense.Status == TimesheetStatus.Submitted ? one.expense.MayConfirm(reader, one.placement) : one.expense.MayApprove(reader, one.placement)))
                .Select(one => new ExpenseToDecide(one.expense, one.placement, IsOwnOf(reader, one.expense, one.placement))),
        ];
    }

    private static bool IsOwnOf(Actor reader, Expense expense, Placement placement) => expense.Status == TimesheetStatus.Submitted
        ? placement.SupervisorId == reader.PersonId
        : reader.Roles.Any(held => held.Role == Role.BudgetHolder && held.DeputyForId is null && held.Covers(placement.HostAuthorityId, placement.ServiceAreaId));
}
