namespace TalentPool.Domain.Privacy;

/// <summary>
/// How long records keep the names and words in them. The periods are a partnership's own decision; these are the starting ones: twelve
/// months for requests that nobody filled, and six years beside the current financial year for what councils audit.
/// </summary>
/// <param name="UnfilledMonths">Months after its end for a gap on which nobody was placed and nothing was cleared. 1 to 120.</param>
/// <param name="RecordYears">Years after the financial year of its end for a gap with a placement, a clearance or a bypass, for conflict checks, requests to look, people who left, and who looked at records. 1 to 25.</param>
/// <param name="NoticeMonths">Months for notices and for mail that was sent or given up. 1 to 120.</param>
/// <param name="AgreementYears">Years after its last day for which a placement can be sued on: six for a plain agreement, twelve for a deed (Limitation Act 1980, sections 5 and 8). 1 to 25.</param>
/// <param name="DbsMonths">Months after a DBS check was seen for its level and date; afterwards the outcome alone is kept. 1 to 120.</param>
/// <param name="WorkingTimeYears">Years for what an officer's time was: usual weeks, leave, adverts and weeks taken (Working Time Regulations 1998, regulation 9). 1 to 25.</param>
public sealed record RetentionSchedule(
    int UnfilledMonths = 12, int RecordYears = 6, int NoticeMonths = 12, int AgreementYears = 6, int DbsMonths = 6, int WorkingTimeYears = 2)
{
    /// <summary>The last day on which an unfilled gap that ended on this day keeps its words.</summary>
    public DateOnly UnfilledUntil(DateOnly ended) => ended.AddMonths(UnfilledMonths);

    /// <summary>The last day on which any other record that ended on this day keeps its words: years count from the end of the financial year, 31 March.</summary>
    public DateOnly RecordUntil(DateOnly ended) => new(ended.Year + RecordYears + (ended.Month < 4 ? 0 : 1), 3, 31);

    /// <summary>The last day on which a placement that ended on this day keeps its words: as long as its conflict checks and approvals, and as long as it can be sued on.</summary>
    public DateOnly PlacementUntil(DateOnly ended) => Later(RecordUntil(ended), ended.AddYears(AgreementYears));

    /// <summary>The last day on which the level and date of a DBS check that was seen on this day are kept.</summary>
    public DateOnly DbsUntil(DateOnly seen) => seen.AddMonths(DbsMonths);

    /// <summary>The last day on which is kept what an officer's time was on this day.</summary>
    public DateOnly WorkingTimeUntil(DateOnly day) => day.AddYears(WorkingTimeYears);

    /// <summary>The last day whose notices are no longer kept.</summary>
    public DateOnly NoticesBefore(DateOnly today) => today.AddMonths(-NoticeMonths).AddDays(-1);

    /// <summary>The last day of a record that is no longer kept today.</summary>
    public DateOnly RecordsBefore(DateOnly today) => new(today.Year - RecordYears - (today.Month < 4 ? 1 : 0), 3, 31);

    /// <summary>The last day of a placement that may no longer be kept today.</summary>
    public DateOnly PlacementsBefore(DateOnly today) => Earlier(RecordsBefore(today), today.AddYears(-AgreementYears).AddDays(-1));

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;

    private static DateOnly Earlier(DateOnly one, DateOnly other) => one < other ? one : other;
}
