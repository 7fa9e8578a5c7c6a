namespace TalentPool.Features.Officers;

/// <summary>An officer of the reader's own authority, by name.</summary>
/// <param name="FreeMinutes">Minutes left in the next four weeks together, this one included.</param>
public sealed record FoundOfficer(Guid Id, string Name, string PostTitle, string Discipline, string Skills, int FreeMinutes);
