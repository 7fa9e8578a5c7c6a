using TalentPool.Domain;
using TalentPool.Platform;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Recharges;

/// <summary>The provider’s head of service says that a disputed line is right, and why.</summary>
public sealed record RejectDispute(Guid StatementId, int SeenVersion, int LineNumber, string Reason);

[Needs(Permission.DecideDispute)]
public sealed class RejectDisputeHandler(Acts acts)
{
    public Task<Outcome> Handle(Act act, RejectDispute command, CancellationToken cancellation = default) => acts.Perform(this, act, scope =>
        scope.TakeStatement(command.StatementId, (statement, by, _) => statement.RejectDispute(by, scope.At, command.SeenVersion, command.LineNumber, command.Reason), cancellation), cancellation);
}
