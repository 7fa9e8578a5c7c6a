namespace TalentPool.Domain.Partnerships.Taxonomies;

/// <summary>The skills taxonomy that a new installation begins with: service areas, their disciplines, and the skills of each.</summary>
public static class Taxonomy
{
    public static IReadOnlyList<TaxonomyArea> Areas { get; } =
    [
        LegalTaxonomy.Area,
        GovernanceTaxonomy.Area,
        EmploymentTaxonomy.Area,
        IctTaxonomy.Area,
        DeliveryVehiclesTaxonomy.Area,
        CostsDraftingTaxonomy.Area,
        BuildingControlTaxonomy.Area,
        EnvironmentalHealthTaxonomy.Area,
        BridgesTaxonomy.Area,
    ];

    /// <summary>New service areas, ready to be stored.</summary>
    public static IEnumerable<ServiceArea> ServiceAreas() => Areas.Select(area => new ServiceArea(area.Slug, area.Name, area.IsLegal));

    /// <summary>New disciplines, ready to be stored.</summary>
    public static IEnumerable<Discipline> Disciplines() =>
        Areas.SelectMany(area => area.Disciplines.Select(discipline => new Discipline(area.Slug, discipline.Slug, discipline.Name)));

    /// <summary>New skills, ready to be stored.</summary>
    public static IEnumerable<Skill> Skills() =>
        Areas.SelectMany(area => area.Disciplines.SelectMany(discipline =>
            discipline.Skills.Select(skill => new Skill(area.Slug, discipline.Slug, skill.Slug, skill.Name))));
}
