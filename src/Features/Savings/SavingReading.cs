using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain;
using TalentPool.Domain.Placements;
using TalentPool.Domain.Savings;
using TalentPool.Features.Gaps;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Savings;

/// <summary>The savings that a reader may see. One that follows from a gap which leaves out the reader’s authority is none of them.</summary>
public static class SavingReading
{
    /// <summary>The newest first.</summary>
    public static Task<IReadOnlyList<SeenSaving>> Of(TalentPoolDb db, Actor reader) => Of(db, reader, db.Set<Saving>());

    /// <summary>Of these.</summary>
    public static Task<IReadOnlyList<SeenSaving>> Of(TalentPoolDb db, Actor reader, IReadOnlyCollection<Guid> ids) => Of(db, reader, db.Set<Saving>().Where(saving => ids.Contains(saving.Id)));

    private static async Task<IReadOnlyList<SeenSaving>> Of(TalentPoolDb db, Actor reader, IQueryable<Saving> asked)
    {
        var scopes = reader.Roles.Select(held => held.ScopeId).Distinct().ToList();
        var told = GapsSeen.NotLeftOut(db, reader);
        var savings = await asked.AsNoTracking()
            .Where(saving => scopes.Contains(saving.PartnershipId) || scopes.Contains(saving.RequesterId) || (saving.ProviderId != null && scopes.Contains(saving.ProviderId.Value)))
            .Where(saving => saving.PlacementId == null || db.Set<Placement>().Any(placement => placement.Id == saving.PlacementId && told.Any(gap => gap.Id == placement.GapId)))
            .OrderByDescending(saving => saving.ClaimedAt).ThenBy(saving => saving.Id)
            .ToListAsync();
        return
        [
            .. savings.Where(saving => PermissionTable.Allows(Permission.SeeSaving, reader, SavingConcerning.Of(saving)))
                .Select(saving => new SeenSaving(saving, PermissionTable.Allows(Permission.SeeSavingWhole, reader, SavingConcerning.Of(saving)))),
        ];
    }
}
