using TalentPool.Domain;
using TalentPool.Domain.Timesheets;
using TalentPool.Features.EvidenceFiles;
using TalentPool.Features.Recharges;
using TalentPool.Platform;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Timesheets.Expenses;

/// <summary>An officer writes an expense anew that is not handed in, or was sent back, and hands it in or keeps it.</summary>
/// <param name="Receipt">A file sent with this act; without one the receipt given before is kept.</param>
public sealed record SaveExpense(Guid ExpenseId, int SeenVersion, ExpenseTerms Terms, UploadedFile? Receipt, bool Submit);

[Needs(Permission.ClaimExpense)]
public sealed class SaveExpenseHandler(Acts acts)
{
    public Task<Outcome> Handle(Act act, SaveExpense command, CancellationToken cancellation = default) => acts.Perform(this, act, scope =>
        scope.TakeExpense(command.ExpenseId, async (expense, placement) =>
        {
            var left = await scope.ExpenseCapLeft(placement, expense.Id, cancellation);
            var takenBack = expense.CorrectsId is { } correctedId ? await TakenBack.PenceOf(scope.Db, correctedId, cancellation) : 0;
            var receiptId = command.Receipt is { } sent ? EvidenceFile.Store(scope, sent, placement.HomeAuthorityId).Id : expense.ReceiptId;
            var saved = expense.Save(scope.Actor, scope.At, command.SeenVersion, command.Terms with { ReceiptId = receiptId }, placement, left, scope.Calendar, takenBack);
            return saved.IsDone && command.Submit ? expense.Submit(scope.Actor, scope.At, expense.Version, placement, left, scope.Calendar, takenBack) : saved;
        }, cancellation), cancellation);
}
