using TalentPool.Domain;
using TalentPool.Domain.Recharges;
using TalentPool.Platform;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Recharges;

/// <summary>The recipient’s head of service answers every line at once: those that are named are disputed, the others agreed.</summary>
public sealed record AnswerStatement(Guid StatementId, int SeenVersion, IReadOnlyList<LineDisputeTerms> Disputed);

[Needs(Permission.AnswerStatement)]
public sealed class AnswerStatementHandler(Acts acts)
{
    public Task<Outcome> Handle(Act act, AnswerStatement command, CancellationToken cancellation = default) => acts.Perform(this, act, scope =>
        scope.TakeStatement(command.StatementId, (statement, by, _) => statement.Respond(by, scope.At, command.SeenVersion, command.Disputed), cancellation), cancellation);
}
