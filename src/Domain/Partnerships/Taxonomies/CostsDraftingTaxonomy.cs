namespace TalentPool.Domain.Partnerships.Taxonomies;

/// <summary>Law costs work. It is done on the files of a matter, so it is checked for conflicts as legal work is.</summary>
internal static class CostsDraftingTaxonomy
{
    public static readonly TaxonomyArea Area = new(
        "costs-drafting", "Costs drafting", true,
        new TaxonomyDiscipline("legal-costs", "Legal costs",
            ("bills-of-costs", "Bills of costs"),
            ("points-of-dispute", "Points of dispute and replies"),
            ("costs-budgeting", "Costs budgeting")));
}
