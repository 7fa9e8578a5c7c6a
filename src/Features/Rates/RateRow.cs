using TalentPool.Domain.Rates;

namespace TalentPool.Features.Rates;

/// <summary>One rate as the list shows it.</summary>
public sealed record RateRow
{
    public Guid Id { get; init; }

    public string Grade { get; init; } = "";

    public Guid? OfficerId { get; init; }

    public long PencePerHour { get; init; }

    public DateOnly From { get; init; }

    public RateStatus Status { get; init; }

    /// <summary>0 for a rate that was entered as a figure.</summary>
    public int VersionNumber { get; init; }

    public bool CarriesAward { get; init; }
}
