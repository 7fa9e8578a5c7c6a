using TalentPool.Domain;
using TalentPool.Domain.Partnerships;
using TalentPool.Platform;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Placements;

/// <summary>Finance of the home says how VAT applies to what it will charge.</summary>
public sealed record SetVatTreatment(Guid PlacementId, int SeenVersion, VatTreatment Treatment);

[Needs(Permission.SetVatTreatment)]
public sealed class SetVatTreatmentHandler(Acts acts)
{
    public Task<Outcome> Handle(Act act, SetVatTreatment command, CancellationToken cancellation = default) => acts.Perform(this, act, scope =>
        scope.TakePlacement(command.PlacementId, placement => placement.SetVatTreatment(scope.Actor, scope.At, command.SeenVersion, command.Treatment), cancellation), cancellation);
}
