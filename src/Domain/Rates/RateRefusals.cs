using System.Globalization;

namespace TalentPool.Domain.Rates;

/// <summary>Every no that a rate can give, and what is priced by one.</summary>
public static class RateRefusals
{
    public static readonly Refusal NotFinanceOfTheAuthority = new(nameof(NotFinanceOfTheAuthority), "Only a finance officer of the authority can enter its rates.", RefusalKind.NotPermitted);

    public static readonly Refusal NotAnApprover = new(nameof(NotAnApprover), "Only finance or a head of service of the authority can approve its rates.", RefusalKind.NotPermitted);

    public static readonly Refusal OwnRate = new(nameof(OwnRate), "Somebody other than its author has to approve a rate.", RefusalKind.NotPermitted);

    public static readonly Refusal GradeMissing = new(nameof(GradeMissing), "Enter the grade that the rate is for.");

    public static readonly Refusal RateOutOfRange = new(nameof(RateOutOfRange), "The rate must be between 1 penny and £1,000 an hour.");

    public static readonly Refusal YearlyAmountOutOfRange = new(nameof(YearlyAmountOutOfRange), "Pay has to be there, and every yearly amount between nothing and £500,000.");

    public static readonly Refusal PercentOutOfRange = new(nameof(PercentOutOfRange), "Percentages are from 0 to 100, and overheads to 300.");

    public static readonly Refusal OverheadOneWay = new(nameof(OverheadOneWay), "Enter overheads as a percentage or as an amount for each post, one of the two. Nought is an answer.");

    public static readonly Refusal DaysOutOfRange = new(nameof(DaysOutOfRange), "Days are from 0 to 366, and a day has from 1 minute to 24 hours.");

    public static readonly Refusal SpineNameMissing = new(nameof(SpineNameMissing), "Say what the pay spine is called.");

    public static readonly Refusal SpinePointsOutOfRange = new(nameof(SpinePointsOutOfRange), "A pay spine has from 1 to 200 points, numbered from 1 to 999, and each is paid up to £500,000 a year.");

    public static readonly Refusal AwardOutOfRange = new(nameof(AwardOutOfRange), "An award raises pay by more than nothing, and by 30 per cent at most.");

    public static readonly Refusal AwardWithinMonth = new(nameof(AwardWithinMonth), "A rate with a national award applies from the first day of a month.");

    public static readonly Refusal AwardWithoutBuildUp = new(
        nameof(AwardWithoutBuildUp), "A national award can only be brought in where an approved rate was built up before it, to be compared with. Propose the rate as it was before the award first.");

    public static readonly Refusal AwardChangesMore = new(
        nameof(AwardChangesMore), "A rate with a national award differs from the one before it in pay, national insurance, pension and levy alone. Propose other changes as a rate without an award.");

    public static readonly Refusal NoSpineToAward = new(nameof(NoSpineToAward), "There is no pay spine of an earlier year for this award to raise.");

    public static readonly Refusal PriceWithoutRate = new(nameof(PriceWithoutRate), "A price by the hour needs an approved rate that is in force on the first day.");

    public static readonly Refusal NothingToCharge = new(nameof(NothingToCharge), "With these days no hour of the year is left to charge.");

    public static readonly Refusal CeilingOutOfRange = new(nameof(CeilingOutOfRange), "The ceiling must be at least the agreed rate, and £1,000 an hour at most.");

    public static readonly Refusal FeeOutOfRange = new(nameof(FeeOutOfRange), "A fee has at least one part, each of at least 1 penny, and £10,000,000 at most in all.");

    public static readonly Refusal FeeDayTwice = new(nameof(FeeDayTwice), "Two parts of the fee are due on the same day.");

    public static readonly Refusal ShareOutOfRange = new(nameof(ShareOutOfRange), "A share of a post is above 0 and at most 100 per cent, of a yearly cost of at least 1 penny.");

    public static Refusal BankHolidaysUnknown(int firstYear, int lastYear) => new(
        nameof(BankHolidaysUnknown), string.Create(CultureInfo.InvariantCulture, $"Bank holidays are known from {firstYear} to {lastYear}, so the financial year must lie between them."));

    public static Refusal NoSuchPoint(int point, int financialYearStart) => new(
        nameof(NoSuchPoint), string.Create(CultureInfo.InvariantCulture, $"The pay spine of {financialYearStart} to {financialYearStart + 1} has no point {point}."));
}
