namespace TalentPool.Domain.Partnerships.Taxonomies;

internal static class BuildingControlTaxonomy
{
    public static readonly TaxonomyArea Area = new(
        "building-control", "Building control", false,
        new TaxonomyDiscipline("building-inspection", "Building inspection",
            ("plan-checking", "Plan checking"),
            ("site-inspection", "Site inspection"),
            ("fire-safety", "Fire safety in buildings"),
            ("dangerous-structures", "Dangerous structures")));
}
