using TalentPool.Design;
using TalentPool.Domain.Gaps;

namespace TalentPool.Features.Gaps.Forms;

/// <summary>What the outside route would cost, as it is typed.</summary>
public sealed class PriceForm
{
    public const int ReferenceLength = 200;

    /// <summary>20,000 hours: beyond that somebody has mistyped.</summary>
    public const int MostMinutes = 20_000 * 60;

    public string? Basis { get; set; }

    public string? Price { get; set; }

    public string? Route { get; set; }

    public string? Hours { get; set; }

    public string? EvidenceReference { get; set; }

    public static PriceForm Of(Gap gap) => gap.Comparator is not { } price ? new PriceForm() : new PriceForm
    {
        Basis = price.Basis.ToString(),
        Price = Shown.Money(price.PricePence).TrimStart('£'),
        Route = price.Route.ToString(),
        Hours = Shown.Duration(price.EstimatedOutsideMinutes),
        EvidenceReference = price.EvidenceReference,
    };

    /// <summary>The terms without a file, which is stored with the act that names it.</summary>
    public ComparatorTerms? Read(FormErrors errors)
    {
        var read = new AnswerReader(errors);

        // In the order of the page, because the summary of what is wrong keeps it.
        var route = read.Choice<OutsideRoute>("Price.Route", Route, "outside route", missing: "Select how you would buy it outside");
        var basis = read.Choice<ComparatorBasis>("Price.Basis", Basis, "basis of the price", missing: "Select what the price is for");
        var price = read.Money("Price.Price", Price, "outside price", leastPence: 1);
        var minutes = read.Duration("Price.Hours", Hours, "hours that an outside firm would need", 1, MostMinutes);
        var reference = read.Text("Price.EvidenceReference", EvidenceReference, "reference of the evidence", ReferenceLength, isOptional: true);
        return errors.Any ? null : new ComparatorTerms(basis!.Value, price!.Value, route!.Value, minutes!.Value, reference);
    }
}
