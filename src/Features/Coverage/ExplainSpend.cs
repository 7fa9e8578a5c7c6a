using TalentPool.Domain;
using TalentPool.Domain.Coverage;
using TalentPool.Platform;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Coverage;

/// <summary>The head of service says why a payment or order that matches nothing needed no clearance. The board reads it.</summary>
public sealed record ExplainSpend(Guid LineId, int SeenVersion, SpendExplanation ExplainedAs, string Explanation);

[Needs(Permission.ExplainSpend)]
public sealed class ExplainSpendHandler(Acts acts)
{
    public Task<Outcome> Handle(Act act, ExplainSpend command, CancellationToken cancellation = default) => acts.Perform(this, act, scope =>
        scope.TakeSpendLine(command.LineId, (month, line) => Task.FromResult(
            month.Explain(scope.Actor, scope.At, line.Id, command.SeenVersion, command.ExplainedAs, command.Explanation)), cancellation), cancellation);
}
