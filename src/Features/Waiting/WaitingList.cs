using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain;
using TalentPool.Domain.Coverage;
using TalentPool.Domain.Gaps;
using TalentPool.Domain.Officers;
using TalentPool.Domain.Partnerships;
using TalentPool.Domain.Placements;
using TalentPool.Domain.Privacy;
using TalentPool.Domain.Rates;
using TalentPool.Domain.Recharges;
using TalentPool.Domain.Savings;
using TalentPool.Domain.Timesheets;
using TalentPool.Domain.Waiting;
using TalentPool.Features.Gaps;
using TalentPool.Features.Officers;
using TalentPool.Features.Offers;
using TalentPool.Features.Partnerships;
using TalentPool.Features.Placements;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Waiting;

/// <summary>Everything that waits in what a person looks after: what others owe their authority, and what their authority owes.</summary>
public sealed class WaitingList(TalentPoolDb db)
{
    private static readonly WorkingCalendar Calendar = WorkingCalendar.EnglandAndWales;

    /// <summary>What has waited longest comes first.</summary>
    public async Task<IReadOnlyList<WaitingItem>> Of(Actor reader, DateTime at)
    {
        var scopes = reader.Roles.Select(held => held.ScopeId).Distinct().ToList();
        var isEverywhere = reader.Holds(Role.PartnershipAdministrator, Guid.Empty);
        var today = Calendar.LocalDate(at);
        var told = GapsSeen.NotLeftOut(db, reader);
        var gaps = await (await Gaps(GapsSeen.By(db, reader).Known(db.Set<Gap>().AsNoTracking())))
            .Where(gap => isEverywhere || scopes.Contains(gap.AuthorityId) || scopes.Contains(gap.PartnershipId)
                || gap.Checks.Any(check => check.Enquiries.Any(enquiry => scopes.Contains(enquiry.AuthorityId))))
            .ToListAsync();
        var placements = await Placements(today).Where(placement => told.Any(gap => gap.Id == placement.GapId))
            .Where(placement => isEverywhere || scopes.Contains(placement.HostAuthorityId) || scopes.Contains(placement.HomeAuthorityId) || scopes.Contains(placement.PartnershipId))
            .ToListAsync();
        var officers = await Officers(at)
            .Where(officer => isEverywhere || scopes.Contains(officer.HomeAuthorityId)
                || db.Set<Partnership>().Any(partnership => scopes.Contains(partnership.Id) && partnership.Memberships.Any(membership => membership.AuthorityId == officer.HomeAuthorityId)))
            .ToListAsync();
        var reviews = await WaitingReviews.Open(db)
            .Where(review => isEverywhere || scopes.Contains(review.AuthorityId)
                || db.Set<Partnership>().Any(partnership => scopes.Contains(partnership.Id) && partnership.Memberships.Any(membership => membership.AuthorityId == review.AuthorityId)))
            .ToListAsync();
        var rates = await WaitingRates.Proposed(db)
            .Where(rate => isEverywhere || scopes.Contains(rate.AuthorityId)
                || db.Set<Partnership>().Any(partnership => scopes.Contains(partnership.Id) && partnership.Memberships.Any(membership => membership.AuthorityId == rate.AuthorityId)))
            .ToListAsync();
        var statements = await WaitingStatements.Open(db)
            .Where(statement => isEverywhere || scopes.Contains(statement.ProviderId) || scopes.Contains(statement.RecipientId) || scopes.Contains(statement.PartnershipId))
            .ToListAsync();
        var savings = await WaitingSavings.Open(db)
            .Where(saving => isEverywhere || scopes.Contains(saving.RequesterId) || scopes.Contains(saving.PartnershipId))
            .Where(saving => saving.PlacementId == null || db.Set<Placement>().Any(placement => placement.Id == saving.PlacementId && told.Any(gap => gap.Id == placement.GapId)))
            .ToListAsync();
        var spend = await WaitingSpend.Open(db)
            .Where(month => isEverywhere || scopes.Contains(month.AuthorityId) || scopes.Contains(month.PartnershipId))
            .ToListAsync();
        var names = await Names();
        List<WaitingItem> all =
        [
            .. await WaitingRates.Of(db, rates, reader, today, id => NameOf(names, id)),
            .. await OfGaps(gaps, at, names), .. await OfPlacements(placements, reader, at, names), .. await OfOfficers(officers, at, names),
            .. await WaitingLookRequests.Of(db, reader, scopes, isEverywhere, id => NameOf(names, id)), .. await WaitingReviews.Of(db, reviews, reader, today, id => NameOf(names, id)),
            .. await WaitingStatements.Of(db, statements, reader, at, id => NameOf(names, id)),
            .. spend.SelectMany(month => WaitingSpend.Of(month, reader, id => NameOf(names, id))), .. savings.Select(saving => WaitingSavings.Of(saving, id => NameOf(names, id))),
        ];
        var items = all.Where(item => !item.IsBetweenFew && PermissionTable.Allows(Permission.SeeWaiting, reader, Concerning(item)))
            .OrderBy(item => item.Since).ThenBy(item => item.About, StringComparer.Ordinal).ToList();
        var roots = items.Select(item => item.Item.RootId).Distinct().ToList();
        var nudged = (await db.Set<Nudge>().AsNoTracking().Where(nudge => roots.Contains(nudge.RootId)).GroupBy(nudge => new { nudge.RootId, nudge.Item })
            .Select(group => new { group.Key.RootId, group.Key.Item, On = group.Max(nudge => nudge.On) }).ToListAsync()).ToDictionary(last => (last.RootId, last.Item), last => last.On);
        return [.. items.Select(item => item with { NudgedOn = nudged.TryGetValue((item.Item.RootId, item.Item.Key), out var on) ? on : null })];
    }

    /// <summary>
    /// Of everything that waits anywhere, whatever it is, that of which half the time has passed and of which it has not been said yet. What a posted
    /// gap owes is left out: the gap reminds of that itself, with what its history keeps.
    /// </summary>
    public async Task<IReadOnlyList<WaitingItem>> PastHalf(DateTime at)
    {
        var names = await Names();
        List<WaitingItem> all =
        [
            .. await OfGaps(await (await Gaps(db.Set<Gap>().AsNoTracking())).Where(gap => gap.Status == GapStatus.Draft || gap.Questions.Any(question => question.AnsweredAt == null)).ToListAsync(), at, names),
            .. await OfPlacements(await Placements(Calendar.LocalDate(at)).ToListAsync(), Actor.Clock, at, names),
            .. await OfOfficers(await Officers(at).ToListAsync(), at, names),
            .. (await WaitingLookRequests.Asked(db).ToListAsync()).SelectMany(request => WaitingLookRequests.Of(request, Actor.Clock, id => NameOf(names, id))),
            .. await WaitingReviews.Of(db, await WaitingReviews.Open(db).ToListAsync(), Actor.Clock, Calendar.LocalDate(at), id => NameOf(names, id)),
            .. await WaitingStatements.Of(db, await WaitingStatements.Open(db).ToListAsync(), Actor.Clock, at, id => NameOf(names, id)),
            .. (await WaitingSpend.Open(db).ToListAsync()).SelectMany(month => WaitingSpend.Of(month, Actor.Clock, id => NameOf(names, id))),
        ];
        var roots = all.Select(item => item.Item.RootId).Distinct().ToList();
        var said = (await db.Set<Nudge>().AsNoTracking().Where(nudge => roots.Contains(nudge.RootId) && nudge.ById == Actor.Clock.PersonId)
            .Select(nudge => new { nudge.RootId, nudge.Item, nudge.At }).ToListAsync()).ToLookup(nudge => (nudge.RootId, nudge.Item), nudge => (DateTime?)nudge.At);
        return [.. all.Where(item => IsHalfTime(item, said[(item.Item.RootId, Nudge.HalfTimeItem(item.Item.Key))].Max(), at))];
    }

    /// <summary>Whether it is to be said now that half of the time for it has passed.</summary>
    public static bool IsHalfTime(WaitingItem item, DateTime? lastSaidAt, DateTime at) =>
        item.DueAt is { } due && !Enum.TryParse<OwedKind>(item.Item.Kind, out _) && HalfTime.IsDue(item.Since, due, lastSaidAt, at);

    /// <summary>What waits on one gap, placement, month of spending, saving, request to look, access review, rate, statement or officer that a use case has in hand.</summary>
    public async Task<IReadOnlyList<WaitingItem>> On(Root root, Actor reader, DateTime at)
    {
        var names = await Names();
        return root switch
        {
            Gap gap => [.. await OfGaps([gap], at, names)],
            AccessReview review => [.. await WaitingReviews.Of(db, [review], reader, Calendar.LocalDate(at), id => NameOf(names, id))],
            Rate rate => [.. await WaitingRates.Of(db, rate.Status == RateStatus.Proposed ? [rate] : [], reader, Calendar.LocalDate(at), id => NameOf(names, id))],
            Statement statement => await WaitingStatements.Of(db, [statement], reader, at, id => NameOf(names, id)),
            LookRequest request => [.. WaitingLookRequests.Of(request, reader, id => NameOf(names, id))],
            Saving saving => saving.Status is SavingStatus.Claimed or SavingStatus.Verified ? [WaitingSavings.Of(saving, id => NameOf(names, id))] : [],
            SpendMonth month => [.. WaitingSpend.Of(month, reader, id => NameOf(names, id))],
            Officer officer => [.. await OfOfficers([officer], at, names)],
            _ => [.. await OfPlacements([(Placement)root], reader, at, names)],
        };
    }

    /// <summary>Those of the asking authority, of the one that owes it, and whoever looks after the partnership; but that a member may be left out is the host's alone until it is.</summary>
    public static Concerning Concerning(WaitingItem item) => new()
    {
        PartnershipId = item.Item.Kind == nameof(WaitKind.LeavingOut) ? null : item.Item.PartnershipId,
        HostAuthorityId = item.AskingAuthorityId,
        HomeAuthorityId = item.Item.AuthorityId,
        ServiceAreaId = item.Item.ServiceAreaId == NudgedItem.AnyServiceArea ? null : item.Item.ServiceAreaId,
    };

    /// <summary>The gaps on which anything waits, of those given.</summary>
    private async Task<IQueryable<Gap>> Gaps(IQueryable<Gap> gaps)
    {
        var open = await GapsDue.Waiting(db).ToListAsync();
        return gaps
            .Where(gap => open.Contains(gap.Id) || (gap.Status == GapStatus.Draft && ((gap.AskedUrgency != null && gap.UrgencyAgreedAt == null) || gap.LeavingOut == LeavingOutStatus.Asked || gap.LeavingOut == LeavingOutStatus.AwaitsSecond))
                || (gap.Status != GapStatus.Closed && gap.Status != GapStatus.Withdrawn && gap.Questions.Any(question => question.AnsweredAt == null)));
    }

    /// <summary>The placements on which anything may wait: all that are not over, and those whose close-out is still asked for.</summary>
    private IQueryable<Placement> Placements(DateOnly today)
    {
        var recent = today.AddDays(-Placement.CloseOutReminderDays);
        return db.Set<Placement>().AsNoTracking()
            .Where(placement => placement.Status == PlacementStatus.Agreed || placement.Status == PlacementStatus.Active || placement.Status == PlacementStatus.Paused
                || (placement.Status == PlacementStatus.Ended && placement.EndsOn >= recent)
                || placement.Extensions.Any(extension => extension.Status == ExtensionStatus.Proposed)
                || db.Set<Timesheet>().Any(timesheet => timesheet.PlacementId == placement.Id && (timesheet.Status == TimesheetStatus.Submitted || timesheet.Status == TimesheetStatus.Confirmed))
                || db.Set<Expense>().Any(expense => expense.PlacementId == placement.Id && (expense.Status == TimesheetStatus.Submitted || expense.Status == TimesheetStatus.Confirmed)));
    }

    private async Task<IEnumerable<WaitingItem>> OfGaps(IReadOnlyList<Gap> gaps, DateTime at, Dictionary<Guid, string> names)
    {
        var figures = await GapFigures.Of(db, gaps, Calendar.LocalDate(at));
        foreach (var gap in gaps)
        {
            gap.CatchUp(at, Calendar);
        }

        return gaps.SelectMany(gap => WaitingGaps.Of(gap, figures[gap.Id], id => NameOf(names, id)));
    }

    private async Task<IEnumerable<WaitingItem>> OfPlacements(IReadOnlyList<Placement> placements, Actor reader, DateTime at, Dictionary<Guid, string> names)
    {
        var figures = await PlacementFigures.Of(db, placements);
        var hours = await WaitingTimesheets.Of(db, placements);
        var expenses = await WaitingExpenses.Of(db, placements);
        return placements.SelectMany(placement => WaitingPlacements.Of(new PlacementRights(placement, reader, at, figures[placement.Id]), id => NameOf(names, id))
            .Concat(hours[placement.Id].Select(timesheet => WaitingTimesheets.Of(placement, timesheet, id => NameOf(names, id))))
            .Concat(expenses[placement.Id].Select(expense => WaitingExpenses.Of(placement, expense, reader, id => NameOf(names, id)))));
    }

    /// <summary>Officers with an advert that waits, or that may by its last confirmation: whether it does, the officer says.</summary>
    private IQueryable<Officer> Officers(DateTime at)
    {
        var confirmedBefore = at.AddDays(-WaitingAdverts.ConfirmedWithinDays);
        return db.Set<Officer>().AsNoTracking().WhoCanSignIn(db)
            .Where(officer => officer.Adverts.Any(advert => advert.Status == AdvertStatus.Proposed || advert.Status == AdvertStatus.Lapsed
                || (advert.Status == AdvertStatus.Live && advert.ConfirmedAt <= confirmedBefore)));
    }

    private async Task<IEnumerable<WaitingItem>> OfOfficers(IReadOnlyList<Officer> officers, DateTime at, Dictionary<Guid, string> names)
    {
        var items = new List<WaitingItem>();
        var today = Calendar.LocalDate(at);
        foreach (var sharing in officers.GroupBy(officer => (officer.HomeAuthorityId, officer.ServiceAreaId)))
        {
            // Where nothing is shared today, nobody waits for it.
            if (await TermsInForce.PartnershipFor(db, sharing.Key.HomeAuthorityId, sharing.Key.ServiceAreaId, today) is not { } partnership)
            {
                continue;
            }

            var figures = partnership.TermsOn(today)?.Figures ?? new PolicyFigures();
            foreach (var officer in sharing)
            {
                officer.CatchUp(at, figures, Calendar);
                items.AddRange(WaitingAdverts.Of(officer, partnership.Id, figures, at, NameOf(names, officer.HomeAuthorityId)));
            }
        }

        return items;
    }

    private Task<Dictionary<Guid, string>> Names() =>
        db.Set<Authority>().AsNoTracking().IgnoreAutoIncludes().ToDictionaryAsync(authority => authority.Id, authority => authority.ShortName);

    private static string NameOf(Dictionary<Guid, string> names, Guid id) => names.GetValueOrDefault(id, "A former member");
}
