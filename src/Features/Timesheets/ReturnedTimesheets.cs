using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain.Timesheets;

namespace TalentPool.Features.Timesheets;

/// <summary>An officer's hours that were sent back and are not handed in again yet.</summary>
public static class ReturnedTimesheets
{
    public static Task<List<Timesheet>> Of(TalentPoolDb db, Guid personId) => db.Set<Timesheet>().AsNoTracking().IgnoreAutoIncludes()
        .Where(timesheet => timesheet.OfficerPersonId == personId && timesheet.Status == TimesheetStatus.Returned)
        .OrderBy(timesheet => timesheet.From).ThenBy(timesheet => timesheet.Id)
        .ToListAsync();
}
