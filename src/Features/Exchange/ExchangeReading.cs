using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain;
using TalentPool.Domain.Exchange;
using TalentPool.Domain.Partnerships;
using TalentPool.Domain.Placements;
using TalentPool.Domain.Recharges;
using TalentPool.Domain.Timesheets;
using TalentPool.Features.Recharges;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Exchange;

/// <summary>What the members gave each other, as one reader may see it: the board all of it, an authority its own.</summary>
/// <param name="LimitPence">By how much a member may have taken more than it gave in a year before that is said.</param>
public sealed record ExchangeReading(Guid PartnershipId, string Partnership, IReadOnlyList<Guid> Authorities, IReadOnlyList<ExchangeEntry> Entries, long LimitPence)
{
    /// <summary>One for each partnership of which the reader sees a balance.</summary>
    /// <param name="since">Nothing before this day is read; all where it is null.</param>
    public static async Task<IReadOnlyList<ExchangeReading>> Of(TalentPoolDb db, Actor reader, DateOnly today, DateOnly? since = null)
    {
        var readings = new List<ExchangeReading>();
        foreach (var partnership in await db.Set<Partnership>().AsNoTracking().OrderBy(partnership => partnership.Name).ToListAsync())
        {
            var seen = partnership.Memberships.Select(membership => membership.AuthorityId).Distinct()
                .Where(authority => PermissionTable.Allows(Permission.SeeExchange, reader, new Concerning { PartnershipId = partnership.Id, HostAuthorityId = authority })).ToList();
            if (seen.Count > 0)
            {
                var figures = partnership.TermsOn(today)?.Figures ?? new PolicyFigures();
                readings.Add(new ExchangeReading(partnership.Id, partnership.Name, seen, await EntriesOf(db, partnership.Id, seen, today, since ?? DateOnly.MinValue), figures.ExchangeLimitPence));
            }
        }

        return readings;
    }

    public ExchangeBalance Of(Guid authorityId, FinancialYear year, Guid? withId = null) =>
        ExchangeBalance.Of(authorityId, Entries.Where(entry => FinancialYear.Of(entry.Month) == year), withId);

    public bool IsBeyond(Guid authorityId, FinancialYear year) => Of(authorityId, year).IsBeyond(LimitPence);

    private static async Task<IReadOnlyList<ExchangeEntry>> EntriesOf(TalentPoolDb db, Guid partnershipId, List<Guid> authorities, DateOnly today, DateOnly since)
    {
        var sums = await db.Set<Timesheet>().AsNoTracking().IgnoreAutoIncludes()
            .Where(sheet => sheet.PartnershipId == partnershipId && sheet.From >= since && (sheet.Status == TimesheetStatus.Approved || sheet.Status == TimesheetStatus.Charged)
                && (authorities.Contains(sheet.HomeAuthorityId) || authorities.Contains(sheet.HostAuthorityId)))
            .GroupBy(sheet => new { sheet.HomeAuthorityId, sheet.HostAuthorityId, sheet.From })
            .Select(group => new { group.Key, Minutes = group.Sum(sheet => sheet.ChargeableMinutes) })
            .ToListAsync();
        var charges = await PlacementCharge.Of(
            db, db.Set<Placement>().Where(placement => placement.PartnershipId == partnershipId && (authorities.Contains(placement.HomeAuthorityId) || authorities.Contains(placement.HostAuthorityId))), today, since);
        return
        [
            .. sums.Select(sum => new ExchangeEntry(partnershipId, sum.Key.HomeAuthorityId, sum.Key.HostAuthorityId, new DateOnly(sum.Key.From.Year, sum.Key.From.Month, 1), sum.Minutes, 0))
                .Concat(charges.Select(charge => new ExchangeEntry(partnershipId, charge.ProviderId, charge.RecipientId, charge.Month, -charge.MinutesTakenBack, charge.Pence)))
                .GroupBy(entry => (entry.GiverId, entry.TakerId, entry.Month))
                .Select(group => new ExchangeEntry(partnershipId, group.Key.GiverId, group.Key.TakerId, group.Key.Month, group.Sum(entry => entry.Minutes), group.Sum(entry => entry.Pence))),
        ];
    }
}
