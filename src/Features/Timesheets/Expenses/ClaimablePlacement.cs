using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain.Placements;
using TalentPool.Domain.Timesheets;
using TalentPool.Features.Partnerships;

namespace TalentPool.Features.Timesheets.Expenses;

/// <summary>A placement of an officer on which expenses can be claimed, with what is left of its cap.</summary>
public sealed record ClaimablePlacement(Placement Placement, string HostName, long LeftPence)
{
    /// <summary>Those that have started, the newest first. A placement whose host has agreed to no expenses is among them, so that the officer reads that.</summary>
    public static async Task<IReadOnlyList<ClaimablePlacement>> Of(TalentPoolDb db, Guid officerPersonId)
    {
        var placements = await db.Set<Placement>().AsNoTracking()
            .Where(placement => placement.OfficerPersonId == officerPersonId && placement.StartedAt != null)
            .OrderByDescending(placement => placement.StartsOn).ThenBy(placement => placement.Reference).ToListAsync();
        var claimed = (await db.Set<Expense>().AsNoTracking().Where(expense => expense.OfficerPersonId == officerPersonId).ToListAsync())
            .ToLookup(expense => expense.PlacementId, expense => expense.HeldPence);
        var authorities = await MemberNames.Of(db);
        return [.. placements.Select(placement => new ClaimablePlacement(
            placement, authorities.GetValueOrDefault(placement.HostAuthorityId, "A former member"), placement.ExpenseCapPence - claimed[placement.Id].Sum()))];
    }
}
