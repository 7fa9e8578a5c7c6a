using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain.Placements;
using TalentPool.Domain.Recharges;
using TalentPool.Domain.Timesheets;

namespace TalentPool.Features.Recharges;

/// <summary>Who has acted for either side of the placements on a statement: by the placements, and in whose name deputies decided on what stands on its lines.</summary>
public static class PartiesOfStatement
{
    public static async Task<StatementParties> Of(TalentPoolDb db, Guid statementId, CancellationToken cancellation = default)
    {
        var placements = await db.Set<Placement>().AsNoTracking().IgnoreAutoIncludes()
            .Where(placement => db.Set<StatementLine>().Any(line => line.StatementId == statementId && line.PlacementId == placement.Id))
            .Select(placement => new { placement.ActedForHome, placement.ActedForHost, placement.AgreedForId, placement.BudgetApprovedForId }).ToListAsync(cancellation);
        var hours = await db.Set<Timesheet>().AsNoTracking().IgnoreAutoIncludes()
            .Where(one => (one.ConfirmedForId != null || one.ApprovedForId != null) && db.Set<ChargeLink>().Any(link => link.StatementId == statementId && link.RecordId == one.Id))
            .Select(one => new { one.ConfirmedForId, one.ApprovedForId }).ToListAsync(cancellation);
        var expenses = await db.Set<Expense>().AsNoTracking()
            .Where(one => (one.ConfirmedForId != null || one.ApprovedForId != null) && db.Set<ChargeLink>().Any(link => link.StatementId == statementId && link.RecordId == one.Id))
            .Select(one => new { one.ConfirmedForId, one.ApprovedForId }).ToListAsync(cancellation);
        Guid?[] named =
        [
            .. placements.SelectMany(placement => new[] { placement.AgreedForId, placement.BudgetApprovedForId }),
            .. hours.Concat(expenses).SelectMany(one => new[] { one.ConfirmedForId, one.ApprovedForId }),
        ];
        return new StatementParties(
            placements.SelectMany(placement => placement.ActedForHome).ToHashSet(), placements.SelectMany(placement => placement.ActedForHost).Concat(named.OfType<Guid>()).ToHashSet());
    }
}
