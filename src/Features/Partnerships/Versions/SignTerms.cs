using TalentPool.Domain;
using TalentPool.Domain.Partnerships;
using TalentPool.Platform;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Partnerships.Versions;

/// <summary>Members have signed a version of the terms that was there before.</summary>
public sealed record SignTerms(Guid PartnershipId, Guid TermsId, IReadOnlyList<MemberSignature> Signatures);

[Needs(Permission.ManagePartnership)]
public sealed class SignTermsHandler(Acts acts)
{
    public Task<Outcome> Handle(Act act, SignTerms command, CancellationToken cancellation = default) => acts.Perform(this, act, async scope =>
    {
        var partnership = await scope.Take<Partnership>(command.PartnershipId);
        if (!scope.IsPermitted(new Concerning { PartnershipId = partnership.Id }))
        {
            return PlatformRefusals.NotPermitted;
        }

        if (command.Signatures.Count == 0)
        {
            return PartnershipRefusals.NobodySigned;
        }

        return command.Signatures
            .Select(signature => partnership.SignTerms(scope.Actor, scope.At, command.TermsId, signature.AuthorityId, signature.SignedOn, signature.SignedBy))
            .FirstOrDefault(step => !step.IsDone) ?? Outcome.DoneWith(command.TermsId);
    }, cancellation);
}
