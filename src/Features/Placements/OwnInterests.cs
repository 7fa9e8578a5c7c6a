using TalentPool.Database;
using TalentPool.Domain.Placements;

namespace TalentPool.Features.Placements;

/// <summary>Who has declared an interest of their own in the work of a gap. It can never be waived, so nobody of them does that work, by an offer or as a substitute.</summary>
public static class OwnInterests
{
    /// <summary>The people, on whichever of the gap's placements they said so, those that were cancelled among them.</summary>
    public static IQueryable<Guid> On(TalentPoolDb db, Guid gapId) =>
        db.Set<Placement>().Where(placement => placement.GapId == gapId && placement.HasOwnInterest == true).Select(placement => placement.OfficerPersonId);
}
