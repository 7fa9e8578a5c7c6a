using Microsoft.EntityFrameworkCore;
using TalentPool.Domain;
using TalentPool.Domain.Partnerships;
using TalentPool.Platform;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Partnerships.Versions;

/// <summary>The next version of the terms, with the service areas that are shared from its first day on and the signatures that are there already.</summary>
/// <param name="SeenVersions">How many versions there were when the form was filled in.</param>
public sealed record AddTerms(Guid PartnershipId, int SeenVersions, TermsWording Wording, IReadOnlyList<Guid> ServiceAreaIds, IReadOnlyList<MemberSignature> Signatures);

[Needs(Permission.ManagePartnership)]
public sealed class AddTermsHandler(Acts acts)
{
    public Task<Outcome> Handle(Act act, AddTerms command, CancellationToken cancellation = default) => acts.Perform(this, act, async scope =>
    {
        var partnership = await scope.Take<Partnership>(command.PartnershipId);
        if (!scope.IsPermitted(new Concerning { PartnershipId = partnership.Id }))
        {
            return PlatformRefusals.NotPermitted;
        }

        if (partnership.Terms.Count != command.SeenVersions)
        {
            return PartnershipRefusals.TermsAddedMeanwhile;
        }

        if (await scope.Db.Set<ServiceArea>().CountAsync(area => command.ServiceAreaIds.Contains(area.Id), cancellation) != command.ServiceAreaIds.Distinct().Count())
        {
            return PlatformRefusals.NotFound;
        }

        var others = await scope.Db.Set<Partnership>().AsNoTracking().Where(other => other.Id != partnership.Id).ToListAsync(cancellation);
        var termsId = Guid.CreateVersion7();
        return Steps(scope, partnership, others, termsId, command).FirstOrDefault(step => !step.IsDone) ?? Outcome.DoneWith(termsId);
    }, cancellation);

    private static IEnumerable<Outcome> Steps(ActScope scope, Partnership partnership, IReadOnlyList<Partnership> others, Guid termsId, AddTerms command)
    {
        // First the version, since its own date must be right before anything is shared from it on.
        yield return partnership.AddTerms(scope.Actor, scope.At, termsId, command.Wording);
        yield return partnership.ShareFrom(scope.Actor, scope.At, command.ServiceAreaIds, command.Wording.AppliesFrom, others);
        foreach (var signature in command.Signatures)
        {
            yield return partnership.SignTerms(scope.Actor, scope.At, termsId, signature.AuthorityId, signature.SignedOn, signature.SignedBy);
        }
    }
}
