using TalentPool.Domain;
using TalentPool.Domain.Placements;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Placements.Substitutes;

/// <summary>Who stands where towards a substitution: its officer is the substitute, and not the officer whose place is taken.</summary>
public static class SubstitutionConcerning
{
    public static Concerning Of(Placement placement, Substitution substitution) => PlacementConcerning.Of(placement) with
    {
        OfficerPersonId = substitution.OfficerPersonId,
        LineManagerId = substitution.LineManagerId,
        SupervisorId = null,
    };

    /// <summary>Whoever takes part in the substitution or in the placement knows of it.</summary>
    public static bool MayKnowOf(Actor reader, Placement placement, Substitution substitution) =>
        PermissionTable.Allows(Permission.SeeSubstitution, reader, Of(placement, substitution))
        || PermissionTable.Allows(Permission.SeeSubstitution, reader, PlacementConcerning.Of(placement));

    /// <summary>Whether the reader reads the substitute's name: at home those who may know officers by name, at the host whoever sees it once released.</summary>
    public static bool MayNameSubstitute(Actor reader, Placement placement, Substitution substitution) =>
        substitution.IsNamedOutside || IsOfTheHome(reader, placement, substitution);

    /// <summary>Whether the reader belongs to the home's side of it: the substitute, a line manager, or the home's service.</summary>
    public static bool IsOfTheHome(Actor reader, Placement placement, Substitution substitution) =>
        PermissionTable.Allows(Permission.SeeOfficerName, reader, Of(placement, substitution))
        || PermissionTable.Allows(Permission.ProposeSubstitute, reader, PlacementConcerning.Of(placement));
}
