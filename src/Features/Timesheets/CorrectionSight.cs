using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain.Timesheets;
using TalentPool.Features.Placements;
using TalentPool.Platform.People;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Timesheets;

/// <summary>Approved hours that their officer looks at to put them right.</summary>
/// <param name="Written">The correction that is being written; null where a new one would be begun.</param>
/// <param name="Waiting">The correction that waits to be decided on, before which no other is begun.</param>
public sealed record CorrectionSight(Timesheet Corrected, PlacementSight Placed, Timesheet? Written, Timesheet? Waiting, int BeforeMinutes, IReadOnlyList<CorrectionRow> Rows)
{
    public IReadOnlyList<DateOnly> Days => [.. Enumerable.Range(0, 7).Select(Corrected.Monday.AddDays)];

    public int SeenVersion => (Written ?? Corrected).Version;

    /// <summary>None where there are no such hours, they correct others themselves, or they are not the reader's.</summary>
    public static async Task<CorrectionSight?> Find(TalentPoolDb db, CurrentUser user, Guid timesheetId)
    {
        if (await db.Set<Timesheet>().AsNoTracking().SingleOrDefaultAsync(one => one.Id == timesheetId) is not { IsCorrection: false } corrected
            || corrected.OfficerPersonId != user.PersonId
            || await PlacementReading.Find(db, user, $"{corrected.PlacementId}") is not { } placed || !placed.Rights.May(Permission.LogHours))
        {
            return null;
        }

        var corrections = await db.Set<Timesheet>().AsNoTracking().Where(one => one.CorrectsId == corrected.Id).OrderBy(one => one.Id).ToListAsync();
        var written = corrections.Find(one => TimesheetStates.Table.Allows(one.Status, TimesheetVerb.Save));
        List<Timesheet> standing = [corrected, .. corrections.Where(one => TimesheetStates.Table.Allows(one.Status, TimesheetVerb.Correct))];
        return new CorrectionSight(
            corrected, placed, written,
            corrections.Find(one => one.Status is TimesheetStatus.Submitted or TimesheetStatus.Confirmed),
            standing.Sum(one => one.Minutes),
            CorrectionRow.Of(standing, written, corrected.Monday));
    }
}
