using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain;
using TalentPool.Domain.Gaps;
using TalentPool.Domain.Partnerships;
using TalentPool.Features.Gaps;
using TalentPool.Features.Privacy;
using TalentPool.Platform.People;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Certificates;

/// <summary>Reads certificates with what they are worth at a moment. One whose gap is no longer kept cannot be read.</summary>
public static class CertificateReading
{
    public const int PageSize = 25;

    /// <summary>One issue of a certificate, the newest unless another is asked for; null when there is none.</summary>
    public static async Task<CertificateSight?> Find(TalentPoolDb db, string number, int? issue, DateTime now, CancellationToken cancellation = default)
    {
        var issues = await db.Set<Certificate>().AsNoTracking().Where(certificate => certificate.Number == number && certificate.Jws != RecordErasure.Erased).OrderBy(certificate => certificate.Issue).ToListAsync(cancellation);
        var wanted = issue is null ? issues.LastOrDefault() : issues.Find(certificate => certificate.Issue == issue);
        return wanted is null ? null : await SightOf(db, wanted, issues[^1].Issue, now, cancellation);
    }

    /// <summary>By what is printed on it, for anyone who holds it; null when number and code do not belong together.</summary>
    public static async Task<CertificateSight?> FindByCode(TalentPoolDb db, string number, string checkCode, DateTime now, CancellationToken cancellation = default)
    {
        var found = await db.Set<Certificate>().AsNoTracking()
            .Where(certificate => certificate.Number == number && certificate.CheckCode == checkCode && certificate.Jws != RecordErasure.Erased).SingleOrDefaultAsync(cancellation);
        return found is null ? null : await Find(db, found.Number, found.Issue, now, cancellation);
    }

    /// <summary>One page of the newest issues of these partnerships' certificates, the newest first, and how many there are in all.</summary>
    public static async Task<(IReadOnlyList<CertificateRow> Rows, int Count)> List(
        TalentPoolDb db, Actor reader, IReadOnlyCollection<Guid> partnershipIds, int page, DateTime now, CancellationToken cancellation = default)
    {
        var confidential = GapsSeen.By(db, reader);
        var known = confidential.Known(db.Set<Gap>().IgnoreAutoIncludes());
        var newest = db.Set<Certificate>().AsNoTracking()
            .Where(certificate => partnershipIds.Contains(certificate.PartnershipId) && certificate.Jws != RecordErasure.Erased && db.Set<Clearance>().Any(clearance => clearance.Id == certificate.ClearanceId && known.Any(gap => gap.Id == clearance.GapId)))
            .Where(certificate => !db.Set<Certificate>().Any(later => later.Number == certificate.Number && later.Issue > certificate.Issue));
        var found = await newest
            .OrderByDescending(certificate => certificate.IssuedAt).ThenBy(certificate => certificate.Id).Skip((page - 1) * PageSize).Take(PageSize)
            .Join(db.Set<Clearance>(), certificate => certificate.ClearanceId, clearance => clearance.Id, (certificate, clearance) => new { certificate, clearance.Status, clearance.ExpiresAt })
            .ToListAsync(cancellation);
        var payloads = found.ToDictionary(row => row.certificate.Id, row => Payload(row.certificate));
        var whole = await confidential.WholeOf(db, [.. payloads.Values.Select(payload => payload.Gap.Id)]);
        var rows = found.OrderByDescending(row => row.certificate.IssuedAt).ThenBy(row => row.certificate.Id)
            .Select(row => (row.Status, row.ExpiresAt, Signed: payloads[row.certificate.Id]))
            .Select(row => new CertificateRow(whole.Contains(row.Signed.Gap.Id) ? row.Signed : row.Signed.Outlined(), Standing(row.Status, row.ExpiresAt, isNewest: true, now)));
        return ([.. rows], await newest.CountAsync(cancellation));
    }

    /// <summary>The same as <see cref="Find"/>, for a reader: none where they may not know of its gap, and only the outline where they may know no more.</summary>
    public static async Task<(CertificateSight? Sight, bool IsWhole)> FindFor(TalentPoolDb db, CurrentUser user, string number, int? issue, CancellationToken cancellation = default)
    {
        if (await Find(db, number, issue, user.Now, cancellation) is not { } sight)
        {
            return (null, false);
        }

        var gapId = sight.Signed.Gap.Id;
        var authorityId = await db.Set<Gap>().AsNoTracking().IgnoreAutoIncludes().Where(gap => gap.Id == gapId).Select(gap => gap.AuthorityId).SingleAsync(cancellation);
        if (!await GapReading.MayKnowOf(db, user, gapId, authorityId))
        {
            return (null, false);
        }

        var isWhole = (await GapsSeen.By(db, await user.Actor()).WholeOf(db, [gapId])).Count > 0;
        return (isWhole ? sight : sight with { Signed = sight.Signed.Outlined() }, isWhole);
    }

    /// <summary>Writes down who of another authority reads the certificate of a sealed gap, which repeats its text, before it is shown or sent.</summary>
    public static async Task NoteSealedText(TalentPoolDb db, CurrentUser user, CertificateSight sight, CancellationToken cancellation = default) => await GapReading.NoteSealedText(
        user, await db.Set<Gap>().AsNoTracking().IgnoreAutoIncludes().SingleAsync(gap => gap.Id == sight.Signed.Gap.Id, cancellation), await user.Actor());

    /// <summary>Whose business a certificate is: every member's, since every member was asked. The permission table says who sees all of it.</summary>
    public static async Task<Concerning> Concerning(TalentPoolDb db, CertificatePayload payload, DateOnly today, CancellationToken cancellation = default)
    {
        var about = await db.Set<Gap>().AsNoTracking().IgnoreAutoIncludes().Where(gap => gap.Id == payload.Gap.Id)
            .Select(gap => new { gap.AuthorityId, gap.ServiceAreaId, gap.RequesterId, gap.PartnershipId }).SingleAsync(cancellation);
        var partnership = await db.Set<Partnership>().AsNoTracking().SingleAsync(partnership => partnership.Id == about.PartnershipId, cancellation);
        return new Concerning
        {
            PartnershipId = about.PartnershipId,
            HostAuthorityId = about.AuthorityId,
            MemberAuthorityIds = [.. partnership.MembersOn(today).Append(about.AuthorityId).Distinct()],
            ServiceAreaId = about.ServiceAreaId,
            RequesterId = about.RequesterId,
        };
    }

    public static CertificatePayload Payload(Certificate certificate) =>
        CertificatePayload.FromJson(Jws.Peek(certificate.Jws)) ?? throw new InvalidOperationException($"Certificate {certificate.Number} cannot be read.");

    private static async Task<CertificateSight> SightOf(TalentPoolDb db, Certificate certificate, int newestIssue, DateTime now, CancellationToken cancellation)
    {
        var clearance = await db.Set<Clearance>().AsNoTracking().IgnoreAutoIncludes().Where(clearance => clearance.Id == certificate.ClearanceId)
            .Select(clearance => new { clearance.Status, clearance.ExpiresAt, clearance.EndedAt }).SingleAsync(cancellation);
        return new(
            certificate, Payload(certificate), Standing(clearance.Status, clearance.ExpiresAt, certificate.Issue == newestIssue, now),
            clearance.ExpiresAt!.Value, newestIssue);
    }

    /// <summary>A clearance whose time is up is worth nothing, whether or not anything has noticed yet.</summary>
    private static CertificateStanding Standing(ClearanceStatus status, DateTime? expiresAt, bool isNewest, DateTime now) => status switch
    {
        _ when !isNewest => CertificateStanding.Replaced,
        ClearanceStatus.Granted => expiresAt <= now ? CertificateStanding.Expired : CertificateStanding.Valid,
        ClearanceStatus.Used => CertificateStanding.Used,
        ClearanceStatus.Expired => CertificateStanding.Expired,
        ClearanceStatus.Withdrawn => CertificateStanding.Withdrawn,
        _ => CertificateStanding.Fallen,
    };
}
