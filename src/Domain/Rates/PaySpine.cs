namespace TalentPool.Domain.Rates;

/// <summary>
/// What the points of a pay spine are paid in a financial year. Awards come late, so a year may be without one of its own; then the last one before it
/// goes on, and the rates that were made from it are backdated.
/// </summary>
/// <param name="FinancialYearStart">The year from 1 April of this calendar year.</param>
/// <param name="YearlyPence">A full-time year's pay in pence, by point.</param>
public sealed record PaySpine(string Name, int FinancialYearStart, IReadOnlyDictionary<int, long> YearlyPence)
{
    /// <summary>
    /// The National Joint Council's spine as awarded for 2025-26 on 23 July 2025: 2024-25 and 3.2 per cent, backdated to 1 April 2025. Later awards are added here
    /// when they are known. Many solicitors and all heads of service are paid above it, on local grades.
    /// </summary>
    public static readonly IReadOnlyList<PaySpine> Njc =
    [
        new("NJC", 2025, Points(2,
            24_413, 24_796, 25_185, 25_583, 25_989, 26_403, 26_824, 27_254, 27_694, 28_142, 28_598, 29_064, 29_540, 30_024, 30_518, 31_022, 31_537, 32_061, 32_597, 33_143, 33_699,
            34_434, 35_412, 36_363, 37_280, 38_220, 39_152, 39_862, 40_777, 41_771, 42_839, 44_075, 45_091, 46_142, 47_181, 48_226, 49_282, 50_269, 51_356, 52_413, 53_460, 54_495))
        {
            // Point 2 was taken off the spine on 1 April 2026.
            LastYears = new Dictionary<int, int> { [2] = 2025 },
        },
    ];

    /// <summary>The last financial year of a point that goes, by point.</summary>
    public IReadOnlyDictionary<int, int> LastYears { get; init; } = new Dictionary<int, int>();

    /// <summary>The spine to reckon with in a financial year: its own, or the last one before it without the points that have gone. Null where there is none so early.</summary>
    public static PaySpine? InForce(IEnumerable<PaySpine> spines, int financialYearStart)
    {
        var latest = spines.Where(spine => spine.FinancialYearStart <= financialYearStart).MaxBy(spine => spine.FinancialYearStart);
        return latest?.WithoutGone(financialYearStart);
    }

    /// <summary>Whether the year's own award is not known yet, so that what is reckoned with this spine will be reckoned anew.</summary>
    public bool IsProvisionalFor(int financialYearStart) => FinancialYearStart < financialYearStart;

    /// <summary>A year's pay of a point, in pence.</summary>
    public Refusal? Find(int point, out long yearlyPence) =>
        YearlyPence.TryGetValue(point, out yearlyPence) ? null : RateRefusals.NoSuchPoint(point, FinancialYearStart);

    /// <summary>The spine of a later year after an award: every point raised and rounded to whole pounds, half away from nought, as the council publishes them.</summary>
    public PaySpine Awarded(int financialYearStart, decimal percent) => WithoutGone(financialYearStart) with
    {
        FinancialYearStart = financialYearStart,
        YearlyPence = WithoutGone(financialYearStart).YearlyPence.ToDictionary(
            point => point.Key, point => 100 * (long)Math.Round(point.Value * (100 + percent) / 10_000, MidpointRounding.AwayFromZero)),
    };

    private PaySpine WithoutGone(int financialYearStart) =>
        this with { YearlyPence = YearlyPence.Where(point => financialYearStart <= LastYears.GetValueOrDefault(point.Key, int.MaxValue)).ToDictionary() };

    private static Dictionary<int, long> Points(int first, params long[] pounds) =>
        pounds.Select((yearly, index) => (Point: first + index, Pence: 100 * yearly)).ToDictionary(point => point.Point, point => point.Pence);
}
