using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.SignalR;
using TalentPool.Database;
using TalentPool.Platform;
using TalentPool.Platform.People;
using TalentPool.Platform.Permissions;

namespace TalentPool.Notices;

/// <summary>
/// Tells signed-in people that something concerns them. It takes no calls; each connection joins the group of its own person, and
/// that of the record which its page shows where this person may see it.
/// </summary>
[Authorize]
[Needs(Permission.SignedIn)]
public sealed class NoticeHub(Databases databases, RecordSight sight, LiveConnections connections, TimeProvider clock) : Hub
{
    public const string Address = "/hubs/notices";

    /// <summary>In the address of the connection: the root that the page shows.</summary>
    public const string RecordParameter = "record";

    public const string Joined = "joined";

    public static string GroupOf(Guid personId) => $"person-{personId:N}";

    public static string GroupOfRecord(Guid rootId) => $"record-{rootId:N}";

    public override async Task OnConnectedAsync()
    {
        if (Guid.TryParse(Context.User?.FindFirstValue(ClaimTypes.NameIdentifier), out var personId))
        {
            connections.Add(personId, Context);
            await Groups.AddToGroupAsync(Context.ConnectionId, GroupOf(personId));
            if (Guid.TryParse(Context.GetHttpContext()?.Request.Query[RecordParameter], out var rootId) && await MaySee(personId, rootId))
            {
                await Groups.AddToGroupAsync(Context.ConnectionId, GroupOfRecord(rootId));
            }
        }

        await base.OnConnectedAsync();

        // Only now does the page miss nothing more: it reads what it may have missed before.
        await Clients.Caller.SendAsync(Joined);
    }

    public override Task OnDisconnectedAsync(Exception? exception)
    {
        connections.Remove(Context.ConnectionId);
        return base.OnDisconnectedAsync(exception);
    }

    private async Task<bool> MaySee(Guid personId, Guid rootId)
    {
        await using var db = databases.Open();
        try
        {
            return await sight.MaySee(db, rootId, await Actors.Of(db, personId, clock.GetUtcNow().UtcDateTime));
        }
        catch (RecordNotFoundException)
        {
            // Suspended a moment ago.
            return false;
        }
    }
}
