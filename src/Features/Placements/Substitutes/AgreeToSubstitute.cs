using TalentPool.Domain;
using TalentPool.Domain.Gaps;
using TalentPool.Domain.Officers;
using TalentPool.Features.Offers;
using TalentPool.Features.Partnerships;
using TalentPool.Platform;
using TalentPool.Platform.People;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Placements.Substitutes;

/// <summary>The substitute says yes, and records the consultation where section 113 asks for it.</summary>
/// <param name="ConsultedById">Who consulted the substitute.</param>
public sealed record AgreeToSubstitute(Guid SubstitutionId, int SeenVersion, DateOnly? ConsultedOn, Guid? ConsultedById, string ConsultedHow);

[Needs(Permission.AgreeToSubstitute)]
public sealed class AgreeToSubstituteHandler(Acts acts)
{
    public Task<Outcome> Handle(Act act, AgreeToSubstitute command, CancellationToken cancellation = default) => acts.Perform(this, act, async scope =>
    {
        var parts = await SubstitutionParts.Of(scope.Db, command.SubstitutionId, cancellation);
        var officer = await scope.Take<Officer>(parts.SubstituteId);
        officer.CatchUp(scope.At, await TermsInForce.FiguresFor(scope.Db, officer.HomeAuthorityId, officer.ServiceAreaId, scope.Today, cancellation), scope.Calendar);
        IReadOnlyList<Guid> consulters = [officer.LineManagerId, .. await RoleHolders.WithDeputies(
            scope.Db, scope.Today, [officer.HomeAuthorityId], null, Role.LineManager, Role.ServiceManager, Role.HeadOfService)];
        return await scope.WithSubstitution(command.SubstitutionId, (placement, substitution) =>
        {
            if (command.ConsultedById is { } consulter && consulter != substitution.OfficerPersonId && !consulters.Contains(consulter))
            {
                return OfferRefusals.NotAConsulter;
            }

            var consultation = command is { ConsultedOn: { } on, ConsultedById: { } byId } ? new Consultation(on, byId, command.ConsultedHow.Trim()) : null;
            var outcome = placement.AgreeToSubstitute(scope.Actor, scope.At, command.SeenVersion, substitution.Id, consultation, scope.Calendar);
            if (outcome.IsDone)
            {
                // Whoever says yes has said that the time is there, as with an offer.
                officer.ConfirmAdverts(scope.Actor, scope.At, ConfirmationRoute.Offer);
            }

            return outcome;
        }, cancellation);
    }, cancellation);
}
