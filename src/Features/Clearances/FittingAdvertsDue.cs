using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain;
using TalentPool.Domain.Gaps;

namespace TalentPool.Features.Clearances;

/// <summary>The gaps for which somebody has become available since a clearance was granted. Nothing is changed here.</summary>
public static class FittingAdvertsDue
{
    public static async Task<IReadOnlyList<Guid>> ToAnnounce(TalentPoolDb db, DateTime at)
    {
        var calendar = WorkingCalendar.EnglandAndWales;
        ClearanceStatus[] open = [ClearanceStatus.Granted, ClearanceStatus.Used];
        var gaps = await db.Set<Gap>().AsNoTracking()
            .Where(gap => gap.Clearances.Any(clearance => open.Contains(clearance.Status)) && gap.Status != GapStatus.Closed && gap.Status != GapStatus.Withdrawn)
            .OrderBy(gap => gap.Id)
            .ToListAsync();
        var due = new List<Guid>();
        foreach (var gap in gaps)
        {
            var found = await FittingOfficers.Of(db, gap, at, calendar);
            gap.AnnounceFittingAdverts(at, found, calendar);
            if (gap.TakeEvents().Count > 0)
            {
                due.Add(gap.Id);
            }
        }

        return due;
    }
}
