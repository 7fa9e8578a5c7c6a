using TalentPool.Domain;
using TalentPool.Platform;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Recharges;

/// <summary>Records every payment of a list, or none: one that cannot be recorded leaves all of it undone.</summary>
public sealed record RecordPayments(IReadOnlyList<PaymentRow> Payments);

[Needs(Permission.RecordPayment)]
public sealed class RecordPaymentsHandler(Acts acts)
{
    public Task<Outcome> Handle(Act act, RecordPayments command, CancellationToken cancellation = default) => acts.Perform(this, act, async scope =>
    {
        Outcome outcome = PlatformRefusals.NotFound;
        foreach (var payment in command.Payments.OrderBy(payment => payment.StatementId))
        {
            outcome = await scope.TakeStatement(
                payment.StatementId!.Value, (statement, by, _) => statement.Pay(by, scope.At, statement.Version, payment.PaidOn!.Value, payment.PaymentReference, scope.Calendar), cancellation);
            if (!outcome.IsDone)
            {
                return outcome;
            }
        }

        return outcome;
    }, cancellation);
}
