using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain;
using TalentPool.Domain.Gaps;
using TalentPool.Features.Gaps;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Clearances;

/// <summary>The clearances of the authorities that a reader acts for or oversees.</summary>
public static class ClearanceList
{
    private static readonly Role[] OfAnAuthority =
        [Role.ServiceManager, Role.HeadOfService, Role.Director, Role.MonitoringOfficer, Role.Finance, Role.Auditor];

    private static readonly Role[] OfAPartnership = [Role.BoardMember, Role.Auditor];

    /// <summary>All of them, the newest first, as they are at that moment even where no job has let the time pass yet.</summary>
    public static async Task<IReadOnlyList<ClearanceRow>> For(TalentPoolDb db, Actor reader, DateTime at)
    {
        List<Guid> authorities = [.. reader.Roles.Where(held => OfAnAuthority.Contains(held.Role)).Select(held => held.ScopeId)];
        List<Guid> partnerships = [.. reader.Roles.Where(held => OfAPartnership.Contains(held.Role)).Select(held => held.ScopeId)];
        var gaps = await GapsSeen.By(db, reader).Whole(db.Set<Gap>().AsNoTracking())
            .Where(gap => gap.Clearances.Any() && (authorities.Contains(gap.AuthorityId) || partnerships.Contains(gap.PartnershipId)))
            .ToListAsync();
        var rows = new List<ClearanceRow>();
        foreach (var gap in gaps)
        {
            gap.CatchUp(at, WorkingCalendar.EnglandAndWales);
            rows.AddRange(gap.Clearances.Select(clearance => Row(gap, clearance, reader)).Where(row => row.IsForReader || IsOwn(gap, reader)));
        }

        return [.. rows.OrderByDescending(row => row.RequestedAt)];
    }

    /// <summary>Of a service that the reader acts for, or of a partnership that the reader oversees; others' pages would not open.</summary>
    private static bool IsOwn(Gap gap, Actor reader) =>
        reader.Roles.Any(held => (OfAnAuthority.Contains(held.Role) && held.Covers(gap.AuthorityId, gap.ServiceAreaId))
            || (OfAPartnership.Contains(held.Role) && held.ScopeId == gap.PartnershipId));

    /// <summary>Whether this person is one of those whom the clearance waits for.</summary>
    public static bool WaitsFor(Actor reader, Gap gap, Clearance clearance) =>
        clearance.Status is ClearanceStatus.Requested or ClearanceStatus.FirstApproved
        && PermissionTable.Allows(Permission.ApproveClearance, reader, GateConcerning.ForDeciding(gap, clearance))
        && gap.WhyNotDecidedBy(reader, clearance) is null;

    private static ClearanceRow Row(Gap gap, Clearance clearance, Actor reader) => new()
    {
        Id = clearance.Id,
        GapId = gap.Id,
        Reference = gap.Reference,
        Title = gap.Title,
        AuthorityId = gap.AuthorityId,
        Kind = clearance.Kind,
        Status = clearance.Status,
        CoveredMinutes = clearance.Covers.Total,
        From = clearance.From,
        To = clearance.To,
        CertificateNumber = clearance.CertificateNumber,
        RequestedByName = clearance.RequestedByName,
        RequestedAt = clearance.RequestedAt,
        ExpiresAt = clearance.ExpiresAt,
        IsForReader = WaitsFor(reader, gap, clearance),
    };
}
