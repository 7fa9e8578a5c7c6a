using System.Globalization;
using TalentPool.Design;
using TalentPool.Domain.Partnerships;
using TalentPool.Domain.Rates;

namespace TalentPool.Features.Rates;

/// <summary>How prices are spoken of on the screen.</summary>
public static class PriceWords
{
    public static string Of(Pricing pricing) => pricing switch
    {
        Pricing.HourlyByGrade => "By the hour, at the rate of the grade",
        Pricing.HourlyByPerson => "By the hour, at the officer’s own rate",
        Pricing.FixedFee => "A fixed fee",
        Pricing.PercentOfPost => "A share of the post",
        Pricing.FreeReciprocal => "Nothing is charged",
        _ => throw new ArgumentOutOfRangeException(nameof(pricing)),
    };

    /// <summary>"£52.30 an hour, at the rate of the grade", "A fixed fee: £4,000.00 on 31 January 2027", "40% of a post at £68,000.00 a year".</summary>
    public static string Of(AgreedPrice price) => price.Pricing switch
    {
        Pricing.HourlyByGrade => $"{Shown.Money(price.PencePerHour)} an hour, the rate of the grade",
        Pricing.HourlyByPerson => $"{Shown.Money(price.PencePerHour)} an hour, the officer’s own rate",
        Pricing.FixedFee => price.Schedule.Count == 0 ? "A fixed fee, charged in whole before" : $"A fixed fee: {Words.List(price.Schedule.Select(Of), "and")}",
        Pricing.PercentOfPost => $"{Percent(price.SharePercent)} of a post at {Shown.Money(price.PostYearlyPence)} a year",
        _ => "Nothing is charged, for an exchange in kind",
    };

    public static string Of(FeePart part) => $"{Shown.Money(part.Pence)} on {Shown.Day(part.DueOn)}";

    /// <summary>"Fixed for the term", "Moves with the national award, up to £55.00 an hour".</summary>
    public static string Of(RateTerm term) => term.Kind == RateTermKind.Fixed
        ? "Fixed for the term"
        : $"Moves with the national award, also backwards, up to {Shown.Money(term.CeilingPencePerHour ?? 0)} an hour";

    /// <summary>"12.5%": as many places as were typed, and no more.</summary>
    public static string Percent(decimal percent) => string.Create(CultureInfo.InvariantCulture, $"{percent:0.####}%");
}
