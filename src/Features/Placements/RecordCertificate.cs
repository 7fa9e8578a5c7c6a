using TalentPool.Domain;
using TalentPool.Domain.Officers;
using TalentPool.Domain.Placements;
using TalentPool.Features.Partnerships;
using TalentPool.Platform;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Placements;

/// <summary>The home has looked at the officer’s practising certificate. It is the one on the officer’s own record, or becomes it.</summary>
public sealed record RecordCertificate(Guid PlacementId, int SeenVersion, string Number, DateOnly ExpiresOn);

[Needs(Permission.KeepOfficerRecords)]
public sealed class RecordCertificateHandler(Acts acts)
{
    public Task<Outcome> Handle(Act act, RecordCertificate command, CancellationToken cancellation = default) => acts.Perform(this, act, async scope =>
    {
        var parts = await PlacementParts.Of(scope.Db, command.PlacementId, cancellation);
        var officer = await scope.Take<Officer>(parts.OfficerId);
        officer.CatchUp(scope.At, await TermsInForce.FiguresFor(scope.Db, officer.HomeAuthorityId, officer.ServiceAreaId, scope.Today, cancellation), scope.Calendar);
        return await scope.Decide(
            await scope.Take<Placement>(command.PlacementId), (placement, _) => Record(scope, command, officer, placement, cancellation), cancellation);
    }, cancellation);

    private static async Task<Outcome> Record(ActScope scope, RecordCertificate command, Officer officer, Placement placement, CancellationToken cancellation)
    {
        var held = officer.Valid(CredentialKind.PractisingCertificate, scope.Today);
        var outcome = placement.RecordCertificate(scope.Actor, scope.At, command.SeenVersion, command.Number, command.ExpiresOn, held, scope.Calendar);
        if (!outcome.IsDone || held is not null)
        {
            return outcome;
        }

        var kept = officer.RecordCredential(
            scope.Actor, scope.At, CredentialKind.PractisingCertificate, command.Number, command.ExpiresOn, scope.Today, scope.Calendar);
        if (!kept.IsDone)
        {
            return kept;
        }

        await CertificateFollowers.Follow(scope, officer, except: placement.Id, cancellation);
        return outcome;
    }
}
