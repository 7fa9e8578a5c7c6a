using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain;
using TalentPool.Domain.Coverage;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Coverage;

/// <summary>What a reader may see of the spending outside: of which services of which authorities, and how much of it was cleared.</summary>
public static class CoverageReading
{
    /// <summary>By authority, service and month, as the database sums it up.</summary>
    public static async Task<IReadOnlyList<CoverageRow>> Of(TalentPoolDb db, Actor reader, SpendKind kind)
    {
        var sums = await db.Set<SpendMonth>().AsNoTracking().IgnoreAutoIncludes().Where(month => month.Kind == kind)
            .Join(db.Set<SpendLine>(), month => month.Id, line => line.SpendMonthId, (month, line) => new { month.PartnershipId, month.AuthorityId, line.ServiceAreaId, month.Month, line.Status, line.Pence })
            .GroupBy(line => new { line.PartnershipId, line.AuthorityId, line.ServiceAreaId, line.Month, line.Status })
            .Select(group => new { group.Key.PartnershipId, group.Key.AuthorityId, group.Key.ServiceAreaId, group.Key.Month, group.Key.Status, Lines = group.Count(), Pence = group.Sum(line => line.Pence) })
            .ToListAsync();
        return
        [
            .. sums.GroupBy(sum => (sum.PartnershipId, sum.AuthorityId, sum.ServiceAreaId, sum.Month))
                .Where(group => PermissionTable.Allows(Permission.SeeSpend, reader, SpendConcerning.Of(group.Key.PartnershipId, group.Key.AuthorityId, group.Key.ServiceAreaId)))
                .Select(group => new CoverageRow(
                    group.Key.PartnershipId, group.Key.AuthorityId, group.Key.ServiceAreaId, group.Key.Month,
                    group.Aggregate(default(CoverageFigures), (all, sum) => all + CoverageFigures.Of(sum.Status, sum.Lines, sum.Pence))))
                .OrderByDescending(row => row.Month),
        ];
    }
}
