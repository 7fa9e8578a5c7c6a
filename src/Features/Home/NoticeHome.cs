using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain;
using TalentPool.Notices;

namespace TalentPool.Features.Home;

/// <summary>How many notices wait to be read.</summary>
public sealed class NoticeHome : HomeSource
{
    public override async Task<HomePart> Read(TalentPoolDb db, Actor actor, DateTime at)
    {
        var unread = await db.Set<Notice>().AsNoTracking().CountAsync(notice => notice.PersonId == actor.PersonId && notice.ReadAt == null);
        return new HomePart { Figures = [new HomeFigure($"{unread}", unread == 1 ? "unread notice" : "unread notices", "/notices")] };
    }
}
