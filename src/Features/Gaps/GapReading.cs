using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain;
using TalentPool.Domain.Gaps;
using TalentPool.Domain.Partnerships;
using TalentPool.Domain.Placements;
using TalentPool.Features.Partnerships;
using TalentPool.Platform.Evidence;
using TalentPool.Platform.Looks;
using TalentPool.Platform.People;
using TalentPool.Platform.Permissions;

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

        if (!await MayKnowOf(db, user, gap.Id, gap.AuthorityId))
        {
            return null;
        }

        var sight = await Of(db, gap, await user.Actor(), user.Now);
        if (!sight.MayOpen)
        {
            return null;
        }

        await NoteSealedText(user, sight);
        return sight;
    }

    /// <summary>Whether the reader may know that the gap is there. Who may not, and opened what leads to it, is written down, whichever address they tried.</summary>
    public static async Task<bool> MayKnowOf(TalentPoolDb db, CurrentUser user, Guid gapId, Guid authorityId)
    {
        var knows = await GapsSeen.By(db, await user.Actor()).Knows(db, gapId);
        if (!knows)
        {
            await user.Services.GetRequiredService<LookLog>().Note(LookKind.RefusedGap, gapId, aboutPersonId: null, authorityId);
        }

        return knows;
    }

    /// <summary>Writes down who of another authority reads the text of a sealed gap, before it is shown.</summary>
    public static Task NoteSealedText(CurrentUser user, GapSight sight) => sight.SeesWhole ? NoteSealedText(user, sight.Gap, sight.Reader) : Task.CompletedTask;

    /// <summary>The same for what repeats the text, where the reader may read it there.</summary>
    public static Task NoteSealedText(CurrentUser user, Gap gap, Actor reader) =>
        gap.Visibility == Visibility.Sealed && !GapSight.IsHostOf(gap, reader) && gap.RequesterId != reader.PersonId
            ? user.Services.GetRequiredService<LookLog>().Note(LookKind.SealedText, gap.Id, aboutPersonId: null, gap.AuthorityId)
            : Task.CompletedTask;

    /// <summary>Whether a person may act on the record at all, where it is a gap or a placement.</summary>
    public static async Task<bool> MayTake(TalentPoolDb db, Root root, Actor actor) => root switch
    {
        Gap => await GapsSeen.By(db, actor).Knows(db, root.Id),
        Placement placement => await GapsSeen.NotLeftOut(db, actor).AnyAsync(gap => gap.Id == placement.GapId),
        _ => true,
    };

    public static async Task<Gap?> Load(TalentPoolDb db, string key) => Guid.TryParse(key, out var id)
        ? await db.Set<Gap>().AsNoTracking().SingleOrDefaultAsync(gap => gap.Id == id)
        : await db.Set<Gap>().AsNoTracking().SingleOrDefaultAsync(gap => gap.Reference == key && gap.Reference != "");

    public static async Task<GapSight> Of(TalentPoolDb db, Gap gap, Actor reader, DateTime now)
    {
        // What the reader may not read is gone before any page has it in hand.
        var seesWhole = (await GapsSeen.By(db, reader).WholeOf(db, [gap.Id])).Count > 0;
        var hostId = gap.AuthorityId;

        // What time has made due is shown even where no job has stored it yet.
        gap.CatchUp(now, WorkingCalendar.EnglandAndWales);
        if (!seesWhole)
        {
            gap.KeepOutlineOnly();
        }

        var concerning = await GapConcerning.Of(db, gap, WorkingCalendar.EnglandAndWales.LocalDate(now));
        if (!PermissionTable.Allows(Permission.SeeWhoIsAskedFor, reader, concerning with { HomeAuthorityId = gap.AskedForHomeId }))
        {
            gap.KeepBackWhoIsAskedFor();
        }

        var skillIds = gap.Skills.Select(need => need.SkillId).ToList();
        return new GapSight
        {
            Gap = gap,
            Reader = reader,
            SeesWhole = seesWhole,
            Now = now,
            Figures = await TermsInForce.FiguresFor(db, gap.AuthorityId, gap.ServiceAreaId, WorkingCalendar.EnglandAndWales.LocalDate(now)),
            Concerning = concerning,
            AuthorityNames = await db.Set<Authority>().AsNoTracking()
                .ToDictionaryAsync(authority => authority.Id, authority => seesWhole || authority.Id != hostId ? authority.ShortName : GapSight.HiddenAuthority),
            SkillNames = await db.Set<Skill>().AsNoTracking().Where(skill => skillIds.Contains(skill.Id)).ToDictionaryAsync(skill => skill.Id, skill => skill.Name),
            Actors = await ActorNames.Of(db, gap.DeputisedFor),
            ServiceAreaName = await db.Set<ServiceArea>().AsNoTracking().Where(area => area.Id == gap.ServiceAreaId).Select(area => area.Name).SingleAsync(),
        };
    }
}
