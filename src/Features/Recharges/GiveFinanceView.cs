using TalentPool.Domain;
using TalentPool.Domain.Recharges;
using TalentPool.Platform;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Recharges;

/// <summary>One side’s finance officer says what they would take back of a contested line.</summary>
public sealed record GiveFinanceView(Guid StatementId, int SeenVersion, int LineNumber, LineCredit View);

[Needs(Permission.GiveFinanceView)]
public sealed class GiveFinanceViewHandler(Acts acts)
{
    public Task<Outcome> Handle(Act act, GiveFinanceView command, CancellationToken cancellation = default) => acts.Perform(this, act, async scope =>
    {
        var records = await TakenBack.On(scope, command.StatementId, command.LineNumber, cancellation);
        return await scope.TakeStatement(command.StatementId, (statement, by, _) => statement.GiveFinanceView(by, scope.At, command.SeenVersion, command.LineNumber, command.View, records), cancellation);
    }, cancellation);
}
