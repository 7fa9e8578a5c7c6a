using TalentPool.Domain;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Health;

public static class HealthAccess
{
    /// <summary>The installation is nobody's record: whoever may see health in any of their scopes may see it here.</summary>
    public static bool MaySeeHealth(this Actor actor) =>
        May(actor, Permission.SeeHealth);

    public static bool MayLookAfterMail(this Actor actor) => May(actor, Permission.LookAfterMail);

    private static bool May(Actor actor, Permission permission) =>
        actor.Roles.Any(held => PermissionTable.Allows(permission, actor, new Concerning { PartnershipId = held.ScopeId }));
}
