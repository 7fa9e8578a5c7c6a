namespace TalentPool.Features.Timesheets.Import;

/// <summary>How a case system writes how long something took. The names are stored.</summary>
public enum HourTimeUnit
{
    /// <summary>Hours and minutes, as people type them: 7:24 or 7.4.</summary>
    Hours,

    /// <summary>Whole minutes.</summary>
    Minutes,

    /// <summary>Units of six minutes each.</summary>
    Units,
}
