using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain;
using TalentPool.Domain.Placements;
using TalentPool.Domain.Timesheets;
using TalentPool.Features.Gaps;
using TalentPool.Features.Placements;
using TalentPool.Platform.People;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Timesheets;

/// <summary>Hours that were handed in and are not approved though their month is locked. Both sides read the same list.</summary>
public sealed record OpenHours(Timesheet Timesheet, Placement Placement, string OfficerName)
{
    public long Pence => Timesheet.CostPence(Placement);

    /// <summary>For the reader's own service areas, month by month, the oldest first.</summary>
    public static async Task<IReadOnlyList<OpenHours>> Of(TalentPoolDb db, Actor reader, DateTime at)
    {
        var scopes = reader.Roles.Select(held => held.ScopeId).Distinct().ToList();
        var told = GapsSeen.NotLeftOut(db, reader);
        var open = await db.Set<Timesheet>().AsNoTracking().IgnoreAutoIncludes()
            .Where(timesheet => timesheet.Status == TimesheetStatus.Submitted || timesheet.Status == TimesheetStatus.Confirmed)
            .Join(db.Set<Placement>().AsNoTracking(), timesheet => timesheet.PlacementId, placement => placement.Id, (timesheet, placement) => new { timesheet, placement })
            .Where(one => (scopes.Contains(one.placement.HostAuthorityId) || scopes.Contains(one.placement.HomeAuthorityId)) && told.Any(gap => gap.Id == one.placement.GapId))
            .OrderBy(one => one.timesheet.From).ThenBy(one => one.timesheet.Id)
            .ToListAsync();
        var figures = await PlacementFigures.Of(db, [.. open.Select(one => one.placement).DistinctBy(placement => placement.Id)]);
        var seen = open.Where(one => one.timesheet.IsOpenAtLock(at, figures[one.placement.Id], WorkingCalendar.EnglandAndWales)
            && PermissionTable.Allows(Permission.SeeHoursOpenAtLock, reader, PlacementConcerning.Of(one.placement))).ToList();
        var officers = seen.Select(one => one.timesheet.OfficerPersonId).Distinct().ToList();
        var names = await db.Set<Person>().AsNoTracking().Where(person => officers.Contains(person.Id)).ToDictionaryAsync(person => person.Id, person => person.Name);
        return [.. seen.Select(one => new OpenHours(one.timesheet, one.placement, names.GetValueOrDefault(one.timesheet.OfficerPersonId, "Someone who has left")))];
    }
}
