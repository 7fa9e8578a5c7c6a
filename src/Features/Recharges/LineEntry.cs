using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain.Recharges;
using TalentPool.Domain.Timesheets;

namespace TalentPool.Features.Recharges;

/// <summary>An entry that stands on a line, as both sides read it. What was written for the host alone is never read for it.</summary>
public sealed record LineEntry(Guid TimesheetId, DateOnly Day, int Minutes, string Activity, string Description)
{
    public static async Task<IReadOnlyList<LineEntry>> On(TalentPoolDb db, Guid statementId, int lineNumber) =>
        await db.Set<ChargeLink>().AsNoTracking()
            .Where(link => link.StatementId == statementId && link.LineNumber == lineNumber && (link.Kind == LineKind.Time || link.Kind == LineKind.Correction))
            .Join(db.Set<TimesheetEntry>(), link => link.Number, entry => entry.Id, (link, entry) => entry)
            .OrderBy(entry => entry.Day).ThenBy(entry => entry.Id)
            .Select(entry => new LineEntry(entry.TimesheetId, entry.Day, entry.Minutes, entry.Activity, entry.Description))
            .ToListAsync();
}
