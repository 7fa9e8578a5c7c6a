using TalentPool.Domain;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Health;

public static class HealthAccess
{
    /// <summary>The installation is nobody's record: whoever may see health in any of their scopes may see it here.</summary>
    public static bool MaySeeHealth(this Actor actor) =>
        actor.Roles.Any(held => PermissionTable.Allows(Permission.SeeHealth, actor, new Concerning { PartnershipId = held.ScopeId }));
}
