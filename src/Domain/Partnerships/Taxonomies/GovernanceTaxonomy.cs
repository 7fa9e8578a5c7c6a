namespace TalentPool.Domain.Partnerships.Taxonomies;

internal static class GovernanceTaxonomy
{
    public static readonly TaxonomyArea Area = new(
        "governance", "Governance", false,
        new TaxonomyDiscipline("democratic-services", "Democratic services",
            ("committee-clerking", "Committee clerking and minutes"),
            ("constitution", "Constitution and schemes of delegation"),
            ("scrutiny", "Scrutiny support")),
        new TaxonomyDiscipline("information-governance", "Information governance",
            ("foi", "Freedom of information requests"),
            ("data-protection", "Data protection and impact assessments"),
            ("records-management", "Records management")),
        new TaxonomyDiscipline("elections", "Elections",
            ("electoral-registration", "Electoral registration"),
            ("election-delivery", "Running of elections"),
            ("boundary-reviews", "Boundary and polling district reviews")));
}
