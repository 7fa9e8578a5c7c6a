namespace TalentPool.Domain.Rates;

/// <summary>
/// What an hour costs, built up from what an authority pays and from the hours that are left to charge. Every input is kept; nothing on the way is
/// rounded, and the rate is rounded once. Pay inputs are for the home's finance and auditors alone.
/// </summary>
/// <remarks>
/// Total cost is direct cost with its share of overheads, by CIPFA's principle of total cost. The apprenticeship levy and the pension contribution are taken on
/// the salary, national insurance on the part of it above the threshold.
/// </remarks>
public sealed record RateBuildUp
{
    /// <summary>£500,000 a year. No officer who is placed earns it, so more is a slip of the keyboard.</summary>
    public const long HighestYearlyPence = 50_000_000;

    /// <summary>The year from 1 April of this calendar year to 31 March of the next.</summary>
    public required int FinancialYearStart { get; init; }

    /// <summary>A year's pay in pence, 1 to 50,000,000: a point of the spine, or a local grade's.</summary>
    public required long SalaryPence { get; init; }

    /// <summary>The point of the spine that the pay was read from; null where it was typed in.</summary>
    public int? SpinePoint { get; init; }

    /// <summary>The version of the spine that it was read from; null where it was typed in, or read from the spine that the program knows of itself.</summary>
    public Guid? SpineVersionId { get; init; }

    /// <summary>A year's allowances in pence, 0 to 50,000,000.</summary>
    public long AllowancesPence { get; init; }

    /// <summary>The employer's national insurance, 0 to 100; 15 in 2025 to 2027.</summary>
    public required decimal NiPercent { get; init; }

    /// <summary>A year's pay in pence up to which no national insurance is owed; 500,000 in 2025 to 2027.</summary>
    public required long NiThresholdPence { get; init; }

    /// <summary>The employer's contribution to the pension fund, 0 to 100.</summary>
    public required decimal PensionPercent { get; init; }

    /// <summary>The apprenticeship levy, 0 to 100; 0.5 of the pay bill.</summary>
    public required decimal LevyPercent { get; init; }

    /// <summary>Overheads as a part of the direct cost, 0 to 300; null where they are an amount for each full-time post.</summary>
    public decimal? OverheadPercent { get; init; }

    /// <summary>Overheads for each full-time post in pence a year, 0 to 50,000,000; null where they are a percentage.</summary>
    public long? OverheadPencePerFte { get; init; }

    /// <summary>Days of leave besides bank holidays, 0 to 366. Days may be halves.</summary>
    public required decimal LeaveDays { get; init; }

    public required decimal SicknessDays { get; init; }

    public required decimal TrainingDays { get; init; }

    /// <summary>What a full day is, 1 to 1,440; 444 for a week of 37 hours.</summary>
    public required int MinutesPerDay { get; init; }

    /// <summary>The part of the remaining hours that can be charged, above 0 to 100.</summary>
    public required decimal UtilisationPercent { get; init; }

    /// <summary>A year's national insurance in pence, unrounded.</summary>
    public decimal NiPence => Part(NiPercent, Math.Max(0, SalaryPence - NiThresholdPence));

    public decimal PensionPence => Part(PensionPercent, SalaryPence);

    public decimal LevyPence => Part(LevyPercent, SalaryPence);

    /// <summary>What the person costs in a year, in pence, unrounded.</summary>
    public decimal DirectPence => SalaryPence + AllowancesPence + NiPence + PensionPence + LevyPence;

    public decimal OverheadPence => OverheadPencePerFte ?? Part(OverheadPercent ?? 0, DirectPence);

    /// <summary>Direct cost and overheads of a year, in pence, unrounded.</summary>
    public decimal TotalPence => DirectPence + OverheadPence;

    /// <summary>Mondays to Fridays of the financial year.</summary>
    public int Weekdays => DaysOfTheYear.Count(IsWeekday);

    /// <summary>Bank holidays of England and Wales that fall on them.</summary>
    public int BankHolidayDays => BankHolidays.EnglandAndWales.Count(day => FirstDay <= day && day <= LastDay && IsWeekday(day));

    /// <summary>The minutes of the year that can be charged, unrounded.</summary>
    public decimal ChargeableMinutes => (Weekdays - BankHolidayDays - LeaveDays - SicknessDays - TrainingDays) * MinutesPerDay * UtilisationPercent / 100;

    /// <summary>The rate: whole pence an hour, rounded once, half away from nought.</summary>
    public long PencePerHour => (long)Math.Round(TotalPence * 60 / ChargeableMinutes, MidpointRounding.AwayFromZero);

    private DateOnly FirstDay => new(FinancialYearStart, 4, 1);

    private DateOnly LastDay => new(FinancialYearStart + 1, 3, 31);

    private IEnumerable<DateOnly> DaysOfTheYear => Enumerable.Range(FirstDay.DayNumber, LastDay.DayNumber - FirstDay.DayNumber + 1).Select(DateOnly.FromDayNumber);

    /// <summary>Whether it differs from another in nothing but pay, and what the law and the pension fund ask for on pay: all that a national award changes.</summary>
    public bool DiffersInPayAlone(RateBuildUp before) => this == before with
    {
        FinancialYearStart = FinancialYearStart,
        SalaryPence = SalaryPence,
        SpinePoint = SpinePoint,
        SpineVersionId = SpineVersionId,
        NiPercent = NiPercent,
        NiThresholdPence = NiThresholdPence,
        PensionPercent = PensionPercent,
        LevyPercent = LevyPercent,
    };

    /// <summary>The first thing that makes the build-up impossible; null where nothing does.</summary>
    public Refusal? Fault()
    {
        if (FinancialYearStart < BankHolidays.EnglandAndWales[0].Year || FinancialYearStart >= BankHolidays.EnglandAndWales[^1].Year)
        {
            return RateRefusals.BankHolidaysUnknown(BankHolidays.EnglandAndWales[0].Year, BankHolidays.EnglandAndWales[^1].Year);
        }

        if (SalaryPence is < 1 or > HighestYearlyPence || IsNoAmount(AllowancesPence) || IsNoAmount(NiThresholdPence) || IsNoAmount(OverheadPencePerFte ?? 0))
        {
            return RateRefusals.YearlyAmountOutOfRange;
        }

        if (IsNoPercentage(NiPercent) || IsNoPercentage(PensionPercent) || IsNoPercentage(LevyPercent) || IsNoPercentage(UtilisationPercent) || OverheadPercent is < 0 or > 300)
        {
            return RateRefusals.PercentOutOfRange;
        }

        if (OverheadPercent is null == OverheadPencePerFte is null)
        {
            return RateRefusals.OverheadOneWay;
        }

        if (LeaveDays is < 0 or > 366 || SicknessDays is < 0 or > 366 || TrainingDays is < 0 or > 366 || MinutesPerDay is < 1 or > 24 * 60)
        {
            return RateRefusals.DaysOutOfRange;
        }

        return ChargeableMinutes < 60 ? RateRefusals.NothingToCharge
            : TotalPence * 60 / ChargeableMinutes > Rate.HighestPencePerHour || PencePerHour < 1 ? RateRefusals.RateOutOfRange
            : null;
    }

    private static decimal Part(decimal percent, decimal of) => of * percent / 100;

    private static bool IsWeekday(DateOnly day) => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday);

    private static bool IsNoAmount(long pence) => pence is < 0 or > HighestYearlyPence;

    private static bool IsNoPercentage(decimal percent) => percent is < 0 or > 100;
}
