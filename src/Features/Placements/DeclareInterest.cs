using TalentPool.Domain;
using TalentPool.Platform;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Placements;

/// <summary>The officer says whether they have an interest of their own in the work. A yes is final.</summary>
public sealed record DeclareInterest(Guid PlacementId, int SeenVersion, bool HasOwnInterest, string Explanation);

[Needs(Permission.DeclareInterests)]
public sealed class DeclareInterestHandler(Acts acts)
{
    public Task<Outcome> Handle(Act act, DeclareInterest command, CancellationToken cancellation = default) => acts.Perform(this, act, scope =>
        scope.TakePlacement(command.PlacementId, placement => placement.RecordDeclaration(
            scope.Actor, scope.At, command.SeenVersion, command.HasOwnInterest, command.Explanation), cancellation), cancellation);
}
