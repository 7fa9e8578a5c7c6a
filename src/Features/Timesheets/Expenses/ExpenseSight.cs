using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain;
using TalentPool.Domain.Placements;
using TalentPool.Domain.Timesheets;
using TalentPool.Features.EvidenceFiles;
using TalentPool.Features.Placements;
using TalentPool.Platform.People;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Timesheets.Expenses;

/// <summary>One expense, its placement, and what this reader may do with it. Pages ask it what to show; the acts check everything again.</summary>
/// <param name="ReceiptName">What the file of the receipt is called; none where there is none, or its time is over.</param>
public sealed record ExpenseSight(Expense Expense, PlacementSight Placed, Actor Reader, string? ReceiptName, IReadOnlyDictionary<Guid, string> Names)
{
    public Placement Placement => Placed.Placement;

    /// <summary>What corrects it, as far as the reader may know of it: the officer's own draft is nobody else's yet.</summary>
    public required IReadOnlyList<Expense> Corrections { get; init; }

    /// <summary>The placement's other expenses of the same week.</summary>
    public required IReadOnlyCollection<Expense> OfTheWeek { get; init; }

    public bool IsOfficer => Reader.PersonId == Expense.OfficerPersonId;

    public bool CanChange => IsOfficer && !Expense.IsCorrection && Can(TimesheetVerb.Save);

    public bool CanWithdraw => IsOfficer && Can(TimesheetVerb.Withdraw);

    /// <summary>Whether the officer may put right what is approved. A correction is changed at the expense that it corrects.</summary>
    public bool CanCorrect => IsOfficer && (Expense.IsCorrection ? Can(TimesheetVerb.Save) : Can(TimesheetVerb.Correct));

    public bool CanRecall => IsOfficer && Can(TimesheetVerb.Recall);

    public bool CanConfirm => Can(TimesheetVerb.Confirm) && Expense.MayConfirm(Reader, Placement);

    /// <summary>Whether the reader may approve it as it stands, or confirm and approve it in one, where it is little money.</summary>
    public bool CanApprove => Expense.MayApprove(Reader, Placement)
        && (Can(TimesheetVerb.Approve) || (Can(TimesheetVerb.ConfirmAndApprove) && CanConfirm && Expense.WeekPence(OfTheWeek) < HostDecided.OnePersonLimitPence));

    public bool CanReturn => Can(TimesheetVerb.Return) && (Expense.MayConfirm(Reader, Placement) || Expense.MayApprove(Reader, Placement));

    public bool CanDecide => CanConfirm || CanApprove || CanReturn;

    public string Name(Guid? personId) => personId is { } id ? Names.GetValueOrDefault(id, "Someone who has left") : "";

    /// <summary>None where there is no such expense, or the reader may not know of it.</summary>
    public static async Task<ExpenseSight?> Find(TalentPoolDb db, CurrentUser user, Guid expenseId)
    {
        if (await db.Set<Expense>().AsNoTracking().SingleOrDefaultAsync(one => one.Id == expenseId) is not { } expense
            || await PlacementReading.Find(db, user, $"{expense.PlacementId}") is not { } placed || !placed.Rights.May(Permission.SeeExpenses)
            || (expense.SubmittedAt is null && expense.OfficerPersonId != user.PersonId))
        {
            return null;
        }

        expense.CatchUp(user.Now, await PlacementFigures.Of(db, placed.Placement), WorkingCalendar.EnglandAndWales);
        expense.TakeEvents();
        var people = new[] { expense.OfficerPersonId, expense.ConfirmedById, expense.ConfirmedForId, expense.ApprovedById, expense.ApprovedForId, expense.ReturnedById, expense.ReturnedForId }.OfType<Guid>().ToList();
        return new ExpenseSight(
            expense, placed, await user.Actor(),
            await db.Set<EvidenceFile>().AsNoTracking().Where(file => file.Id == expense.ReceiptId && file.ForgottenAt == null).Select(file => file.Name).SingleOrDefaultAsync(),
            await db.Set<Person>().AsNoTracking().Where(person => people.Contains(person.Id)).ToDictionaryAsync(person => person.Id, person => person.Name))
        {
            OfTheWeek = await ClaimedExpenses.OthersOfTheWeek(db, expense),
            Corrections = await db.Set<Expense>().AsNoTracking()
                .Where(other => other.CorrectsId == expense.Id && (other.SubmittedAt != null || other.OfficerPersonId == user.PersonId)).OrderBy(other => other.Id).ToListAsync(),
        };
    }

    private bool Can(TimesheetVerb verb) => TimesheetStates.Table.Allows(Expense.Status, verb);
}
