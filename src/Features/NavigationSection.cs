using TalentPool.Domain;

namespace TalentPool.Features;

/// <summary>One link of the navigation, and the pages under it.</summary>
public sealed record NavigationSection(string Name, params NavigationPage[] Pages)
{
    public IReadOnlyList<NavigationPage> PagesFor(Actor actor) => [.. Pages.Where(page => page.IsFor(actor))];
}
