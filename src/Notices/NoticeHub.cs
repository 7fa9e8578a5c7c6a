using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.SignalR;
using TalentPool.Platform.Permissions;

namespace TalentPool.Notices;

/// <summary>Tells signed-in people that something concerns them. It takes no calls; each connection joins the group of its own person.</summary>
[Authorize]
[Needs(Permission.SignedIn)]
public sealed class NoticeHub : Hub
{
    public const string Address = "/hubs/notices";

    public static string GroupOf(Guid personId) => $"person-{personId:N}";

    public override async Task OnConnectedAsync()
    {
        if (Guid.TryParse(Context.User?.FindFirstValue(ClaimTypes.NameIdentifier), out var personId))
        {
            await Groups.AddToGroupAsync(Context.ConnectionId, GroupOf(personId));
        }

        await base.OnConnectedAsync();
    }
}
