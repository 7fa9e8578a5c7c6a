using TalentPool.Domain;
using TalentPool.Platform;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Placements;

/// <summary>The host’s conflict officer says what the matter is, and which property or child it is about.</summary>
/// <param name="PropertyOrChildReference">What everybody else calls it too; empty leaves what there is. It is hashed at once and kept nowhere.</param>
public sealed record DescribeMatter(Guid PlacementId, int SeenVersion, string Reference, string Subject, PropertyOrChild Kind = PropertyOrChild.Property, string PropertyOrChildReference = "")
{
    /// <summary>Without the reference, wherever it may be written.</summary>
    public override string ToString() => $"{nameof(DescribeMatter)} {PlacementId}";
}

[Needs(Permission.DecideConflict)]
public sealed class DescribeMatterHandler(Acts acts, PropertyOrChildKey key)
{
    public Task<Outcome> Handle(Act act, DescribeMatter command, CancellationToken cancellation = default) => acts.Perform(this, act, async scope =>
    {
        var hasReference = !string.IsNullOrWhiteSpace(command.PropertyOrChildReference);
        if (hasReference && !key.IsReady)
        {
            return PlacementActRefusals.NoConflictKey;
        }

        var mark = hasReference ? key.MarkOf(command.Kind, command.PropertyOrChildReference) : null;
        return hasReference && mark is null
            ? PlacementActRefusals.NoReferenceInIt
            : await scope.TakeMatter(command.PlacementId, placement => placement.DescribeMatter(scope.Actor, scope.At, command.SeenVersion, command.Reference, command.Subject, mark), cancellation);
    }, cancellation);
}
