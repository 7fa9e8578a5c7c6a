namespace TalentPool.Domain.Timesheets;

/// <summary>Hours of a case system were taken in. Which rows it were stands with each timesheet.</summary>
/// <param name="Known">Rows that had been loaded before.</param>
public sealed record HoursTakenIn(Guid FileId, DateTime At, Guid ById, Guid AuthorityId, string Sha256, int Added, int Known) : DomainEvent(FileId, At);

public sealed record HourColumnsNamed(Guid AuthorityId, DateTime At, Guid ById, IReadOnlyList<string> Names, string TimeUnit) : DomainEvent(AuthorityId, At);
