using Microsoft.EntityFrameworkCore;
using TalentPool.Database;

namespace TalentPool.Notices;

/// <summary>Marks a person's own notices as read. That is no act and leaves no event.</summary>
public sealed class NoticeMarks(Databases databases, WriteGate gate, TimeProvider clock)
{
    /// <param name="newestId">The newest notice that the page showed; what came after it has not been read.</param>
    public async Task MarkAllRead(Guid personId, long newestId, CancellationToken cancellation = default)
    {
        var at = clock.GetUtcNow().UtcDateTime;
        using var ticket = await gate.Enter(cancellation);
        await using var db = databases.Open();
        await db.Set<Notice>().Where(notice => notice.PersonId == personId && notice.Id <= newestId && notice.ReadAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(notice => notice.ReadAt, at), cancellation);
    }

    public async Task MarkRead(Guid personId, long noticeId, CancellationToken cancellation = default)
    {
        var at = clock.GetUtcNow().UtcDateTime;
        using var ticket = await gate.Enter(cancellation);
        await using var db = databases.Open();
        await db.Set<Notice>().Where(notice => notice.PersonId == personId && notice.Id == noticeId && notice.ReadAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(notice => notice.ReadAt, at), cancellation);
    }
}
