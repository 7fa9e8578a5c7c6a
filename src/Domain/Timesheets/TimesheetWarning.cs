namespace TalentPool.Domain.Timesheets;

/// <summary>Something to look at again. It stops nothing.</summary>
/// <param name="Day">The day that it is about; null where it is about the whole.</param>
public sealed record TimesheetWarning(TimesheetWarningKind Kind, DateOnly? Day, string Sentence);
