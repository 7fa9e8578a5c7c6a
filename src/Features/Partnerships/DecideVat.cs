using TalentPool.Domain;
using TalentPool.Domain.Partnerships;
using TalentPool.Platform;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Partnerships;

/// <summary>A finance officer signs off how VAT applies under the terms.</summary>
public sealed record DecideVat(Guid PartnershipId, Guid TermsId, VatTreatment Treatment);

[Needs(Permission.DecideVat)]
public sealed class DecideVatHandler(Acts acts)
{
    public Task<Outcome> Handle(Act act, DecideVat command, CancellationToken cancellation = default) => acts.Perform(this, act, async scope =>
    {
        var partnership = await scope.Take<Partnership>(command.PartnershipId);
        return scope.IsPermitted(new Concerning { PartnershipId = partnership.Id, MemberAuthorityIds = partnership.MembersOn(scope.Today) })
            ? partnership.DecideVat(scope.Actor, scope.At, command.TermsId, command.Treatment, scope.Today)
            : PlatformRefusals.NotPermitted;
    }, cancellation);
}
