using TalentPool.Domain;
using TalentPool.Domain.Officers;
using TalentPool.Features.Placements;
using TalentPool.Platform;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Officers;

/// <summary>A manager has seen the proof of a professional fact.</summary>
public sealed record RecordCredential(Guid OfficerId, CredentialKind Kind, string Number, DateOnly? ExpiresOn, DateOnly CheckedOn);

[Needs(Permission.KeepOfficerRecords)]
public sealed class RecordCredentialHandler(Acts acts)
{
    public Task<Outcome> Handle(Act act, RecordCredential command, CancellationToken cancellation = default) => acts.Perform(this, act, scope =>
        OfficerTurn.Take(scope, command.OfficerId, async (officer, _) =>
        {
            var outcome = officer.RecordCredential(scope.Actor, scope.At, command.Kind, command.Number, command.ExpiresOn, command.CheckedOn, scope.Calendar);
            if (outcome.IsDone && command.Kind == CredentialKind.PractisingCertificate)
            {
                await CertificateFollowers.Follow(scope, officer, except: null, cancellation);
            }

            return outcome;
        }), cancellation);
}
