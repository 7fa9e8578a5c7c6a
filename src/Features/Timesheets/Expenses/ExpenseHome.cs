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
        var waiting = (await WaitingDecisions.OnExpenses(db, actor)).Where(one => one.IsOwn || one.Record.PassedToDeputyAt is not null).ToList();
        var returned = await db.Set<Expense>().AsNoTracking()
            .Where(expense => expense.OfficerPersonId == actor.PersonId && expense.Status == TimesheetStatus.Returned)
            .OrderBy(expense => expense.PaidOn).ThenBy(expense => expense.Id).ToListAsync();
        return new HomePart
        {
            Tasks = [.. waiting.Select(ToDecide), .. returned.Select(ToPutRight)],
        };
    }

    private static HomeTask ToDecide(ToDecide<Expense> one) => new(
        $"{(one.Record.Status == TimesheetStatus.Submitted ? "Confirm" : "Approve")} an expense of {Shown.Money(one.Record.Pence)}",
        $"/expenses/{one.Record.Id}",
        $"{one.Placement.Reference}. {ExpenseWords.Of(one.Record.Kind)}, {Shown.Day(one.Record.PaidOn)}",
        one.Record.ConfirmationDueOn(WorkingCalendar.EnglandAndWales) is { } due ? WorkingCalendar.EnglandAndWales.AtLocal(due, WorkingCalendar.Closes) : null,
        one.Record.ConfirmedAt ?? one.Record.SubmittedAt);

    private static HomeTask ToPutRight(Expense expense) => new(
        $"Put right an expense of {Shown.Money(expense.Pence)}", expense.CorrectsId is { } corrected ? $"/expenses/{corrected}/correct" : $"/expenses/{expense.Id}/change", $"Sent back: {expense.ReturnReason}", null, expense.ReturnedAt);
}
