using TalentPool.Domain;
using TalentPool.Platform;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Recharges;

/// <summary>The recipient’s head of service gives a dispute up, so that the line stands.</summary>
public sealed record WithdrawDispute(Guid StatementId, int SeenVersion, int LineNumber);

[Needs(Permission.AnswerStatement)]
public sealed class WithdrawDisputeHandler(Acts acts)
{
    public Task<Outcome> Handle(Act act, WithdrawDispute command, CancellationToken cancellation = default) => acts.Perform(this, act, scope =>
        scope.TakeStatement(command.StatementId, (statement, by, _) => statement.WithdrawDispute(by, scope.At, command.SeenVersion, command.LineNumber), cancellation), cancellation);
}
