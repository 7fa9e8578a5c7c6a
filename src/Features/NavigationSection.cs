using TalentPool.Domain;

namespace TalentPool.Features;

/// <summary>One link of the navigation, and the pages under it.</summary>
public sealed record NavigationSection(string Name, params NavigationPage[] Pages)
{
    /// <summary>A page that is there twice, for roles that are held for different scopes, is linked to once.</summary>
    public IReadOnlyList<NavigationPage> PagesFor(Actor actor) => [.. Pages.Where(page => page.IsFor(actor)).DistinctBy(page => page.Href)];
}
