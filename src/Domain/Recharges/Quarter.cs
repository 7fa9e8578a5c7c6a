using System.Globalization;

namespace TalentPool.Domain.Recharges;

/// <summary>A quarter of a calendar year, for which authorities publish what they spend.</summary>
/// <param name="Number">1 to 4.</param>
public readonly record struct Quarter(int Year, int Number)
{
    public DateOnly FirstDay => new(Year, ((Number - 1) * 3) + 1, 1);

    public DateOnly LastDay => FirstDay.AddMonths(3).AddDays(-1);

    public static Quarter Of(DateOnly day) => new(day.Year, ((day.Month - 1) / 3) + 1);

    public bool Has(DateOnly day) => FirstDay <= day && day <= LastDay;

    /// <summary>"2026-Q2".</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Year}-Q{Number}");
}
