using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain;
using TalentPool.Domain.Coverage;
using TalentPool.Features.Home;
using TalentPool.Features.Partnerships;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Coverage;

/// <summary>What a head of service has to explain, and what the board may want to know of spending that went round the check.</summary>
public sealed class CoverageHome : HomeSource
{
    public override async Task<HomePart> Read(TalentPoolDb db, Actor actor, DateTime at)
    {
        if (!PermissionTable.Of(Permission.SeeSpend).MightAllow(actor))
        {
            return HomePart.None;
        }

        var open = await (
            from month in db.Set<SpendMonth>().AsNoTracking().IgnoreAutoIncludes()
            join line in db.Set<SpendLine>() on month.Id equals line.SpendMonthId
            where line.Status == SpendStatus.Unexplained
            group line by new { month.PartnershipId, month.AuthorityId, line.ServiceAreaId, month.Kind, month.Month } into lines
            select new { lines.Key, Count = lines.Count(), Since = lines.Min(line => line.TakenInAt) }).ToListAsync();
        var seen = open.Where(one => PermissionTable.Allows(Permission.SeeSpend, actor, Concerning(one.Key.PartnershipId, one.Key.AuthorityId, one.Key.ServiceAreaId))).ToList();
        var own = seen.Where(one => PermissionTable.Allows(Permission.ExplainSpend, actor, Concerning(one.Key.PartnershipId, one.Key.AuthorityId, one.Key.ServiceAreaId))).ToList();
        var names = seen.Count > 0 ? await MemberNames.Of(db) : [];
        return new HomePart
        {
            Tasks = [.. own.GroupBy(one => (one.Key.AuthorityId, one.Key.Kind, one.Key.Month)).Select(group => new HomeTask(
                $"Explain {CoverageWords.Count(group.Key.Kind, group.Sum(one => one.Count))} of {CoverageWords.Month(group.Key.Month)} that match no clearance",
                new SpendLineFilter(group.Key.Kind, group.Key.AuthorityId, group.Key.Month, SpendStatus.Unexplained).Address,
                $"{names.GetValueOrDefault(group.Key.AuthorityId)}. The board sees them",
                WorkingCalendar.EnglandAndWales.DueAfterWorkingDays(group.Min(one => one.Since), SpendMonth.ExplainWithinWorkingDays),
                group.Min(one => one.Since)))],
            Figures = own.Count == 0 && seen.Count > 0
                ? [new HomeFigure($"{seen.Sum(one => one.Count):N0}", "paid or ordered without a clearance or an explanation", "/coverage", IsUrgent: true)]
                : [],
        };
    }

    private static Concerning Concerning(Guid partnershipId, Guid authorityId, Guid serviceAreaId) => SpendConcerning.Of(partnershipId, authorityId, serviceAreaId);
}
