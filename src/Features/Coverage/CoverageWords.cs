using System.Globalization;
using TalentPool.Design;
using TalentPool.Domain.Coverage;

namespace TalentPool.Features.Coverage;

/// <summary>How spending outside is spoken of on the screen.</summary>
public static class CoverageWords
{
    public const string Definition =
        "Of the payments, or of the orders, in the categories that an authority watches: how many are for work that was cleared, of those that needed a clearance. What was explained needed none and is counted apart. Payments and orders are never added up.";

    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    /// <summary>November 2026</summary>
    public static string Month(DateOnly month) => month.ToString("MMMM yyyy", English);

    /// <summary>Nov 2026, for charts.</summary>
    public static string ShortMonth(DateOnly month) => month.ToString("MMM yyyy", English);

    public static string Of(SpendKind kind) => kind == SpendKind.Orders ? "Orders" : "Payments";

    /// <summary>"1 payment", "3 orders".</summary>
    public static string Count(SpendKind kind, int number) => Words.Count(number, kind == SpendKind.Orders ? "order" : "payment");

    public static string Of(SpendStatus status) => status switch
    {
        SpendStatus.Unexplained => "Not explained",
        SpendStatus.Covered => "Cleared",
        SpendStatus.Bypassed => "Bypass",
        SpendStatus.Explained => "Explained",
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };

    public static string Colour(SpendStatus status) => status switch
    {
        SpendStatus.Unexplained => "orange",
        SpendStatus.Covered => "green",
        SpendStatus.Bypassed => "red",
        SpendStatus.Explained => "blue",
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };

    public static string Of(SpendMatchReason reason) => reason switch
    {
        SpendMatchReason.SupplierAndOrder => "Supplier and order number are those of recorded outside work.",
        SpendMatchReason.SupplierAndDates => "The supplier is that of recorded outside work, and the day fits its dates.",
        SpendMatchReason.SupplierUnknown => "No outside work of this supplier is recorded for this service.",
        SpendMatchReason.OrderOfAnother => "The order number is recorded, but for another supplier.",
        SpendMatchReason.OtherOrder => "Outside work of this supplier is recorded in these dates, but under another order number.",
        SpendMatchReason.OtherDates => "Outside work of this supplier is recorded, but at another time.",
        SpendMatchReason.BeforeClearance => "Supplier and order number are those of a clearance, but it was ordered or paid for before the clearance.",
        SpendMatchReason.OverValue => "Outside work of this supplier is recorded, but with what was found for it before it comes to more than was recorded.",
        _ => throw new ArgumentOutOfRangeException(nameof(reason)),
    };

    public static string Of(SpendExplanation explanation) => explanation switch
    {
        SpendExplanation.WrongCategory => "Coded to the wrong category",
        SpendExplanation.NoSharedWork => "No work that the members could do",
        SpendExplanation.OnAClearance => "Cleared, under another name in the ledger",
        SpendExplanation.OrderedBefore => "Ordered before the service was shared",
        _ => throw new ArgumentOutOfRangeException(nameof(explanation)),
    };

    public static string HintOf(SpendExplanation explanation) => explanation switch
    {
        SpendExplanation.WrongCategory => "The ledger will be put right",
        SpendExplanation.NoSharedWork => "A court’s fee, a licence, a subscription",
        SpendExplanation.OnAClearance => "Say which clearance it is",
        _ => "Say when",
    };

    /// <summary>"64%", or why there is no share.</summary>
    public static string Percent(int? percent) => percent is { } whole ? $"{whole}%" : "None";
}
