using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain.Coverage;

namespace TalentPool.Features.Coverage;

/// <summary>The lines that a reader may see, the newest first.</summary>
public static class SpendLineList
{
    /// <param name="seen">What the reader may see, by authority and service.</param>
    public static IQueryable<SpendLine> Of(TalentPoolDb db, IReadOnlyCollection<CoverageRow> seen, SpendLineFilter filter)
    {
        // Whoever may see one service of an authority may see it in every month.
        var authorities = seen.GroupBy(row => row.AuthorityId).ToDictionary(group => group.Key, group => group.Select(row => row.ServiceAreaId).Distinct().ToList());
        var ids = authorities.Keys.ToList();
        var pairs = authorities.SelectMany(authority => authority.Value.Select(area => $"{authority.Key:N}{area:N}")).ToHashSet();
        var areas = authorities.Values.SelectMany(known => known).Distinct().ToList();
        var lines = db.Set<SpendLine>().AsNoTracking().Where(line => line.Kind == filter.Kind && ids.Contains(line.AuthorityId) && areas.Contains(line.ServiceAreaId));

        // Where not every service is seen at every authority, each authority is asked about its own.
        foreach (var (authority, own) in authorities.Where(authority => areas.Any(area => !pairs.Contains($"{authority.Key:N}{area:N}"))))
        {
            lines = lines.Where(line => line.AuthorityId != authority || own.Contains(line.ServiceAreaId));
        }

        if (filter.AuthorityId is { } only)
        {
            lines = lines.Where(line => line.AuthorityId == only);
        }

        if (filter.Month is { } month)
        {
            var next = month.AddMonths(1);
            lines = lines.Where(line => line.On >= month && line.On < next);
        }

        if (filter.Status is { } status)
        {
            lines = lines.Where(line => line.Status == status);
        }

        return lines.OrderByDescending(line => line.On).ThenBy(line => line.Id);
    }
}
