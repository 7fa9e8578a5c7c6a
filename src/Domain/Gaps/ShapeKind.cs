namespace TalentPool.Domain.Gaps;

/// <summary>How the time that a gap needs is spread.</summary>
public enum ShapeKind
{
    /// <summary>So many minutes in every full week.</summary>
    HoursAWeek,

    /// <summary>So many minutes in all, done by the last day.</summary>
    HoursByADate,

    /// <summary>Fixed minutes on fixed weekdays.</summary>
    Sessions,
}
