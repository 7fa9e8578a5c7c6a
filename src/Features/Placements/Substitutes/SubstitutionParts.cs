using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain.Placements;
using TalentPool.Platform;

namespace TalentPool.Features.Placements.Substitutes;

/// <summary>The placement of a substitution and the two officers, which an act has to know before it takes its turns in order.</summary>
internal sealed record SubstitutionParts(Guid PlacementId, Guid OfficerId, Guid SubstituteId)
{
    public static async Task<SubstitutionParts> Of(TalentPoolDb db, Guid substitutionId, CancellationToken cancellation) =>
        await (
            from substitution in db.Set<Substitution>().AsNoTracking()
            join placement in db.Set<Placement>().AsNoTracking() on substitution.PlacementId equals placement.Id
            where substitution.Id == substitutionId
            select new SubstitutionParts(placement.Id, placement.OfficerId, substitution.OfficerId))
            .SingleOrDefaultAsync(cancellation) ?? throw new RecordNotFoundException();
}
