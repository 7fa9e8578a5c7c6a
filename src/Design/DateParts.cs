namespace TalentPool.Design;

/// <summary>Which of a date's three inputs are meant.</summary>
[Flags]
public enum DateParts
{
    None = 0,
    Day = 1,
    Month = 2,
    Year = 4,
    All = Day | Month | Year,
}
