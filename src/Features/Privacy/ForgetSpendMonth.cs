using TalentPool.Domain;
using TalentPool.Domain.Coverage;
using TalentPool.Domain.Privacy;
using TalentPool.Platform;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Privacy;

/// <summary>Erases suppliers, explanations and names of a month of payments or orders whose time is over. Amounts and states stay, so that the figures of the year stay too.</summary>
public sealed record ForgetSpendMonth(Guid SpendMonthId);

[Needs(Permission.LetTimePass)]
public sealed class ForgetSpendMonthHandler(Acts acts, RetentionSchedule schedule)
{
    // A ledger's own number tells its owner alone which line it was, and stays so that no second load brings it back.
    private static readonly HashSet<string> Kept = [nameof(SpendLine.OutsideId), nameof(SpendLine.Category)];

    public Task<Outcome> Handle(Act act, ForgetSpendMonth command, CancellationToken cancellation = default) => acts.Perform(this, act, async scope =>
    {
        if (!scope.IsPermitted(new Concerning()))
        {
            return PlatformRefusals.NotPermitted;
        }

        var month = await scope.Take<SpendMonth>(command.SpendMonthId);
        var forgotten = month.Forget(scope.Actor, scope.At, schedule, scope.Calendar);
        if (forgotten.IsDone)
        {
            RecordErasure.Rows(scope.Db, Kept);
            await RecordErasure.Events(scope, month.Chain, [month.Id, .. month.Lines.Select(line => line.Id)], cancellation);
        }

        return forgotten;
    }, cancellation);
}
