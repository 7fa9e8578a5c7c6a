using TalentPool.Domain;
using TalentPool.Platform;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Placements;

/// <summary>The home has looked at the officer’s practising certificate.</summary>
public sealed record RecordCertificate(Guid PlacementId, int SeenVersion, string Number, DateOnly ExpiresOn);

[Needs(Permission.KeepOfficerRecords)]
public sealed class RecordCertificateHandler(Acts acts)
{
    public Task<Outcome> Handle(Act act, RecordCertificate command, CancellationToken cancellation = default) => acts.Perform(this, act, scope =>
        scope.TakePlacement(command.PlacementId, placement => placement.RecordCertificate(
            scope.Actor, scope.At, command.SeenVersion, command.Number, command.ExpiresOn, scope.Calendar), cancellation), cancellation);
}
