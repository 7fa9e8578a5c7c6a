namespace TalentPool.Features.Recharges;

/// <summary>One disputed line as it is typed.</summary>
public sealed class DisputeRow
{
    public string? Line { get; set; }

    public string? Reason { get; set; }

    public string? Explanation { get; set; }

    public bool IsEmpty => string.IsNullOrWhiteSpace(Line) && string.IsNullOrWhiteSpace(Reason) && string.IsNullOrWhiteSpace(Explanation);
}
