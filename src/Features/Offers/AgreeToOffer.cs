using TalentPool.Domain;
using TalentPool.Domain.Gaps;
using TalentPool.Domain.Officers;
using TalentPool.Features.Partnerships;
using TalentPool.Platform;
using TalentPool.Platform.People;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Offers;

/// <summary>The officer says yes to being put forward, and records the consultation where section 113 asks for it.</summary>
/// <param name="ConsultedById">Who consulted the officer.</param>
public sealed record AgreeToOffer(Guid OfferId, int SeenVersion, DateOnly? ConsultedOn, Guid? ConsultedById, string ConsultedHow);

[Needs(Permission.AgreeToOffer)]
public sealed class AgreeToOfferHandler(Acts acts)
{
    public Task<Outcome> Handle(Act act, AgreeToOffer command, CancellationToken cancellation = default) => acts.Perform(this, act, async scope =>
    {
        var (gapId, officerId) = await OfferAddress.Of(scope.Db, command.OfferId, cancellation);
        var officer = await scope.Take<Officer>(officerId);
        officer.CatchUp(scope.At, await TermsInForce.FiguresFor(scope.Db, officer.HomeAuthorityId, officer.ServiceAreaId, scope.Today, cancellation), scope.Calendar);
        IReadOnlyList<Guid> consulters = [officer.LineManagerId, .. await RoleHolders.WithDeputies(
            scope.Db, scope.Today, [officer.HomeAuthorityId], null, Role.LineManager, Role.ServiceManager, Role.HeadOfService)];
        return await scope.WithOffer(gapId, command.OfferId, (gap, offer) =>
        {
            if (command.ConsultedById is { } consulter && consulter != offer.OfficerPersonId && !consulters.Contains(consulter))
            {
                return OfferRefusals.NotAConsulter;
            }

            var consultation = command is { ConsultedOn: { } on, ConsultedById: { } byId } ? new Consultation(on, byId, command.ConsultedHow.Trim()) : null;
            var outcome = gap.AgreeToOffer(scope.Actor, scope.At, offer.Id, command.SeenVersion, consultation, scope.Calendar);
            if (outcome.IsDone)
            {
                // Whoever answers an offer has said that the time is there. Where no time was advertised, there is nothing to confirm.
                officer.ConfirmAdverts(scope.Actor, scope.At, ConfirmationRoute.Offer);
            }

            return outcome;
        });
    }, cancellation);
}
