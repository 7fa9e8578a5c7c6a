using TalentPool.Domain;
using TalentPool.Platform;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Recharges;

/// <summary>The recipient’s head of service takes a rejected dispute to the finance officers of both sides.</summary>
public sealed record ContestDispute(Guid StatementId, int SeenVersion, int LineNumber, string Reason);

[Needs(Permission.AnswerStatement)]
public sealed class ContestDisputeHandler(Acts acts)
{
    public Task<Outcome> Handle(Act act, ContestDispute command, CancellationToken cancellation = default) => acts.Perform(this, act, scope =>
        scope.TakeStatement(command.StatementId, (statement, by, terms) => statement.ContestDispute(by, scope.At, command.SeenVersion, command.LineNumber, command.Reason, terms, scope.Calendar), cancellation), cancellation);
}
