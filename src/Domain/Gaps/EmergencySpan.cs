namespace TalentPool.Domain.Gaps;

/// <summary>The days of an emergency and the minutes of outside work on them.</summary>
public sealed record EmergencySpan(DateOnly From, DateOnly To, int Minutes)
{
    /// <summary>On how many working days the emergencies lie together; a day that several share counts once.</summary>
    public static int WorkingDays(IReadOnlyList<EmergencySpan> spans, WorkingCalendar calendar) => spans
        .SelectMany(span => Enumerable.Range(span.From.DayNumber, span.To.DayNumber - span.From.DayNumber + 1))
        .Distinct()
        .Count(day => calendar.IsWorkingDay(DateOnly.FromDayNumber(day)));
}
