using TalentPool.Domain.Gaps;

namespace TalentPool.Features.Offers;

/// <summary>How an outside price is told in words.</summary>
public static class ComparatorWords
{
    public static string Of(Comparator comparator) => $"{Route(comparator.Route)}, {Basis(comparator.Basis)}";

    private static string Route(OutsideRoute route) => route switch
    {
        OutsideRoute.Framework => "Framework",
        OutsideRoute.Panel => "Panel firm",
        OutsideRoute.Agency => "Agency",
        OutsideRoute.Barrister => "Barrister",
        OutsideRoute.Quotation => "Quotation",
        _ => "Other route",
    };

    private static string Basis(ComparatorBasis basis) => basis switch
    {
        ComparatorBasis.Hour => "by the hour",
        ComparatorBasis.Day => "by the day of 7.4 hours",
        _ => "fixed price",
    };
}
