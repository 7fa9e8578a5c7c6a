using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain;
using TalentPool.Domain.Gaps;
using TalentPool.Domain.Partnerships;
using TalentPool.Features.Certificates;
using TalentPool.Features.Gaps;
using TalentPool.Features.Home;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Bypasses;

/// <summary>What board members and auditors oversee: how much went outside without a clearance lately, and what is newest to read of it.</summary>
public sealed class BypassHome : HomeSource
{
    private const int Days = 30;
    private const int NewsDays = 90;
    private const int NewestOfEach = 5;

    public override async Task<HomePart> Read(TalentPoolDb db, Actor actor, DateTime at)
    {
        var scopes = Overseen(actor);
        return scopes.Count == 0 ? HomePart.None : new HomePart { Figures = [await Figure(db, actor, scopes, at)], News = await News(db, actor, at) };
    }

    private static async Task<HomeFigure> Figure(TalentPoolDb db, Actor actor, List<Guid> scopes, DateTime at)
    {
        var since = at.AddDays(-Days);
        var known = GapsSeen.By(db, actor).Known(db.Set<Gap>().IgnoreAutoIncludes());
        var count = await db.Set<Bypass>().AsNoTracking().CountAsync(bypass =>
            bypass.RecordedAt >= since && known.Any(gap => gap.Id == bypass.GapId && (scopes.Contains(gap.PartnershipId) || scopes.Contains(gap.AuthorityId))));
        return new HomeFigure($"{count}", $"{(count == 1 ? "bypass" : "bypasses")} in {await Where(db, scopes)} in {Days} days", "/board/outside-work", IsUrgent: count > 0);
    }

    private static async Task<IReadOnlyList<HomeNews>> News(TalentPoolDb db, Actor actor, DateTime at)
    {
        var today = WorkingCalendar.EnglandAndWales.LocalDate(at);
        var authorities = await db.Set<Authority>().AsNoTracking().ToListAsync();
        var names = authorities.ToDictionary(authority => authority.Id, authority => authority.ShortName);
        var readings = await BoardReading.For(db, actor, at.AddDays(-NewsDays), today);
        var partnerships = await db.Set<Partnership>().AsNoTracking().ToListAsync();
        var news = new List<HomeNews>();
        news.AddRange(readings.SelectMany(reading => reading.Bypasses.Take(NewestOfEach)).Select(row => NewsOf("Bypass", row)));
        news.AddRange(readings.SelectMany(reading => reading.Emergencies.Take(NewestOfEach)).Select(row => NewsOf("Emergency", row)));
        var certificates = await CertificateReading.List(db, actor, [.. partnerships.Where(SeesCertificates).Select(partnership => partnership.Id)], page: 1, at);
        news.AddRange(certificates.Rows.Where(row => row.Signed.IssuedAt >= at.AddDays(-NewsDays)).Take(NewestOfEach).Select(row => new HomeNews(
            "Certificate", $"{ShortOf(row.Signed.Authority)}: {row.Signed.Gap.Reference}, {row.Signed.Gap.Title}", $"/certificates/{row.Signed.Number}", row.Signed.IssuedAt)));

        return news;

        HomeNews NewsOf(string what, BoardRow row) =>
            new(what, $"{names.GetValueOrDefault(row.AuthorityId, "A former member")}: {row.Reference}, {row.Title}", row.Href ?? "/board/outside-work", row.At);

        string ShortOf(string signedName) => authorities.Find(authority => authority.Name == signedName)?.ShortName ?? signedName;

        bool SeesCertificates(Partnership partnership) =>
            PermissionTable.Allows(Permission.SeeCertificate, actor, new Concerning { PartnershipId = partnership.Id, MemberAuthorityIds = partnership.MembersOn(today) });
    }

    private static List<Guid> Overseen(Actor actor) => [.. actor.Roles.Where(held => held.Role is Role.BoardMember or Role.Auditor).Select(held => held.ScopeId).Distinct()];

    /// <summary>"the partnership", or the authority where the person oversees that one alone.</summary>
    private static async Task<string> Where(TalentPoolDb db, List<Guid> scopes)
    {
        var authorities = await db.Set<Authority>().AsNoTracking().Where(authority => scopes.Contains(authority.Id)).Select(authority => authority.ShortName).ToListAsync();
        return authorities.Count == 1 && scopes.Count == 1 ? authorities[0] : "the partnership";
    }
}
