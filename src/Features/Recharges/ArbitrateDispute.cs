using TalentPool.Domain;
using TalentPool.Domain.Recharges;
using TalentPool.Platform;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Recharges;

/// <summary>The board’s arbiter decides on a line of which the finance officers differ.</summary>
public sealed record ArbitrateDispute(Guid StatementId, int SeenVersion, int LineNumber, LineCredit Credit, string Reason);

[Needs(Permission.ArbitrateDispute)]
public sealed class ArbitrateDisputeHandler(Acts acts)
{
    public Task<Outcome> Handle(Act act, ArbitrateDispute command, CancellationToken cancellation = default) => acts.Perform(this, act, async scope =>
    {
        var records = await TakenBack.On(scope, command.StatementId, command.LineNumber, cancellation);
        return await scope.TakeStatement(command.StatementId, (statement, by, _) => statement.Arbitrate(by, scope.At, command.SeenVersion, command.LineNumber, command.Credit, command.Reason, records), cancellation);
    }, cancellation);
}
