using TalentPool.Domain.Gaps;

namespace TalentPool.Features.Clearances;

/// <summary>One clearance as a list shows it.</summary>
public sealed record ClearanceRow
{
    public Guid Id { get; init; }

    public Guid GapId { get; init; }

    public string Reference { get; init; } = "";

    public string Title { get; init; } = "";

    public Guid AuthorityId { get; init; }

    public ClearanceKind Kind { get; init; }

    public ClearanceStatus Status { get; init; }

    public int CoveredMinutes { get; init; }

    public DateOnly From { get; init; }

    public DateOnly To { get; init; }

    public string? CertificateNumber { get; init; }

    public string RequestedByName { get; init; } = "";

    public DateTime RequestedAt { get; init; }

    public DateTime? ExpiresAt { get; init; }

    public bool IsForReader { get; init; }
}
