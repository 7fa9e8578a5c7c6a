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
    public Task<Outcome> Handle(Act act, UpholdDispute command, CancellationToken cancellation = default) => acts.Perform(this, act, scope =>
        scope.TakeStatement(command.StatementId, (statement, by, _) => statement.UpholdDispute(by, scope.At, command.SeenVersion, command.LineNumber, command.Credit), cancellation), cancellation);
}
