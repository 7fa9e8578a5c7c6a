using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain.Recharges;
using TalentPool.Domain.Timesheets;
using TalentPool.Features.Rates;

namespace TalentPool.Features.Recharges;

/// <summary>Hours and expenses that were handed in and nobody has approved. No run charges them; at the end of a year they are accrued.</summary>
public static class ChargesNotApproved
{
    /// <summary>Of work that the authority does for others, and of work that others do for it.</summary>
    public static async Task<IReadOnlyList<Chargeable>> Of(TalentPoolDb db, Guid authorityId, DateTime asOf, CancellationToken cancellation)
    {
        var hours = await TimeRow.In(db)
            .Where(row => (row.HomeId == authorityId || row.HostId == authorityId) && (row.Status == TimesheetStatus.Submitted || row.Status == TimesheetStatus.Confirmed)).ToListAsync(cancellation);
        var expenses = await ExpenseRow.In(db)
            .Where(row => (row.HomeId == authorityId || row.HostId == authorityId) && (row.Status == TimesheetStatus.Submitted || row.Status == TimesheetStatus.Confirmed)).ToListAsync(cancellation);
        var units = await TimeRow.Units(db, cancellation);
        var rates = await RatesThatApply.Of(db, asOf, null, cancellation);
        return [.. hours.Select(row => row.AsCharge(units[row.TermsId], rates.On(row.Agreed, row.Day))), .. expenses.Select(row => row.AsCharge())];
    }
}
