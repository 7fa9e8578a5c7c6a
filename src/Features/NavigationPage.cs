using TalentPool.Domain;

namespace TalentPool.Features;

/// <summary>A page that is linked to by role; with no role named, for everybody.</summary>
public sealed record NavigationPage(string Text, string Href, params Role[] Roles)
{
    /// <summary>For roles of a partnership or the installation; one that is held for the person's own authority is not enough.</summary>
    public bool IsBeyondAuthority { get; init; }

    /// <summary>For roles held for the person's own authority; one of a partnership or the installation is not enough.</summary>
    public bool IsOfAuthority { get; init; }

    public bool IsFor(Actor actor) => Roles.Length == 0 || actor.Roles.Any(held => Roles.Contains(held.Role) && Reaches(held.ScopeId == actor.AuthorityId));

    /// <summary>Whether the path is this page or lies below it.</summary>
    public bool Has(string path) => Href == "/" ? path == "/" : path == Href || path.StartsWith($"{Href}/", StringComparison.Ordinal);

    private bool Reaches(bool isForAuthority) => isForAuthority ? !IsBeyondAuthority : !IsOfAuthority;
}
