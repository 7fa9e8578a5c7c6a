using TalentPool.Domain;
using TalentPool.Domain.Savings;
using TalentPool.Platform;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Savings;

/// <summary>The board accepts what finance has verified; from then on it counts. What the records no longer say is not accepted.</summary>
public sealed record AcceptSaving(Guid SavingId, int SeenVersion);

[Needs(Permission.AcceptSaving)]
public sealed class AcceptSavingHandler(Acts acts)
{
    public Task<Outcome> Handle(Act act, AcceptSaving command, CancellationToken cancellation = default) => acts.Perform(this, act, scope =>
        scope.TakeSaving(
            command.SavingId,
            (saving, derived) => derived?.UpholdsWithItsClass(saving) == false ? SavingRefusals.RecordsChanged : saving.Accept(scope.Actor, scope.At, command.SeenVersion),
            cancellation), cancellation);
}
