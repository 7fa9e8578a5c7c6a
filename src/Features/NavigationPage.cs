using TalentPool.Domain;

namespace TalentPool.Features;

/// <summary>A page that is linked to by role; with no role named, for everybody.</summary>
public sealed record NavigationPage(string Text, string Href, params Role[] Roles)
{
    public bool IsFor(Actor actor) => Roles.Length == 0 || actor.Roles.Any(held => Roles.Contains(held.Role));

    /// <summary>Whether the path is this page or lies below it.</summary>
    public bool Has(string path) => Href == "/" ? path == "/" : path == Href || path.StartsWith($"{Href}/", StringComparison.Ordinal);
}
