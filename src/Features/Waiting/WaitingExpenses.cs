using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Design;
using TalentPool.Domain;
using TalentPool.Domain.Placements;
using TalentPool.Domain.Timesheets;
using TalentPool.Domain.Waiting;
using TalentPool.Features.Placements;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Waiting;

/// <summary>Expenses that were handed in and wait to be confirmed or approved. They wait on their placement, and neither the officer nor the amount is named.</summary>
public static class WaitingExpenses
{
    private static readonly WorkingCalendar Calendar = WorkingCalendar.EnglandAndWales;

    public static async Task<ILookup<Guid, Expense>> Of(TalentPoolDb db, IReadOnlyList<Placement> placements)
    {
        var ids = placements.Select(placement => placement.Id).ToList();
        return (await db.Set<Expense>().AsNoTracking()
            .Where(expense => ids.Contains(expense.PlacementId) && (expense.Status == TimesheetStatus.Submitted || expense.Status == TimesheetStatus.Confirmed))
            .OrderBy(expense => expense.PaidOn).ThenBy(expense => expense.Id).ToListAsync())
            .ToLookup(expense => expense.PlacementId);
    }

    /// <param name="reader">The clock too, which tells those who may decide on it.</param>
    public static WaitingItem Of(Placement placement, Expense expense, Actor reader, Func<Guid, string> nameOf)
    {
        // Managers of the officer's authority know that it waits; what it is for is not theirs to read.
        var mayOpen = reader.IsClock || PermissionTable.Allows(Permission.SeeExpenses, reader, PlacementConcerning.Of(placement));
        var isConfirmed = expense.Status == TimesheetStatus.Confirmed;
        var kind = $"{(isConfirmed ? WaitKind.ExpenseApproval : WaitKind.ExpenseConfirmation)}";
        var (whom, verb) = isConfirmed ? ("A budget holder", "approve") : ("The supervisor", "confirm");
        return new WaitingItem(
            new NudgedItem(
                placement.PartnershipId, placement.Id, $"{kind}{expense.Id:N}", kind, expense.Id, placement.HostAuthorityId, placement.ServiceAreaId,
                isConfirmed ? null : placement.SupervisorId, isConfirmed ? [Role.BudgetHolder] : []),
            placement.Reference,
            mayOpen ? $"/expenses/{expense.Id}" : $"/placements/{placement.Reference}",
            $"{whom} of {nameOf(placement.HostAuthorityId)} has to {verb} an expense of {Shown.Day(expense.PaidOn)}",
            placement.HomeAuthorityId,
            expense.ConfirmedAt ?? expense.SubmittedAt ?? expense.ChangedAt,
            expense.ConfirmationDueOn(Calendar) is { } day ? Calendar.AtLocal(day, WorkingCalendar.Closes) : null);
    }
}
