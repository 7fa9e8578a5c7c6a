namespace TalentPool.Features.Rates;

/// <summary>One rate as the list shows it.</summary>
public sealed record RateRow
{
    public string Grade { get; init; } = "";

    public long PencePerHour { get; init; }

    public DateOnly From { get; init; }
}
