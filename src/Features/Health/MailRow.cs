namespace TalentPool.Features.Health;

/// <summary>One mail as the administrator's list shows it: to whom and how it went, never what it says.</summary>
public sealed record MailRow(
    long Id, string To, string Rule, DateTime CreatedAt, DateTime? SentAt, DateTime? GivenUpAt, DateTime DueAt, int Attempts, string? LastError);
