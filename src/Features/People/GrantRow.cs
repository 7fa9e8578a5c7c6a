namespace TalentPool.Features.People;

/// <summary>A role that a person holds, will hold or has held, in words.</summary>
/// <param name="CanEnd">Whether it is in force or still to come.</param>
public sealed record GrantRow(
    Guid Id, string Role, string Place, string Areas, DateOnly From, DateOnly? To, string? DeputyFor, string GivenBy, DateTime? EndedAt, string? EndedBy, bool CanEnd);
