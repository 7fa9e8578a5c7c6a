namespace TalentPool.Domain.Partnerships.Taxonomies;

/// <summary>A discipline with its skills, as the taxonomy is delivered.</summary>
public sealed record TaxonomyDiscipline(string Slug, string Name, params (string Slug, string Name)[] Skills);
