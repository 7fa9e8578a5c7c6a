using TalentPool.Domain;
using TalentPool.Domain.Placements;
using TalentPool.Features.Placements;
using TalentPool.Platform;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Timesheets.Expenses;

/// <summary>A budget holder of the host says how much at most is paid back to the officer of a placement.</summary>
public sealed record AgreeExpenses(Guid PlacementId, int SeenVersion, long CapPence);

[Needs(Permission.AgreeExpenses)]
public sealed class AgreeExpensesHandler(Acts acts)
{
    public Task<Outcome> Handle(Act act, AgreeExpenses command, CancellationToken cancellation = default) => acts.Perform(this, act, async scope =>
    {
        var placement = await scope.Take<Placement>(command.PlacementId);
        var claimed = await ClaimedExpenses.HandedInPenceOf(scope.Db, placement.Id, cancellation);
        return await scope.Decide(placement, (taken, _) => Task.FromResult(taken.AgreeExpenses(scope.Actor, scope.At, command.SeenVersion, command.CapPence, claimed)), cancellation);
    }, cancellation);
}
