using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain;
using TalentPool.Domain.Gaps;
using TalentPool.Domain.Partnerships;
using TalentPool.Features.Partnerships;
using TalentPool.Platform.People;

namespace TalentPool.Features.Gaps;

/// <summary>Reads one gap for a page.</summary>
public static class GapReading
{
    /// <summary>The posted gap with that reference or identifier; none where there is no such gap or the reader may not know of it.</summary>
    public static async Task<GapSight?> Find(TalentPoolDb db, CurrentUser user, string key)
    {
        var gap = await Load(db, key);
        if (gap is null || gap.Status == GapStatus.Draft || gap.Reference == "")
        {
            return null;
        }

        var sight = await Of(db, gap, await user.Actor(), user.Now);
        return sight.MayOpen ? sight : null;
    }

    public static async Task<Gap?> Load(TalentPoolDb db, string key) => Guid.TryParse(key, out var id)
        ? await db.Set<Gap>().AsNoTracking().SingleOrDefaultAsync(gap => gap.Id == id)
        : await db.Set<Gap>().AsNoTracking().SingleOrDefaultAsync(gap => gap.Reference == key && gap.Reference != "");

    public static async Task<GapSight> Of(TalentPoolDb db, Gap gap, Actor reader, DateTime now)
    {
        // What time has made due is shown even where no job has stored it yet.
        gap.CatchUp(now, WorkingCalendar.EnglandAndWales);
        var skillIds = gap.Skills.Select(need => need.SkillId).ToList();
        return new GapSight
        {
            Gap = gap,
            Reader = reader,
            Now = now,
            Figures = await TermsInForce.FiguresFor(db, gap.AuthorityId, gap.ServiceAreaId, WorkingCalendar.EnglandAndWales.LocalDate(now)),
            Concerning = await GapConcerning.Of(db, gap, WorkingCalendar.EnglandAndWales.LocalDate(now)),
            AuthorityNames = await db.Set<Authority>().AsNoTracking().ToDictionaryAsync(authority => authority.Id, authority => authority.ShortName),
            SkillNames = await db.Set<Skill>().AsNoTracking().Where(skill => skillIds.Contains(skill.Id)).ToDictionaryAsync(skill => skill.Id, skill => skill.Name),
            ServiceAreaName = await db.Set<ServiceArea>().AsNoTracking().Where(area => area.Id == gap.ServiceAreaId).Select(area => area.Name).SingleAsync(),
        };
    }
}
