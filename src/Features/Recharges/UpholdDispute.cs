using TalentPool.Domain;
using TalentPool.Domain.Recharges;
using TalentPool.Platform;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Recharges;

/// <summary>The provider’s head of service takes back some or all of a disputed line.</summary>
public sealed record UpholdDispute(Guid StatementId, int SeenVersion, int LineNumber, LineCredit Credit);

[Needs(Permission.DecideDispute)]
public sealed class UpholdDisputeHandler(Acts acts)
{
    public Task<Outcome> Handle(Act act, UpholdDispute command, CancellationToken cancellation = default) => acts.Perform(this, act, async scope =>
    {
        var records = await TakenBack.On(scope, command.StatementId, command.LineNumber, cancellation);
        return await scope.TakeStatement(command.StatementId, (statement, by, _) => statement.UpholdDispute(by, scope.At, command.SeenVersion, command.LineNumber, command.Credit, records), cancellation);
    }, cancellation);
}
