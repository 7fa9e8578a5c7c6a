namespace TalentPool.Domain.Partnerships.Taxonomies;

/// <summary>A service area with its disciplines, as the taxonomy is delivered. Slugs never change, since ids follow from them; names may.</summary>
public sealed record TaxonomyArea(string Slug, string Name, bool IsLegal, params TaxonomyDiscipline[] Disciplines);
