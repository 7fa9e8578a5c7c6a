using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain.Partnerships;
using TalentPool.Domain.Placements;
using TalentPool.Domain.Recharges;
using TalentPool.Domain.Timesheets;
using TalentPool.Features.Rates;

namespace TalentPool.Features.Recharges;

/// <summary>What is approved, or due by its schedule, and stands on no issued statement: hours, expenses and fees, each at the price that both sides agreed to.</summary>
internal static class ChargesNotIssued
{
    public static async Task<List<PlacementCharge>> Of(TalentPoolDb db, IQueryable<Placement> placements, DateOnly today, DateOnly first, CancellationToken cancellation) =>
    [
        .. await Hours(db, placements, first, cancellation),
        .. await Expenses(db, placements, first, cancellation),
        .. await Fees(db, placements, today, first, cancellation),
    ];

    /// <summary>Rounded as lines are: once for each matter, month and rate of a placement.</summary>
    private static async Task<IEnumerable<PlacementCharge>> Hours(TalentPoolDb db, IQueryable<Placement> placements, DateOnly first, CancellationToken cancellation)
    {
        var links = db.Set<ChargeLink>();
        var issued = db.Set<Statement>().Where(statement => statement.Status != StatementStatus.Draft).Select(statement => statement.Id);
        var rows = await (
            from sheet in db.Set<Timesheet>()
            join entry in db.Set<TimesheetEntry>() on sheet.Id equals entry.TimesheetId
            where entry.IsChargeable && entry.Minutes != 0 && entry.Day >= first && placements.Any(placement => placement.Id == sheet.PlacementId)
                && (sheet.Status == TimesheetStatus.Approved
                    || (sheet.Status == TimesheetStatus.Charged && links.Any(link => link.RecordId == sheet.Id && link.Number == entry.Id && link.ChargedAgainAt != null)))
                && !links.Any(link => link.RecordId == sheet.Id && link.Number == entry.Id && link.ChargedAgainAt == null && issued.Contains(link.StatementId)
                    && (link.Kind == LineKind.Time || link.Kind == LineKind.Correction))
            select new { sheet.PlacementId, IsCorrection = sheet.CorrectsId != null, entry.Day, entry.Minutes, entry.MatterReference }).ToListAsync(cancellation);
        if (rows.Count == 0)
        {
            return [];
        }

        var ids = rows.Select(row => row.PlacementId).Distinct().ToList();
        var worked = await db.Set<Placement>().AsNoTracking().IgnoreAutoIncludes().Where(placement => ids.Contains(placement.Id)).ToDictionaryAsync(placement => placement.Id, cancellation);
        var units = await db.Set<Terms>().AsNoTracking().IgnoreAutoIncludes().Select(terms => new { terms.Id, terms.UnitMinutes, terms.RoundsEachEntry })
            .ToDictionaryAsync(terms => terms.Id, terms => new ChargeUnits(terms.UnitMinutes, terms.RoundsEachEntry ? UnitRounding.EachEntry : UnitRounding.LineTotal), cancellation);
        var rates = await RatesThatApply.Of(db, cancellation: cancellation);
        return rows.GroupBy(row => (row.PlacementId, row.IsCorrection, row.MatterReference, Month: MonthOf(row.Day), Rate: rates.On(worked[row.PlacementId], row.Day)))
            .Where(line => line.Key.Rate is not null)
            .Select(line => Charge(worked[line.Key.PlacementId], line.Key.Month, Pence.OfMinutes(units[worked[line.Key.PlacementId].TermsId].ChargeableMinutes(line.Select(row => row.Minutes)), line.Key.Rate!.PencePerHour)));
    }

    private static async Task<IEnumerable<PlacementCharge>> Expenses(TalentPoolDb db, IQueryable<Placement> placements, DateOnly first, CancellationToken cancellation)
    {
        var links = db.Set<ChargeLink>().Where(link => link.Kind == LineKind.Expense);
        var issued = db.Set<Statement>().Where(statement => statement.Status != StatementStatus.Draft).Select(statement => statement.Id);
        var expenses = await db.Set<Expense>()
            .Where(expense => expense.PaidOn >= first && placements.Any(placement => placement.Id == expense.PlacementId)
                && (expense.Status == TimesheetStatus.Approved || (expense.Status == TimesheetStatus.Charged && links.Any(link => link.RecordId == expense.Id && link.ChargedAgainAt != null)))
                && !links.Any(link => link.RecordId == expense.Id && link.ChargedAgainAt == null && issued.Contains(link.StatementId)))
            .Select(expense => new { expense.PlacementId, expense.HomeAuthorityId, expense.HostAuthorityId, expense.PaidOn, expense.Pence }).ToListAsync(cancellation);
        return expenses.Select(expense => new PlacementCharge(expense.PlacementId, expense.HomeAuthorityId, expense.HostAuthorityId, MonthOf(expense.PaidOn), expense.Pence));
    }

    /// <summary>Fees of the months that have begun, but for those that an issued line charges and that were not taken back to be charged anew.</summary>
    private static async Task<IEnumerable<PlacementCharge>> Fees(TalentPoolDb db, IQueryable<Placement> placements, DateOnly today, DateOnly first, CancellationToken cancellation)
    {
        var byFee = await placements.AsNoTracking().IgnoreAutoIncludes()
            .Where(placement => placement.RateId == Guid.Empty && placement.Status != PlacementStatus.Agreed && placement.Status != PlacementStatus.Cancelled).ToListAsync(cancellation);
        if (byFee.Count == 0)
        {
            return [];
        }

        var ids = byFee.Select(placement => placement.Id).ToList();
        var lines = await db.Set<StatementLine>()
            .Where(line => line.Kind == LineKind.Fee && ids.Contains(line.PlacementId) && db.Set<Statement>().Any(statement => statement.Id == line.StatementId && statement.Status != StatementStatus.Draft)
                && db.Set<ChargeLink>().Any(link => link.StatementId == line.StatementId && link.LineNumber == line.Number && link.ChargedAgainAt == null))
            .Select(line => new { line.PlacementId, line.Month }).ToListAsync(cancellation);
        var charged = lines.Select(line => (line.PlacementId, line.Month)).ToHashSet();
        return
            from placement in byFee
            from month in Months(placement, today)
            where month >= first && !charged.Contains((placement.Id, month))
            let pence = placement.FeePence(month)
            where pence != 0
            select Charge(placement, month, pence);
    }

    /// <summary>Every month in which something may be due: a part of a fee may be due before the first day or after the last.</summary>
    private static IEnumerable<DateOnly> Months(Placement placement, DateOnly today)
    {
        var first = placement.Price.Schedule.Select(part => part.DueOn).Append(placement.StartsOn).Min();
        for (var month = MonthOf(first); month <= today; month = month.AddMonths(1))
        {
            yield return month;
        }
    }

    private static DateOnly MonthOf(DateOnly day) => new(day.Year, day.Month, 1);

    private static PlacementCharge Charge(Placement placement, DateOnly month, long pence) => new(placement.Id, placement.HomeAuthorityId, placement.HostAuthorityId, month, pence);
}
