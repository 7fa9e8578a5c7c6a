using Microsoft.EntityFrameworkCore;
using TalentPool.Domain;
using TalentPool.Domain.Timesheets;
using TalentPool.Features.EvidenceFiles;
using TalentPool.Features.Recharges;
using TalentPool.Platform;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Timesheets.Expenses;

/// <summary>
/// An officer puts an approved expense right: a correction beside it says what is added or taken away, and is handed in at once. One that was sent
/// back or taken back is written anew.
/// </summary>
/// <param name="ExpenseId">The expense that is corrected, which stays as it is.</param>
/// <param name="SeenVersion">Of it, or of the correction that is written anew.</param>
/// <param name="SeenPence">What stood before the correction, when the amount was typed.</param>
/// <param name="ShouldBePence">What it should have been in all.</param>
/// <param name="Receipt">Of what is added; what takes money away needs none.</param>
public sealed record CorrectExpense(Guid ExpenseId, int SeenVersion, long SeenPence, long ShouldBePence, string Reason, UploadedFile? Receipt);

[Needs(Permission.ClaimExpense)]
public sealed class CorrectExpenseHandler(Acts acts)
{
    public Task<Outcome> Handle(Act act, CorrectExpense command, CancellationToken cancellation = default) => acts.Perform(this, act, scope =>
        scope.TakeExpense(command.ExpenseId, async (expense, placement) =>
        {
            var ids = await scope.Db.Set<Expense>().AsNoTracking().Where(other => other.CorrectsId == expense.Id).Select(other => other.Id).ToListAsync(cancellation);
            var corrections = new List<Expense>();
            foreach (var id in ids.Order())
            {
                corrections.Add(await scope.Take<Expense>(id));
            }

            var correction = corrections.Find(one => TimesheetStates.Table.Allows(one.Status, TimesheetVerb.Save));
            var before = expense.PenceWith(corrections);
            if (before != command.SeenPence)
            {
                return TimesheetRefusals.Stale("expense", expense.ChangedByName, expense.ChangedAt);
            }

            if (command.ShouldBePence == before)
            {
                return ExpenseRefusals.NothingDiffers;
            }

            var left = await scope.ExpenseCapLeft(placement, correction?.Id, cancellation);
            var takenBack = await TakenBack.PenceOf(scope.Db, expense.Id, cancellation);
            var receiptId = command.Receipt is { } sent ? EvidenceFile.Store(scope, sent, placement.HomeAuthorityId).Id : correction?.ReceiptId;
            var terms = expense.ToTerms() with { Pence = command.ShouldBePence - before, ReceiptId = receiptId };
            Outcome written;
            if (correction is null)
            {
                written = expense.Correct(
                    scope.Actor, scope.At, command.SeenVersion, Guid.CreateVersion7(), command.Reason, terms, corrections, placement, left, scope.Calendar, out correction, takenBack);
                if (written.IsDone)
                {
                    scope.Add(correction!);
                }
            }
            else
            {
                written = correction.GiveReason(scope.Actor, scope.At, command.SeenVersion, command.Reason);
                written = written.IsDone ? correction.Save(scope.Actor, scope.At, correction.Version, terms, placement, left, scope.Calendar, takenBack) : written;
            }

            return written.IsDone ? correction!.Submit(scope.Actor, scope.At, correction.Version, placement, left, scope.Calendar, takenBack) : written;
        }, cancellation), cancellation);
}
