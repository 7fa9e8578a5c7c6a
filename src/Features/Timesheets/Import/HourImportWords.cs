using TalentPool.Design;

namespace TalentPool.Features.Timesheets.Import;

/// <summary>How the loading of hours is spoken of on the screen.</summary>
public static class HourImportWords
{
    public static readonly IReadOnlyList<Choice> TimeUnits =
    [
        new(nameof(HourTimeUnit.Hours), "Hours and minutes, like 7:24 or 7.4"),
        new(nameof(HourTimeUnit.Minutes), "Whole minutes"),
        new(nameof(HourTimeUnit.Units), "Units of six minutes"),
    ];

    /// <summary>In the middle of a sentence.</summary>
    public static string Of(HourTimeUnit unit) => unit switch
    {
        HourTimeUnit.Hours => "hours and minutes",
        HourTimeUnit.Minutes => "whole minutes",
        _ => "units of six minutes",
    };
}
