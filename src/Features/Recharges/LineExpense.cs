using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain.Recharges;
using TalentPool.Domain.Timesheets;

namespace TalentPool.Features.Recharges;

/// <summary>An expense that stands on a line, as both sides read it.</summary>
public sealed record LineExpense(Guid ExpenseId, DateOnly PaidOn, ExpenseKind Kind, string Description, long Pence)
{
    public static async Task<IReadOnlyList<LineExpense>> On(TalentPoolDb db, Guid statementId, int lineNumber) =>
        await db.Set<ChargeLink>().AsNoTracking()
            .Where(link => link.StatementId == statementId && link.LineNumber == lineNumber && link.Kind == LineKind.Expense)
            .Join(db.Set<Expense>(), link => link.RecordId, expense => expense.Id, (link, expense) => expense)
            .OrderBy(expense => expense.PaidOn).ThenBy(expense => expense.Id)
            .Select(expense => new LineExpense(expense.Id, expense.PaidOn, expense.Kind, expense.Description, expense.Pence))
            .ToListAsync();
}
