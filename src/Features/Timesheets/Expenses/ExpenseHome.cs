using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Design;
using TalentPool.Domain;
using TalentPool.Domain.Timesheets;
using TalentPool.Features.Home;

namespace TalentPool.Features.Timesheets.Expenses;

/// <summary>Expenses that a person has to confirm, approve or put right.</summary>
public sealed class ExpenseHome : HomeSource
{
    public override async Task<HomePart> Read(TalentPoolDb db, Actor actor, DateTime at)
    {
        var waiting = (await ExpenseToDecide.Of(db, actor)).Where(one => one.IsOwn || one.Expense.PassedToDeputyAt is not null).ToList();
        var returned = await db.Set<Expense>().AsNoTracking()
            .Where(expense => expense.OfficerPersonId == actor.PersonId && expense.Status == TimesheetStatus.Returned)
            .OrderBy(expense => expense.PaidOn).ThenBy(expense => expense.Id).ToListAsync();
        return new HomePart
        {
            Tasks = [.. waiting.Select(ToDecide), .. returned.Select(ToPutRight)],
        };
    }

    private static HomeTask ToDecide(ExpenseToDecide one) => new(
        $"{(one.Expense.Status == TimesheetStatus.Submitted ? "Confirm" : "Approve")} an expense of {Shown.Money(one.Expense.Pence)}",
        $"/expenses/{one.Expense.Id}",
        $"{one.Placement.Reference}. {ExpenseWords.Of(one.Expense.Kind)}, {Shown.Day(one.Expense.PaidOn)}",
        one.Expense.ConfirmationDueOn(WorkingCalendar.EnglandAndWales) is { } due ? WorkingCalendar.EnglandAndWales.AtLocal(due, WorkingCalendar.Closes) : null,
        one.Expense.ConfirmedAt ?? one.Expense.SubmittedAt);

    private static HomeTask ToPutRight(Expense expense) => new(
        $"Put right an expense of {Shown.Money(expense.Pence)}", expense.CorrectsId is { } corrected ? $"/expenses/{corrected}/correct" : $"/expenses/{expense.Id}/change", $"Sent back: {expense.ReturnReason}", null, expense.ReturnedAt);
}
