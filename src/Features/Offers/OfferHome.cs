using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Design;
using TalentPool.Domain;
using TalentPool.Domain.Gaps;
using TalentPool.Features.Gaps;
using TalentPool.Features.Home;
using TalentPool.Features.Partnerships;
using TalentPool.Platform.People;

namespace TalentPool.Features.Offers;

/// <summary>The offers that wait for this person: as the officer, as the line manager, at the home or at the host.</summary>
public sealed class OfferHome : HomeSource
{
    private static readonly OfferStatus[] Open = [OfferStatus.Proposed, OfferStatus.Willing, OfferStatus.Released, OfferStatus.DeclineProposed];

    public override async Task<HomePart> Read(TalentPoolDb db, Actor actor, DateTime at)
    {
        var waiting = await Waiting(db, actor);
        if (waiting.Count == 0)
        {
            return HomePart.None;
        }

        var names = await MemberNames.Of(db);
        var mine = await StandIns.InWhosePlace(
            db, actor, WorkingCalendar.EnglandAndWales.LocalDate(at), [.. waiting.SelectMany(row => new[] { row.Gap.RequesterId, row.Offer.LineManagerId }).Distinct()]);
        return new HomePart
        {
            Tasks = [.. waiting.Select(row => TaskOf(actor, row.Offer, row.Gap, names, at, mine)).OfType<HomeTask>()],
            Waits = [.. waiting.Select(row => WaitOf(actor, row.Offer, row.Gap, names, at)).OfType<HomeWait>()],
        };
    }

    /// <summary>The open offers in which this person may have a part.</summary>
    private static async Task<IReadOnlyList<(Offer Offer, Gap Gap)>> Waiting(TalentPoolDb db, Actor actor)
    {
        var scopes = actor.Roles.Select(held => held.ScopeId).Distinct().ToList();
        var managed = actor.Roles.Where(held => held.Role == Role.LineManager).Select(held => held.DeputyForId).OfType<Guid>().Append(actor.PersonId).ToList();
        var confidential = GapsSeen.By(db, actor);
        var waiting = await (
            from offer in db.Set<Offer>().AsNoTracking()
            join gap in confidential.Known(db.Set<Gap>().AsNoTracking().IgnoreAutoIncludes()) on offer.GapId equals gap.Id
            where Open.Contains(offer.Status)
                && (offer.OfficerPersonId == actor.PersonId || managed.Contains(offer.LineManagerId) || gap.RequesterId == actor.PersonId
                    || scopes.Contains(gap.AuthorityId) || scopes.Contains(offer.HomeAuthorityId))
            select new { Offer = offer, Gap = gap }).ToListAsync();
        var whole = await confidential.WholeAmong(db, waiting.Select(row => (row.Gap.Id, row.Gap.Visibility)));
        foreach (var gap in waiting.Select(row => row.Gap).Where(gap => !whole.Contains(gap.Id)))
        {
            gap.KeepOutlineOnly();
        }

        return [.. waiting.Select(row => (row.Offer, row.Gap))];
    }

    /// <summary>
    /// What the officer, the line manager and the budget holder who has agreed wait for; null where it is their own turn or none of theirs.
    /// What the requester waits for is said of the gap.
    /// </summary>
    private static HomeWait? WaitOf(Actor actor, Offer offer, Gap gap, Dictionary<Guid, string> names, DateTime at)
    {
        var isOfficer = offer.OfficerPersonId == actor.PersonId;
        var isManager = IsManager(actor, offer);
        var hasPaid = offer.BudgetApprovedById == actor.PersonId && gap.RequesterId != actor.PersonId;
        var (host, home) = (names[gap.AuthorityId], names[offer.HomeAuthorityId]);
        return offer.Status switch
        {
            OfferStatus.Proposed when isManager && !isOfficer && offer.ExpiresAt > at => Make("Your officer has to say yes or no", offer.ExpiresAt),
            OfferStatus.Willing when isOfficer && offer.ExpiresAt > at => Make($"{home} has to release you, or say no", offer.ExpiresAt),
            OfferStatus.Willing when isManager && offer.IsAboveLimit(WorkingCalendar.EnglandAndWales) && !Releases(actor, offer) && offer.ExpiresAt > at =>
                Make($"A head of service of {home} has to release the officer, or say no", offer.ExpiresAt),
            OfferStatus.Released when (isOfficer || isManager || hasPaid) && offer.RequesterDueAt > at =>
                Make(hasPaid ? $"{gap.RequesterName} has to accept or decline the officer from {home}" : $"{host} has to accept or decline", offer.RequesterDueAt),
            OfferStatus.DeclineProposed when isOfficer || isManager || hasPaid => Make($"{host} has to decide whether it turns the offer down", null),
            _ => null,
        };

        HomeWait Make(string whom, DateTime? due) => new($"{gap.Reference}, {gap.Title}", $"/offers/{offer.Id}", whom, due);
    }

    /// <summary>What the person owes on this offer; null when it waits for somebody else.</summary>
    private static HomeTask? TaskOf(Actor actor, Offer offer, Gap gap, Dictionary<Guid, string> names, DateTime at, IReadOnlyList<Guid> mine)
    {
        var (host, home) = (names[gap.AuthorityId], names[offer.HomeAuthorityId]);
        var isRequesters = gap.RequesterId == actor.PersonId || (mine.Contains(gap.RequesterId) && gap.IsRequestingSide(actor));
        return offer.Status switch
        {
            OfferStatus.Proposed when offer.OfficerPersonId == actor.PersonId && offer.ExpiresAt > at =>
                Make("answer", $"Say whether you would work for {host}: {gap.Title}", offer.ExpiresAt),
            OfferStatus.Willing when offer.ExpiresAt > at && (Releases(actor, offer) || ReleasesForOneWhoLeft(actor, offer, mine)) =>
                Make("release", $"Release an officer to {host}, or refuse: {gap.Title}", offer.ExpiresAt),
            OfferStatus.Released when offer.BudgetApprovedById is null && gap.RequesterId != actor.PersonId && offer.RequesterDueAt > at
                && actor.Holds(Role.BudgetHolder, gap.AuthorityId, gap.ServiceAreaId) =>
                Make("budget", $"Agree to the cost of an officer from {home}: {gap.Title}", offer.RequesterDueAt),
            OfferStatus.Released when offer.BudgetApprovedById is not null && isRequesters && offer.RequesterDueAt > at =>
                Make("decide", $"Accept the officer from {home}, or turn them down: {gap.Title}", offer.RequesterDueAt),
            OfferStatus.DeclineProposed when !offer.IsDeclineExplained && isRequesters =>
                Make("decide", $"Explain why you did not answer {home}: {gap.Title}", null, offer.ChangedAt),
            OfferStatus.DeclineProposed when offer.IsDeclineExplained && Endorses(actor, offer, gap) =>
                Make("endorse", $"Stand by turning down an officer from {home}, or overturn it: {gap.Title}", null, offer.ChangedAt),
            _ => null,
        };

        HomeTask Make(string part, string text, DateTime? due, DateTime? asked = null) =>
            new(text, $"/offers/{offer.Id}/{part}", $"{gap.Reference}, {Shown.Days(offer.Shape.From, offer.Shape.To)}", due, asked);
    }

    private static bool Releases(Actor actor, Offer offer)
    {
        var isHead = actor.Holds(Role.HeadOfService, offer.HomeAuthorityId, offer.ServiceAreaId);
        return offer.OfficerPersonId != actor.PersonId && (offer.IsAboveLimit(WorkingCalendar.EnglandAndWales) ? isHead : IsManager(actor, offer));
    }

    /// <summary>Where the line manager has left without a deputy, a head of service releases.</summary>
    private static bool ReleasesForOneWhoLeft(Actor actor, Offer offer, IReadOnlyList<Guid> mine) =>
        mine.Contains(offer.LineManagerId) && offer.OfficerPersonId != actor.PersonId && actor.Holds(Role.HeadOfService, offer.HomeAuthorityId, offer.ServiceAreaId);

    private static bool IsManager(Actor actor, Offer offer) =>
        offer.LineManagerId == actor.PersonId || actor.Roles.Any(held => held.Role == Role.LineManager && held.DeputyForId == offer.LineManagerId);

    private static bool Endorses(Actor actor, Offer offer, Gap gap) =>
        actor.PersonId != gap.RequesterId && actor.PersonId != offer.DeclinedById
        && (actor.Holds(Role.HeadOfService, gap.AuthorityId, gap.IsRequesterHead ? null : gap.ServiceAreaId)
            || (gap.IsRequesterHead && (actor.Holds(Role.MonitoringOfficer, gap.AuthorityId) || actor.Holds(Role.Director, gap.AuthorityId))));
}
