using Microsoft.AspNetCore.SignalR;
using Microsoft.EntityFrameworkCore;
using TalentPool.Database;

namespace TalentPool.Notices;

/// <summary>
/// Says "you have a notice, read again" to those told, and "read again" to those whose page shows a record that was touched, after
/// the commit. It carries the number of unread notices and no detail, and keeps no state: whoever was not connected catches up from
/// the database.
/// </summary>
public sealed class NoticePush(IHubContext<NoticeHub> hub, LiveConnections connections, DatabaseSettings settings, Databases databases, ILogger<NoticePush> log)
{
    /// <summary>After an act of this node. On PostgreSQL the commit itself has told the listener of every node, this one too.</summary>
    public async Task AfterCommit(Told told)
    {
        if (settings.Provider == DatabaseProvider.Sqlite)
        {
            await Send(told.PersonIds);
            await SendChanged(told.RootIds);
        }
    }

    /// <summary>To the connections of this node.</summary>
    public async Task Send(IReadOnlyCollection<Guid> personIds)
    {
        try
        {
            foreach (var some in personIds.Chunk(500))
            {
                await connections.EndStale(some);
                await using var db = databases.Open();
                var unread = await db.Set<Notice>().Where(notice => some.Contains(notice.PersonId) && notice.ReadAt == null)
                    .GroupBy(notice => notice.PersonId)
                    .Select(person => new { PersonId = person.Key, Count = person.Count() })
                    .ToDictionaryAsync(person => person.PersonId, person => person.Count);
                foreach (var alike in some.ToLookup(personId => unread.GetValueOrDefault(personId), NoticeHub.GroupOf))
                {
                    // One frame is written once for all who are told the same.
                    await hub.Clients.Groups([.. alike]).SendAsync("notice", alike.Key);
                }
            }
        }
        catch (Exception failure)
        {
            // The act is committed. Whoever missed the push catches up from the database.
            log.LogWarning(failure, "A push of notices failed.");
        }
    }

    /// <summary>To the pages of this node that show one of these records.</summary>
    public async Task SendChanged(IReadOnlyCollection<Guid> rootIds)
    {
        if (rootIds.Count > 0)
        {
            await Tell(hub.Clients.Groups([.. rootIds.Select(NoticeHub.GroupOfRecord)]));
        }
    }

    /// <summary>To every page of this node, when it cannot know what it has missed.</summary>
    public Task SendChangedToAll() => Tell(hub.Clients.All);

    private async Task Tell(IClientProxy pages)
    {
        try
        {
            await pages.SendAsync("changed");
        }
        catch (Exception failure)
        {
            log.LogWarning(failure, "A push of changed records failed.");
        }
    }
}
