using TalentPool.Domain;
using TalentPool.Domain.Placements;
using TalentPool.Domain.Timesheets;
using TalentPool.Features.EvidenceFiles;
using TalentPool.Features.Placements;
using TalentPool.Platform;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Timesheets.Expenses;

/// <summary>An officer writes down what was paid for a placement, with its receipt, and hands it in or keeps it.</summary>
public sealed record ClaimExpense(Guid PlacementId, ExpenseTerms Terms, UploadedFile? Receipt, bool Submit);

[Needs(Permission.ClaimExpense)]
public sealed class ClaimExpenseHandler(Acts acts)
{
    public Task<Outcome> Handle(Act act, ClaimExpense command, CancellationToken cancellation = default) => acts.Perform(this, act, async scope =>
    {
        var placement = await scope.Take<Placement>(command.PlacementId);
        placement.CatchUp(scope.At, await PlacementFigures.Of(scope.Db, placement, cancellation), scope.Calendar);
        if (!scope.IsPermitted(PlacementConcerning.Of(placement)))
        {
            return PlatformRefusals.NotPermitted;
        }

        var left = await scope.ExpenseCapLeft(placement, butOf: null, cancellation);
        var receiptId = command.Receipt is { } sent ? EvidenceFile.Store(scope, sent, placement.HomeAuthorityId).Id : (Guid?)null;
        var terms = command.Terms with { ReceiptId = receiptId };
        var claimed = Expense.Claim(scope.Actor, scope.At, Guid.CreateVersion7(), placement, terms, left, scope.Calendar, out var expense);
        if (!claimed.IsDone)
        {
            return claimed;
        }

        scope.Add(expense!);
        return command.Submit ? expense!.Submit(scope.Actor, scope.At, expense.Version, placement, left, scope.Calendar) : claimed;
    }, cancellation);
}
