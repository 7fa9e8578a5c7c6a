namespace TalentPool.Domain.Partnerships.Taxonomies;

/// <summary>Companies, trusts and joint ventures through which councils have others deliver.</summary>
internal static class DeliveryVehiclesTaxonomy
{
    public static readonly TaxonomyArea Area = new(
        "delivery-vehicles", "Delivery vehicles", false,
        new TaxonomyDiscipline("alternative-delivery", "Alternative delivery models",
            ("company-set-up", "Setting up council companies"),
            ("business-cases", "Options and business cases"),
            ("shareholder-oversight", "Shareholder oversight")));
}
