using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain;
using TalentPool.Domain.Gaps;
using TalentPool.Domain.Officers;
using TalentPool.Domain.Partnerships;
using TalentPool.Features.Officers;
using TalentPool.Features.Partnerships;

namespace TalentPool.Features.Clearances;

/// <summary>The officers of other members who fit what is going outside and whose availability was agreed after the clearance was granted.</summary>
public static class FittingOfficers
{
    /// <summary>From so many matching officers on, the name of their authority does not give one of them away.</summary>
    private const int EnoughToNameTheHome = 3;

    public static async Task<IReadOnlyList<FittingAdvertTerms>> Of(TalentPoolDb db, Gap gap, DateTime at, WorkingCalendar calendar)
    {
        var today = calendar.LocalDate(at);
        if (gap.AvoidableClearances(today).MinBy(clearance => clearance.GrantedAt) is not { GrantedAt: { } since } clearance)
        {
            return [];
        }

        var fitting = new List<Officer>();
        foreach (var officer in await Candidates(db, gap, today))
        {
            officer.CatchUp(at, await TermsInForce.FiguresFor(db, officer.HomeAuthorityId, officer.ServiceAreaId, today), calendar);
            if (Fit.Of(Asked(gap, clearance, today), officer, calendar, _ => "") is { Fits: true } or { FitsPart: true })
            {
                fitting.Add(officer);
            }
        }

        var disciplines = await db.Set<Discipline>().AsNoTracking().ToDictionaryAsync(discipline => discipline.Id, discipline => discipline.Name);
        return
        [
            .. fitting.Where(officer => NewAdvert(officer, since) is not null).Select(officer => new FittingAdvertTerms(
                officer.Id,
                officer.HomeAuthorityId,
                fitting.Count(other => other.HomeAuthorityId == officer.HomeAuthorityId) >= EnoughToNameTheHome,
                disciplines.GetValueOrDefault(officer.DisciplineId, ""),
                Level(gap, officer),
                NewAdvert(officer, since)!.MinutesAWeek)),
        ];
    }

    private static async Task<List<Officer>> Candidates(TalentPoolDb db, Gap gap, DateOnly today)
    {
        var partnership = await db.Set<Partnership>().AsNoTracking().SingleAsync(partnership => partnership.Id == gap.PartnershipId);
        List<Guid> homes = [.. partnership.MembersSharing(gap.ServiceAreaId, today).Where(member => member != gap.AuthorityId && !gap.IsLeftOut(member))];
        var officers = db.Set<Officer>().AsNoTracking().WhoCanSignIn(db).Where(officer =>
            homes.Contains(officer.HomeAuthorityId) && officer.ServiceAreaId == gap.ServiceAreaId && officer.Adverts.Any(advert => advert.Status == AdvertStatus.Live));
        foreach (var skillId in gap.Skills.Where(need => need.IsEssential).Select(need => need.SkillId))
        {
            officers = officers.Where(officer => officer.Skills.Any(skill => skill.SkillId == skillId));
        }

        return await officers.OrderBy(officer => officer.Id).ToListAsync();
    }

    private static Advert? NewAdvert(Officer officer, DateTime since) =>
        officer.Adverts.FirstOrDefault(advert => advert.Status == AdvertStatus.Live && advert.AgreedAt > since);

    /// <summary>What is going outside, from today on.</summary>
    private static FitTerms Asked(Gap gap, Clearance clearance, DateOnly today)
    {
        var from = clearance.From > today ? clearance.From : today;
        var to = clearance.To < from ? from : clearance.To;
        var shape = gap.Shape!.Kind switch
        {
            ShapeKind.HoursAWeek => GapShape.HoursAWeek(from, to, Math.Min(gap.Shape.Minutes, clearance.Covers.Minutes.DefaultIfEmpty(gap.Shape.Minutes).Max())),
            ShapeKind.HoursByADate => GapShape.HoursByADate(from, to, clearance.Covers.Total),
            _ => GapShape.Sessions(from, to, gap.Shape.SessionMinutes),
        };
        return new FitTerms(gap.Skills, shape, gap.IsRemote, gap.Place, gap.IsShared, gap.SmallestPartMinutes ?? 0);
    }

    private static string Level(Gap gap, Officer officer) =>
        $"{gap.Skills.Where(need => need.IsEssential).Select(need => officer.LevelOf(need.SkillId)).OfType<SkillLevel>().DefaultIfEmpty(SkillLevel.Working).Min()}";
}
