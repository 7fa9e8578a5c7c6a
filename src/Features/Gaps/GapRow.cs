using TalentPool.Domain.Gaps;

namespace TalentPool.Features.Gaps;

/// <summary>One gap as a list shows it.</summary>
public sealed record GapRow
{
    public required string Reference { get; init; }

    public required string Title { get; init; }

    public required string AuthorityName { get; init; }

    public required string ServiceAreaName { get; init; }

    public required GapStatus Status { get; init; }

    /// <summary>None of outside work for which no gap was posted.</summary>
    public required GapShape? Shape { get; init; }

    public required Urgency Urgency { get; init; }

    public int Asked { get; init; }

    public int Answered { get; init; }

    /// <summary>Until when the members may answer; null once nobody has to any more.</summary>
    public DateTime? DueAt { get; init; }

    /// <summary>Where the reader's own authority stands with its answer; null where it was not asked.</summary>
    public EnquiryStatus? OwnAnswer { get; init; }
}
