namespace TalentPool.Domain.Rates;

/// <summary>
/// A pay spine as an authority's finance officer entered it for one financial year, with the points of the national council and local ones above them. Versions are
/// added, never changed: of two for one year the later one holds.
/// </summary>
public sealed class SpineVersion : Root
{
    public const int LongestName = 40;

    public const int MostPoints = 200;

    public const int HighestPoint = 999;

    private SpineVersion() => (Name, YearlyPence) = ("", new Dictionary<int, long>());

    public override ChainKey Chain => ChainKey.Authority(AuthorityId);

    public Guid AuthorityId { get; private init; }

    public string Name { get; private init; }

    /// <summary>The year from 1 April of this calendar year.</summary>
    public int FinancialYearStart { get; private init; }

    /// <summary>1 for the first of this year, counted up with each.</summary>
    public int VersionNumber { get; private init; }

    /// <summary>A full-time year's pay in pence, by point.</summary>
    public IReadOnlyDictionary<int, long> YearlyPence { get; private init; }

    public Guid EnteredById { get; private init; }

    public DateTime EnteredAt { get; private init; }

    /// <summary>Enters the points of a year as they were typed or sent in.</summary>
    /// <param name="earlier">The authority's versions so far.</param>
    public static Outcome Enter(
        Actor by, DateTime at, Guid id, Guid authorityId, string name, int financialYearStart, IReadOnlyDictionary<int, long> yearlyPence, IEnumerable<SpineVersion> earlier, out SpineVersion? version) =>
        Enter(by, at, id, authorityId, name, financialYearStart, yearlyPence, null, earlier, out version);

    /// <summary>Enters an award: every point of the spine in force is raised and rounded to whole pounds.</summary>
    public static Outcome Award(Actor by, DateTime at, Guid id, Guid authorityId, int financialYearStart, decimal percent, IReadOnlyCollection<SpineVersion> earlier, out SpineVersion? version)
    {
        version = null;
        return percent is <= 0 or > 30 ? RateRefusals.AwardOutOfRange
            : InForce(earlier, financialYearStart - 1) is not { } before ? RateRefusals.NoSpineToAward
            : Enter(by, at, id, authorityId, before.Name, financialYearStart, before.Awarded(financialYearStart, percent).YearlyPence, percent, earlier, out version);
    }

    /// <summary>The spine that an authority reckons with in a financial year: its own newest version, or what the program knows of itself.</summary>
    public static PaySpine? InForce(IEnumerable<SpineVersion> own, int financialYearStart)
    {
        var newest = Newest(own);
        return PaySpine.InForce([.. PaySpine.Njc.Where(known => newest.All(version => version.FinancialYearStart != known.FinancialYearStart)), .. newest.Select(version => version.ToSpine())], financialYearStart);
    }

    /// <summary>The version that holds for each year.</summary>
    public static IReadOnlyList<SpineVersion> Newest(IEnumerable<SpineVersion> own) =>
        [.. own.GroupBy(version => version.FinancialYearStart).Select(year => year.MaxBy(version => version.VersionNumber)!).OrderBy(version => version.FinancialYearStart)];

    public PaySpine ToSpine() => new(Name, FinancialYearStart, YearlyPence);

    private static Outcome Enter(
        Actor by, DateTime at, Guid id, Guid authorityId, string name, int financialYearStart, IReadOnlyDictionary<int, long> yearlyPence, decimal? awardPercent, IEnumerable<SpineVersion> earlier, out SpineVersion? version)
    {
        version = null;
        if (!by.Holds(Role.Finance, authorityId))
        {
            return RateRefusals.NotFinanceOfTheAuthority;
        }

        if (string.IsNullOrWhiteSpace(name))
        {
            return RateRefusals.SpineNameMissing;
        }

        if (financialYearStart < BankHolidays.EnglandAndWales[0].Year || financialYearStart >= BankHolidays.EnglandAndWales[^1].Year)
        {
            return RateRefusals.BankHolidaysUnknown(BankHolidays.EnglandAndWales[0].Year, BankHolidays.EnglandAndWales[^1].Year);
        }

        if (yearlyPence.Count is 0 or > MostPoints || yearlyPence.Any(point => point.Key is < 1 or > HighestPoint || point.Value is < 1 or > RateBuildUp.HighestYearlyPence))
        {
            return RateRefusals.SpinePointsOutOfRange;
        }

        version = new SpineVersion
        {
            Id = id,
            AuthorityId = authorityId,
            Name = name.Trim(),
            FinancialYearStart = financialYearStart,
            VersionNumber = earlier.Where(other => other.AuthorityId == authorityId && other.FinancialYearStart == financialYearStart).Select(other => other.VersionNumber).DefaultIfEmpty().Max() + 1,
            YearlyPence = yearlyPence,
            EnteredById = by.PersonId,
            EnteredAt = at,
        };
        version.Record(new PaySpineEntered(id, at, by.PersonId, authorityId, version.Name, financialYearStart, version.VersionNumber, yearlyPence, awardPercent));
        return Outcome.DoneWith(id);
    }
}
