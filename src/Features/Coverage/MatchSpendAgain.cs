using TalentPool.Domain;
using TalentPool.Platform;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Coverage;

/// <summary>Looks once more for what a line is for, after the order was recorded on its clearance or the work as a bypass.</summary>
public sealed record MatchSpendAgain(Guid LineId, int SeenVersion);

[Needs(Permission.ExplainSpend)]
public sealed class MatchSpendAgainHandler(Acts acts)
{
    public Task<Outcome> Handle(Act act, MatchSpendAgain command, CancellationToken cancellation = default) => acts.Perform(this, act, scope =>
        scope.TakeSpendLine(command.LineId, async (month, line) => month.MatchAgain(
            scope.Actor, scope.At, line.Id, command.SeenVersion, await OutsideWorkReading.MatcherFor(scope.Db, month.AuthorityId, month.Kind, cancellation)), cancellation), cancellation);
}
