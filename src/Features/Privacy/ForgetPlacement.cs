using Microsoft.EntityFrameworkCore;
using TalentPool.Domain;
using TalentPool.Domain.Placements;
using TalentPool.Domain.Privacy;
using TalentPool.Domain.Timesheets;
using TalentPool.Features.EvidenceFiles;
using TalentPool.Platform;
using TalentPool.Platform.Evidence;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Privacy;

/// <summary>Erases the names and words of a placement whose time is over, with its conflict checks, hours and expenses, from its rows and from its events.</summary>
public sealed record ForgetPlacement(Guid PlacementId);

[Needs(Permission.LetTimePass)]
public sealed class ForgetPlacementHandler(Acts acts, RetentionSchedule schedule)
{
    // A row's id in a case system tells that system's owner alone which row it was, and stays so that no second load brings it back.
    private static readonly HashSet<string> Kept = [nameof(Placement.Reference), nameof(Substitution.Discipline), nameof(Substitution.Level), nameof(TimesheetEntry.OutsideId), nameof(EvidenceFile.ContentType)];

    public Task<Outcome> Handle(Act act, ForgetPlacement command, CancellationToken cancellation = default) => acts.Perform(this, act, async scope =>
    {
        if (!scope.IsPermitted(new Concerning()))
        {
            return PlatformRefusals.NotPermitted;
        }

        var placement = await scope.Take<Placement>(command.PlacementId);
        var forgotten = placement.Forget(scope.Actor, scope.At, schedule, scope.Calendar);
        if (forgotten.IsDone)
        {
            var timesheets = await scope.Db.Set<Timesheet>().AsNoTracking().IgnoreAutoIncludes()
                .Where(timesheet => timesheet.PlacementId == placement.Id).Select(timesheet => timesheet.Id).ToListAsync(cancellation);
            foreach (var id in timesheets.Order())
            {
                await scope.Take<Timesheet>(id);
            }

            var expenses = await scope.Db.Set<Expense>().AsNoTracking()
                .Where(expense => expense.PlacementId == placement.Id).Select(expense => expense.Id).ToListAsync(cancellation);
            foreach (var id in expenses.Order())
            {
                await scope.Take<Expense>(id);
            }

            await EraseReceipts(scope, expenses, cancellation);
            RecordErasure.Rows(scope.Db, Kept);
            List<Guid> subjects = [placement.Id, .. placement.Extensions.Select(extension => extension.Id), .. placement.Substitutions.Select(substitution => substitution.Id), .. timesheets, .. expenses];
            await RecordErasure.Events(scope, placement.Chain, subjects, cancellation);
        }

        return forgotten;
    }, cancellation);

    /// <summary>The receipts, those that another took the place of among them: what happened to each expense names every one.</summary>
    private static async Task EraseReceipts(ActScope scope, List<Guid> expenses, CancellationToken cancellation)
    {
        var bodies = await scope.Db.Set<ChainEvent>().AsNoTracking()
            .Where(link => expenses.Contains(link.SubjectId) && link.Body != null && (link.Kind == nameof(ExpenseClaimed) || link.Kind == nameof(ExpenseSaved) || link.Kind == nameof(ExpenseCorrectionOpened) || link.Kind == nameof(ExpenseCorrectionReasonGiven)))
            .Select(link => link.Body!).ToListAsync(cancellation);
        var receipts = bodies.Select(body => (string?)EventBody.Event(body)[nameof(ExpenseClaimed.Terms)]?[nameof(ExpenseTerms.ReceiptId)])
            .OfType<string>().Select(Guid.Parse).Distinct().ToList();
        foreach (var file in await scope.Db.Set<EvidenceFile>().Where(file => receipts.Contains(file.Id) && file.ForgottenAt == null).ToListAsync(cancellation))
        {
            file.Forget(RecordErasure.Erased, scope.At);
        }

        await scope.Db.Set<EvidenceFileContent>().Where(content => receipts.Contains(content.Id)).ExecuteDeleteAsync(cancellation);
    }
}
