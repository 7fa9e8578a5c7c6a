using TalentPool.Domain;
using TalentPool.Platform;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Recharges;

/// <summary>A finance officer of either side records that the document was paid.</summary>
public sealed record RecordPayment(Guid StatementId, int SeenVersion, DateOnly PaidOn, string Reference);

[Needs(Permission.RecordPayment)]
public sealed class RecordPaymentHandler(Acts acts)
{
    public Task<Outcome> Handle(Act act, RecordPayment command, CancellationToken cancellation = default) => acts.Perform(this, act, scope =>
        scope.TakeStatement(command.StatementId, (statement, by, _) => statement.Pay(by, scope.At, command.SeenVersion, command.PaidOn, command.Reference, scope.Calendar), cancellation), cancellation);
}
