using TalentPool.Design;
using TalentPool.Domain.Timesheets;

namespace TalentPool.Features.Timesheets;

/// <summary>How the 48-hour average is said.</summary>
public static class WorkingTimeWords
{
    /// <summary>"49:12 hours a week on average over 17 weeks, placements and home job together. The limit is 48 hours …"</summary>
    public static string Of(WorkingTimeAverage average)
    {
        var minutes = (int)Math.Round(average.AverageMinutes, MidpointRounding.AwayFromZero);
        var provisional = average.IsProvisional ? " It may still rise, because days of leave are made up for by days to come." : "";
        return $"{Shown.Duration(minutes)} hours a week on average over {Words.Count(average.WeekMinutes.Count, "week")}, placements and home job together. The limit is 48 hours, unless the officer has opted out in writing.{provisional}";
    }
}
