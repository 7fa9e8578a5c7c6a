namespace TalentPool.Domain.Partnerships.Taxonomies;

internal static class EnvironmentalHealthTaxonomy
{
    public static readonly TaxonomyArea Area = new(
        "environmental-health", "Environmental health", false,
        new TaxonomyDiscipline("public-protection", "Public protection",
            ("food-hygiene", "Food hygiene inspections"),
            ("health-and-safety", "Health and safety at work"),
            ("private-housing", "Private sector housing standards"),
            ("noise-and-nuisance", "Noise and statutory nuisance"),
            ("air-quality", "Air quality and contaminated land")));
}
