using Microsoft.EntityFrameworkCore;
using TalentPool.Domain;
using TalentPool.Domain.Gaps;
using TalentPool.Domain.Officers;
using TalentPool.Domain.Partnerships;
using TalentPool.Domain.Placements;
using TalentPool.Domain.Rates;
using TalentPool.Features.Partnerships;
using TalentPool.Features.Placements;
using TalentPool.Platform;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Offers;

/// <summary>The requester takes a released officer: the offer is accepted, the officer's time is set aside and the placement is made, all in one act.</summary>
/// <param name="IsReservedWork">Whether any of it is a reserved legal activity or work in court.</param>
public sealed record AcceptOffer(Guid OfferId, int SeenVersion, bool IsReservedWork);

[Needs(Permission.AcceptOffer)]
public sealed class AcceptOfferHandler(Acts acts)
{
    public Task<Outcome> Handle(Act act, AcceptOffer command, CancellationToken cancellation = default) => acts.Perform(this, act, async scope =>
    {
        var (gapId, officerId) = await OfferAddress.Of(scope.Db, command.OfferId, cancellation);

        // Under the officer's own turn, so that two acceptances of one officer's time come one after the other.
        var officer = await scope.Take<Officer>(officerId);
        var gap = await scope.Take<Gap>(gapId);
        officer.CatchUp(scope.At, await TermsInForce.FiguresFor(scope.Db, officer.HomeAuthorityId, officer.ServiceAreaId, scope.Today, cancellation), scope.Calendar);
        gap.CatchUp(scope.At, scope.Calendar);
        var offer = gap.FindOffer(command.OfferId)!;
        if (!scope.IsPermitted(OfferConcerning.Of(gap, offer)))
        {
            return PlatformRefusals.NotPermitted;
        }

        // On another placement of the same gap, since the officer was put forward.
        if (await OwnInterests.On(scope.Db, gapId).ContainsAsync(officer.PersonId, cancellation))
        {
            return GapRefusals.OwnInterestRulesOut;
        }

        var placementId = Guid.CreateVersion7();
        var accepted = gap.AcceptOffer(scope.Actor, scope.At, offer.Id, command.SeenVersion, scope.Calendar);
        if (!accepted.IsDone)
        {
            return accepted;
        }

        var committed = officer.Commit(scope.Actor, scope.At, placementId, offer.Shape, scope.Calendar);
        return committed.IsDone ? await Place(scope, command, gap, offer, placementId, cancellation) : committed;
    }, cancellation);

    private static async Task<Outcome> Place(ActScope scope, AcceptOffer command, Gap gap, Offer offer, Guid placementId, CancellationToken cancellation)
    {
        var rate = await RateOfOffer.Of(scope.Db, offer, cancellation);
        if (rate is not null && rate.PencePerHour != offer.BudgetRatePence)
        {
            return OfferRefusals.RateHasChanged;
        }

        if (offer.Price.Agree(rate?.PencePerHour, out var price, out var term) is { } impossible)
        {
            return rate is null && offer.Price.IsByTheHour ? PlacementRefusals.RateMissing : impossible;
        }

        var partnership = await scope.Db.Set<Partnership>().AsNoTracking().SingleAsync(p => p.Id == gap.PartnershipId, cancellation);
        var isLegal = await scope.Db.Set<ServiceArea>().AsNoTracking().Where(area => area.Id == gap.ServiceAreaId).Select(area => area.IsLegal).SingleAsync(cancellation);
        var reference = await ReferenceCounter.Next(scope.Db, $"{partnership.ReferencePrefix}-P", scope.Today.Year);
        var agreed = Agreement(gap, offer, rate, reference, LegalBasisOf(partnership, offer, scope.Today), isLegal) with { IsReservedWork = isLegal && command.IsReservedWork, Price = price, Term = term };
        var outcome = Placement.Agree(scope.Actor, scope.At, placementId, partnership, agreed, scope.Calendar, out var placement);
        if (placement is not null)
        {
            scope.Add(placement);
        }

        return outcome;
    }

    private static PlacementAgreement Agreement(Gap gap, Offer offer, Rate? rate, string reference, LegalBasis legalBasis, bool isLegal)
    {
        // The price that stood when the first answer could be read, so that no saving is made by raising it afterwards.
        var comparator = gap.LockedComparator ?? gap.Comparator;
        return new PlacementAgreement
        {
            Reference = reference,
            GapId = gap.Id,
            OfferId = offer.Id,
            HostAuthorityId = gap.AuthorityId,
            HomeAuthorityId = offer.HomeAuthorityId,
            OfficerId = offer.OfficerId,
            OfficerPersonId = offer.OfficerPersonId,
            LineManagerId = offer.LineManagerId,
            RequesterId = gap.RequesterId,
            ServiceAreaId = gap.ServiceAreaId,
            IsLegal = isLegal,
            LegalBasis = legalBasis,
            Shape = offer.Shape,
            CapMinutes = offer.BudgetCapMinutes ?? 0,
            RateId = rate?.Id,
            RatePencePerHour = rate?.PencePerHour ?? 0,
            ComparatorPencePerHour = comparator?.PencePerHour,
            ComparatorBasis = comparator is null ? "" : ComparatorWords.Of(comparator),
            CostCentre = offer.BudgetCostCentre ?? "",
            OrderNumber = offer.BudgetOrder ?? "",
            BudgetApprovedById = offer.BudgetApprovedById,
            BudgetApprovedForId = offer.BudgetApprovedForId,
            BudgetApprovedAt = offer.BudgetApprovedAt,
            ConsultedOn = offer.ConsultedOn,
            ConsultedById = offer.ConsultedById,
            ConsultedHow = offer.ConsultedHow ?? "",
        };
    }

    /// <summary>Section 113 where the officer was consulted for it; else the first that the terms allow.</summary>
    private static LegalBasis LegalBasisOf(Partnership partnership, Offer offer, DateOnly today)
    {
        var allowed = partnership.TermsOn(today)?.LegalBases ?? [];
        return offer.NeedsConsultation ? LegalBasis.Section113 : allowed.FirstOrDefault(basis => basis != LegalBasis.Section113, LegalBasis.Section113);
    }
}
