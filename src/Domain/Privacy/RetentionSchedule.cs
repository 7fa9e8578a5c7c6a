namespace TalentPool.Domain.Privacy;

/// <summary>
/// How long records keep the names and words in them. The periods are a partnership's own decision; these are the starting ones: twelve
/// months for requests that nobody filled, and six years beside the current financial year for what councils audit.
/// </summary>
/// <param name="UnfilledMonths">Months after its end for a gap on which nobody was placed and nothing was cleared. 1 to 120.</param>
/// <param name="RecordYears">Years after the financial year of its end for a gap on which somebody was placed, and for who looked at records. 1 to 25.</param>
/// <param name="NoticeMonths">Months for notices and for mail that was sent or given up. 1 to 120.</param>
public sealed record RetentionSchedule(int UnfilledMonths = 12, int RecordYears = 6, int NoticeMonths = 12)
{
    /// <summary>The last day on which an unfilled gap that ended on this day keeps its words.</summary>
    public DateOnly UnfilledUntil(DateOnly ended) => ended.AddMonths(UnfilledMonths);

    /// <summary>The last day on which any other record that ended on this day keeps its words: years count from the end of the financial year, 31 March.</summary>
    public DateOnly RecordUntil(DateOnly ended) => new(ended.Year + RecordYears + (ended.Month < 4 ? 0 : 1), 3, 31);

    /// <summary>The last day whose notices are no longer kept.</summary>
    public DateOnly NoticesBefore(DateOnly today) => today.AddMonths(-NoticeMonths).AddDays(-1);

    /// <summary>The last day of a record that is no longer kept today.</summary>
    public DateOnly RecordsBefore(DateOnly today) => new(today.Year - RecordYears - (today.Month < 4 ? 1 : 0), 3, 31);
}
