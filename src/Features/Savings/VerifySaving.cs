using TalentPool.Domain;
using TalentPool.Domain.Savings;
using TalentPool.Platform;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Savings;

/// <summary>A finance officer, who is another than who claimed it, says what evidence there is. The class follows from it.</summary>
/// <param name="QualityHeld">Read only of what follows from no placement.</param>
public sealed record VerifySaving(Guid SavingId, int SeenVersion, SavingProof Proof, bool QualityHeld);

[Needs(Permission.VerifySaving)]
public sealed class VerifySavingHandler(Acts acts)
{
    public Task<Outcome> Handle(Act act, VerifySaving command, CancellationToken cancellation = default) => acts.Perform(this, act, scope =>
        scope.TakeSaving(
            command.SavingId,
            (saving, derived) => derived?.Upholds(saving) == false
                ? SavingRefusals.RecordsChanged
                : saving.Verify(scope.Actor, scope.At, command.SeenVersion, derived is null ? command.Proof.Alone(command.QualityHeld) : command.Proof.With(derived)),
            cancellation), cancellation);
}
