namespace TalentPool.Domain.Partnerships.Taxonomies;

internal static class BridgesTaxonomy
{
    public static readonly TaxonomyArea Area = new(
        "bridges-highways", "Bridges and highways design", false,
        new TaxonomyDiscipline("structures", "Bridges and structures",
            ("bridge-inspection", "Bridge inspection"),
            ("bridge-assessment", "Load assessment"),
            ("structural-design", "Design of structures")),
        new TaxonomyDiscipline("highways-design", "Highways design",
            ("road-design", "Road and junction design"),
            ("drainage", "Highway drainage"),
            ("road-safety-audit", "Road safety audit")));
}
