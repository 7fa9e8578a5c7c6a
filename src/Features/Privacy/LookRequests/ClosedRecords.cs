using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain;
using TalentPool.Domain.Gaps;
using TalentPool.Domain.Placements;
using TalentPool.Domain.Privacy;
using TalentPool.Features.Gaps;
using TalentPool.Features.Placements;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Privacy.LookRequests;

/// <summary>
/// Finds the record of which an auditor names a part, with what the permission table needs to know of it. None where there is none, or
/// where the auditor may not know of it: a member that a gap leaves out finds out nothing by asking.
/// </summary>
public sealed class ClosedRecords(TalentPoolDb db)
{
    public async Task<(ClosedRecord Record, Concerning Concerning, Refusal? WhyNot)?> Find(Actor reader, ClosedPart part, string key, DateOnly today) =>
        part is ClosedPart.Parties or ClosedPart.HomeFindings ? await OfPlacement(reader, part, key) : await OfGap(reader, part, key, today);

    private async Task<(ClosedRecord, Concerning, Refusal?)?> OfPlacement(Actor reader, ClosedPart part, string key)
    {
        var told = GapsSeen.NotLeftOut(db, reader);
        var placement = await db.Set<Placement>().AsNoTracking().IgnoreAutoIncludes()
            .Where(placement => told.Any(gap => gap.Id == placement.GapId))
            .SingleOrDefaultAsync(Guid.TryParse(key, out var id) ? placement => placement.Id == id : placement => placement.Reference == key);
        if (placement is null)
        {
            return null;
        }

        var owner = part == ClosedPart.Parties ? placement.HostAuthorityId : placement.HomeAuthorityId;
        var concerning = PlacementConcerning.Of(placement);
        return (
            new ClosedRecord(part, placement.Id, placement.Reference, placement.PartnershipId, owner, placement.ServiceAreaId),
            concerning,
            !placement.IsLegal ? LookRequestRefusals.NothingClosed : PermissionTable.Allows(Permission.SeeParties, reader, concerning) ? LookRequestRefusals.SeenAnyway : null);
    }

    private async Task<(ClosedRecord, Concerning, Refusal?)?> OfGap(Actor reader, ClosedPart part, string key, DateOnly today)
    {
        var seen = GapsSeen.By(db, reader);
        var gap = await seen.Known(db.Set<Gap>().AsNoTracking().IgnoreAutoIncludes()).Where(gap => gap.PostedAt != null)
            .SingleOrDefaultAsync(Guid.TryParse(key, out var id) ? gap => gap.Id == id : gap => gap.Reference == key);
        if (gap is null)
        {
            return null;
        }

        var concerning = await GapConcerning.Of(db, gap, today);
        var isWhole = (await seen.WholeOf(db, [gap.Id])).Count > 0;
        return (
            new ClosedRecord(part, gap.Id, gap.Reference, gap.PartnershipId, gap.AuthorityId, gap.ServiceAreaId),
            concerning,
            isWhole && (part == ClosedPart.GapText || PermissionTable.Allows(Permission.SeeHostOnly, reader, concerning)) ? LookRequestRefusals.SeenAnyway : null);
    }
}
