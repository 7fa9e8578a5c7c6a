using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain.Gaps;
using TalentPool.Features.Gaps;
using TalentPool.Platform.People;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Clearances;

/// <summary>A clearance with its gap, as this reader may see them.</summary>
public sealed record ClearanceSight(GapSight Of, Clearance Clearance)
{
    public Gap Gap => Of.Gap;

    public string Address => AddressOf(Clearance.Id);

    /// <summary>Whether the reader sees the outside price and the supplier, which are the host's alone.</summary>
    public bool SeesPrice => Of.SeesHostOnly;

    /// <summary>Whether the reader sees what was written about it. Those who see bypasses read of an emergency too.</summary>
    public bool SeesDetail => Of.SeesHostOnly || (Clearance.Kind == ClearanceKind.Emergency && Of.May(Permission.SeeBypasses));

    public bool MayDecide =>
        (Allows(ClearanceVerb.Approve) || Allows(ClearanceVerb.Refuse))
        && PermissionTable.Allows(Permission.ApproveClearance, Of.Reader, GateConcerning.ForDeciding(Gap, Clearance))
        && Gap.WhyNotDecidedBy(Of.Reader, Clearance) is null;

    public bool IsRequestingSide => Gap.IsRequestingSide(Of.Reader);

    public static string AddressOf(Guid clearanceId) => $"/clearances/{clearanceId}";

    public bool Allows(ClearanceVerb verb) => ClearanceStates.Table.Allows(Clearance.Status, verb);

    /// <summary>None where there is no such clearance or the reader may not know of it.</summary>
    public static async Task<ClearanceSight?> Find(TalentPoolDb db, CurrentUser user, Guid clearanceId)
    {
        var gapId = await db.Set<Clearance>().AsNoTracking().IgnoreAutoIncludes().Where(clearance => clearance.Id == clearanceId)
            .Select(clearance => (Guid?)clearance.GapId).SingleOrDefaultAsync();
        if (gapId is not { } id || await GapReading.Find(db, user, $"{id}") is not { SeesWhole: true } sight)
        {
            return null;
        }

        return new ClearanceSight(sight, sight.Gap.FindClearance(clearanceId)!);
    }
}
