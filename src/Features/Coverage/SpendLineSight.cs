using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain;
using TalentPool.Domain.Coverage;
using TalentPool.Domain.Gaps;
using TalentPool.Features.Clearances;
using TalentPool.Features.Gaps;
using TalentPool.Features.Partnerships;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Coverage;

/// <summary>One line, and what this reader may see of it and do with it. Pages ask it what to show; the acts check everything again.</summary>
/// <param name="Matched">The clearance or bypass that it is for, and where it is; without an address where the reader may not know of its gap.</param>
public sealed record SpendLineSight(SpendMonth Month, SpendLine Line, string Authority, string ServiceArea, (string Text, string? Href)? Matched, Actor Reader)
{
    private Concerning Concerning => SpendConcerning.Of(Month, Line);

    /// <summary>What the ledger says it is for. It may tell of a case, so it is the authority’s alone.</summary>
    public bool SeesDescription => PermissionTable.Allows(Permission.SeeSpendDescription, Reader, Concerning);

    public bool CanExplain => SpendStates.Table.Allows(Line.Status, SpendVerb.Explain) && MayExplain;

    public bool CanMatch => SpendStates.Table.Allows(Line.Status, SpendVerb.Match) && MayExplain;

    public bool CanRecordBypass => SpendStates.Table.Allows(Line.Status, SpendVerb.RecordBypass) && PermissionTable.Allows(Permission.RecordFoundWork, Reader, Concerning);

    public bool CanDecide => Month.ForgottenAt is null && (CanExplain || CanRecordBypass);

    private bool MayExplain => Month.ForgottenAt is null && PermissionTable.Allows(Permission.ExplainSpend, Reader, Concerning);

    /// <summary>None where there is no such line, or the reader may not see it.</summary>
    public static async Task<SpendLineSight?> Find(TalentPoolDb db, Actor reader, Guid lineId)
    {
        var found = await db.Set<SpendLine>().AsNoTracking().Where(line => line.Id == lineId)
            .Join(db.Set<SpendMonth>().IgnoreAutoIncludes(), line => line.SpendMonthId, month => month.Id, (line, month) => new { line, month }).SingleOrDefaultAsync();
        if (found is null || !PermissionTable.Allows(Permission.SeeSpend, reader, SpendConcerning.Of(found.month, found.line)))
        {
            return null;
        }

        var names = await MemberNames.Of(db);
        var area = await db.Set<Domain.Partnerships.ServiceArea>().AsNoTracking().Where(known => known.Id == found.line.ServiceAreaId).Select(known => known.Name).SingleAsync();
        return new SpendLineSight(found.month, found.line, names.GetValueOrDefault(found.line.AuthorityId, "A former member"), area, await MatchedBy(db, reader, found.line), reader);
    }

    private static async Task<(string Text, string? Href)?> MatchedBy(TalentPoolDb db, Actor reader, SpendLine line)
    {
        if (line.MatchedGapId is not { } gapId)
        {
            return null;
        }

        var what = line.Status == SpendStatus.Covered ? "A clearance" : "A bypass";
        var seen = GapsSeen.By(db, reader);
        return await seen.Known(db.Set<Gap>().AsNoTracking().IgnoreAutoIncludes()).Where(gap => gap.Id == gapId).Select(gap => gap.Reference).SingleOrDefaultAsync() is { } reference
            ? ($"{what} on {reference}", line.Status == SpendStatus.Covered ? ClearanceSight.AddressOf(line.MatchedId!.Value) : $"/gaps/{reference}/placement")
            : ($"{what} on a gap that you may not see", null);
    }
}
