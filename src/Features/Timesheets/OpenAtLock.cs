using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Design;
using TalentPool.Domain;
using TalentPool.Domain.Placements;
using TalentPool.Domain.Timesheets;
using TalentPool.Features.Gaps;
using TalentPool.Features.Placements;
using TalentPool.Features.Timesheets.Expenses;
using TalentPool.Platform.People;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Timesheets;

/// <summary>Hours or an expense that was handed in and is not approved though its month is locked. Both sides read the same list.</summary>
/// <param name="Month">The first day of the month that it belongs to, and is accrued with.</param>
/// <param name="What">"Hours, 11 to 17 January 2027", or what was paid for and when.</param>
/// <param name="Minutes">None where it is an expense.</param>
/// <param name="Pence">What is accrued.</param>
public sealed record OpenAtLock(HostDecided Record, DateOnly Month, string What, string Href, int? Minutes, long Pence, Placement Placement, string OfficerName)
{
    public const string Address = "/hours/not-approved";

    /// <summary>For the reader's own service areas, month by month, the oldest first, and of a month the hours before the expenses.</summary>
    public static async Task<IReadOnlyList<OpenAtLock>> Of(TalentPoolDb db, Actor reader, DateTime at)
    {
        var hours = await Open<Timesheet>(db, reader, at);
        var expenses = await Open<Expense>(db, reader, at);
        var units = await PlacementUnits.Of(db, [.. hours.Select(one => one.Placement).DistinctBy(placement => placement.Id)]);
        var officers = hours.Select(one => one.Record.OfficerPersonId).Concat(expenses.Select(one => one.Record.OfficerPersonId)).Distinct().ToList();
        var names = await db.Set<Person>().AsNoTracking().Where(person => officers.Contains(person.Id)).ToDictionaryAsync(person => person.Id, person => person.Name);
        return
        [
            .. hours.OrderBy(one => one.Record.From).ThenBy(one => one.Record.Id)
                .Select(one => new OpenAtLock(
                    one.Record, one.Record.Period.Month, $"Hours, {TimesheetWords.Period(one.Record)}", $"/hours/sheets/{one.Record.Id}",
                    one.Record.Minutes, one.Record.ChargePence(one.Placement, units[one.Placement.Id]), one.Placement, NameOf(one.Record)))
                .Concat(expenses.OrderBy(one => one.Record.PaidOn).ThenBy(one => one.Record.Id)
                    .Select(one => new OpenAtLock(
                        one.Record, new DateOnly(one.Record.PaidOn.Year, one.Record.PaidOn.Month, 1), $"{ExpenseWords.Of(one.Record.Kind)}, {Shown.Day(one.Record.PaidOn)}", $"/expenses/{one.Record.Id}",
                        null, one.Record.Pence, one.Placement, NameOf(one.Record))))
                .OrderBy(one => one.Month),
        ];

        string NameOf(HostDecided record) => names.GetValueOrDefault(record.OfficerPersonId, "Someone who has left");
    }

    private static async Task<List<(T Record, Placement Placement)>> Open<T>(TalentPoolDb db, Actor reader, DateTime at)
        where T : HostDecided
    {
        var scopes = reader.Roles.Select(held => held.ScopeId).Distinct().ToList();
        var told = GapsSeen.NotLeftOut(db, reader);
        var open = await db.Set<T>().AsNoTracking()
            .Where(record => record.Status == TimesheetStatus.Submitted || record.Status == TimesheetStatus.Confirmed)
            .Join(db.Set<Placement>().AsNoTracking(), record => record.PlacementId, placement => placement.Id, (record, placement) => new { Record = record, Placement = placement })
            .Where(one => (scopes.Contains(one.Placement.HostAuthorityId) || scopes.Contains(one.Placement.HomeAuthorityId)) && told.Any(gap => gap.Id == one.Placement.GapId))
            .ToListAsync();
        var figures = await PlacementFigures.Of(db, [.. open.Select(one => one.Placement).DistinctBy(placement => placement.Id)]);
        return
        [
            .. open.Where(one => one.Record.IsOpenAtLock(at, figures[one.Placement.Id], WorkingCalendar.EnglandAndWales)
                    && PermissionTable.Allows(Permission.SeeHoursOpenAtLock, reader, PlacementConcerning.Of(one.Placement)))
                .Select(one => (one.Record, one.Placement)),
        ];
    }
}
