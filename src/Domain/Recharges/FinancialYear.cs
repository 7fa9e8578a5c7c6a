using System.Globalization;

namespace TalentPool.Domain.Recharges;

/// <summary>A local authority's financial year, from 1 April to 31 March, named by the year it starts in.</summary>
public readonly record struct FinancialYear(int StartYear) : IComparable<FinancialYear>
{
    public DateOnly FirstDay => new(StartYear, 4, 1);

    public DateOnly LastDay => new(StartYear + 1, 3, 31);

    public static FinancialYear Of(DateOnly day) => new(day.Month < 4 ? day.Year - 1 : day.Year);

    public int CompareTo(FinancialYear other) => StartYear.CompareTo(other.StartYear);

    /// <summary>"2026-27".</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{StartYear}-{(StartYear + 1) % 100:00}");
}
