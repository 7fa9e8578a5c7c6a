using Microsoft.AspNetCore.SignalR;

namespace TalentPool.Notices;

/// <summary>Says "you have a notice, read again" to those told, after the commit. It carries no detail and keeps no state.</summary>
public sealed class NoticePush(IHubContext<NoticeHub> hub, ILogger<NoticePush> log)
{
    public async Task Push(IReadOnlyCollection<Guid> personIds)
    {
        try
        {
            foreach (var personId in personIds)
            {
                await hub.Clients.Group(NoticeHub.GroupOf(personId)).SendAsync("notice");
            }
        }
        catch (Exception failure)
        {
            // The act is committed. Whoever missed the push catches up from the database.
            log.LogWarning(failure, "A push of notices failed.");
        }
    }
}
