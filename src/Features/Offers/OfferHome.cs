using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Design;
using TalentPool.Domain;
using TalentPool.Domain.Gaps;
using TalentPool.Domain.Partnerships;
using TalentPool.Features.Home;

namespace TalentPool.Features.Offers;

/// <summary>The offers that wait for this person: as the officer, as the line manager, at the home or at the host.</summary>
public sealed class OfferHome : HomeSource
{
    private static readonly OfferStatus[] Open = [OfferStatus.Proposed, OfferStatus.Willing, OfferStatus.Released, OfferStatus.DeclineProposed];

    public override async Task<IReadOnlyList<HomeTask>> TasksFor(TalentPoolDb db, Actor actor, DateTime at)
    {
        var scopes = actor.Roles.Select(held => held.ScopeId).Distinct().ToList();
        var managed = actor.Roles.Where(held => held.Role == Role.LineManager).Select(held => held.DeputyForId).OfType<Guid>().Append(actor.PersonId).ToList();
        var waiting = await (
            from offer in db.Set<Offer>().AsNoTracking()
            join gap in db.Set<Gap>().AsNoTracking().IgnoreAutoIncludes() on offer.GapId equals gap.Id
            where Open.Contains(offer.Status)
                && (offer.OfficerPersonId == actor.PersonId || managed.Contains(offer.LineManagerId) || gap.RequesterId == actor.PersonId
                    || scopes.Contains(gap.AuthorityId) || scopes.Contains(offer.HomeAuthorityId))
            select new { Offer = offer, Gap = gap }).ToListAsync();
        if (waiting.Count == 0)
        {
            return [];
        }

        var names = await db.Set<Authority>().AsNoTracking().ToDictionaryAsync(authority => authority.Id, authority => authority.ShortName);
        return [.. waiting.Select(row => TaskOf(actor, row.Offer, row.Gap, names, at)).OfType<HomeTask>()];
    }

    /// <summary>What the person owes on this offer; null when it waits for somebody else.</summary>
    private static HomeTask? TaskOf(Actor actor, Offer offer, Gap gap, Dictionary<Guid, string> names, DateTime at)
    {
        var (host, home) = (names[gap.AuthorityId], names[offer.HomeAuthorityId]);
        return offer.Status switch
        {
            OfferStatus.Proposed when offer.OfficerPersonId == actor.PersonId && offer.ExpiresAt > at =>
                Make("answer", $"Say whether you would work for {host}: {gap.Title}", offer.ExpiresAt),
            OfferStatus.Willing when offer.ExpiresAt > at && Releases(actor, offer) =>
                Make("release", $"Release an officer to {host}, or refuse: {gap.Title}", offer.ExpiresAt),
            OfferStatus.Released when offer.BudgetApprovedById is null && gap.RequesterId != actor.PersonId && offer.RequesterDueAt > at
                && actor.Holds(Role.BudgetHolder, gap.AuthorityId, gap.ServiceAreaId) =>
                Make("budget", $"Agree to the cost of an officer from {home}: {gap.Title}", offer.RequesterDueAt),
            OfferStatus.Released when offer.BudgetApprovedById is not null && gap.RequesterId == actor.PersonId && offer.RequesterDueAt > at =>
                Make("decide", $"Accept the officer from {home}, or turn them down: {gap.Title}", offer.RequesterDueAt),
            OfferStatus.DeclineProposed when !offer.IsDeclineExplained && gap.RequesterId == actor.PersonId =>
                Make("decide", $"Explain why you did not answer {home}: {gap.Title}", null),
            OfferStatus.DeclineProposed when offer.IsDeclineExplained && Endorses(actor, offer, gap) =>
                Make("endorse", $"Stand by turning down an officer from {home}, or overturn it: {gap.Title}", null),
            _ => null,
        };

        HomeTask Make(string part, string text, DateTime? due) => new(text, $"/offers/{offer.Id}/{part}", $"{gap.Reference}, {Shown.Days(offer.Shape.From, offer.Shape.To)}", due);
    }

    private static bool Releases(Actor actor, Offer offer)
    {
        var isHead = actor.Holds(Role.HeadOfService, offer.HomeAuthorityId, offer.ServiceAreaId);
        var isManager = offer.LineManagerId == actor.PersonId || actor.Roles.Any(held => held.Role == Role.LineManager && held.DeputyForId == offer.LineManagerId);
        return offer.OfficerPersonId != actor.PersonId && (offer.IsAboveLimit(WorkingCalendar.EnglandAndWales) ? isHead : isManager);
    }

    private static bool Endorses(Actor actor, Offer offer, Gap gap) =>
        actor.PersonId != gap.RequesterId && actor.PersonId != offer.DeclinedById
        && (actor.Holds(Role.HeadOfService, gap.AuthorityId, gap.IsRequesterHead ? null : gap.ServiceAreaId)
            || (gap.IsRequesterHead && (actor.Holds(Role.MonitoringOfficer, gap.AuthorityId) || actor.Holds(Role.Director, gap.AuthorityId))));
}
