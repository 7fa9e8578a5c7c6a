using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain;
using TalentPool.Domain.Partnerships;
using TalentPool.Domain.Rates;
using TalentPool.Domain.Waiting;
using TalentPool.Features.Rates;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Waiting;

/// <summary>Rates that were proposed and wait for an approval. Neither the figure nor the officer is named here.</summary>
public static class WaitingRates
{
    public static IQueryable<Rate> Proposed(TalentPoolDb db) => db.Set<Rate>().AsNoTracking().Where(rate => rate.Status == RateStatus.Proposed);

    /// <summary>Where the authority shares no staff with anybody today, nobody waits for its rates.</summary>
    public static async Task<IEnumerable<WaitingItem>> Of(TalentPoolDb db, IReadOnlyList<Rate> rates, Actor reader, DateOnly today, Func<Guid, string> nameOf)
    {
        if (rates.Count == 0)
        {
            return [];
        }

        var authorities = rates.Select(rate => rate.AuthorityId).Distinct().ToList();
        var memberships = (await db.Set<Partnership>().AsNoTracking().IgnoreAutoIncludes().OrderBy(partnership => partnership.Id)
            .SelectMany(partnership => partnership.Memberships, (partnership, membership) => new { partnership.Id, membership.AuthorityId, membership.From, membership.To })
            .Where(member => authorities.Contains(member.AuthorityId) && member.From <= today && (member.To == null || member.To >= today)).ToListAsync())
            .ToLookup(member => member.AuthorityId, member => member.Id);
        return rates.Where(rate => memberships.Contains(rate.AuthorityId)).Select(rate => Item(rate, memberships[rate.AuthorityId].First(), reader, nameOf));
    }

    private static WaitingItem Item(Rate rate, Guid partnershipId, Actor reader, Func<Guid, string> nameOf) => new(
        new NudgedItem(partnershipId, rate.Id, $"{WaitKind.RateApproval}", $"{WaitKind.RateApproval}", rate.Id, rate.AuthorityId, Guid.Empty, null, [Role.Finance, Role.HeadOfService]),
        $"Rates of {nameOf(rate.AuthorityId)}",
        PermissionTable.Allows(Permission.SeeRates, reader, RateConcerning.Of(rate)) ? $"/rates/{rate.Id}" : null,
        $"Finance or a head of service of {nameOf(rate.AuthorityId)} has to approve a rate",
        rate.AuthorityId,
        rate.EnteredAt,
        null);
}
