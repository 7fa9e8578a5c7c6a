using TalentPool.Domain.Rates;

namespace TalentPool.Features.Rates;

/// <summary>How rates are spoken of on the screen.</summary>
public static class RateWords
{
    public static string Of(RateStatus status) => status switch
    {
        RateStatus.Approved => "Approved",
        RateStatus.Proposed => "Waits for approval",
        RateStatus.Withdrawn => "Withdrawn",
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };

    public static string Colour(RateStatus status) => status switch
    {
        RateStatus.Approved => "green",
        RateStatus.Proposed => "blue",
        RateStatus.Withdrawn => "grey",
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };

    /// <summary>"2026 to 2027".</summary>
    public static string Year(int financialYearStart) => $"{financialYearStart} to {financialYearStart + 1}";

    /// <summary>"Version 2", "Entered as a figure".</summary>
    public static string Version(int versionNumber) => versionNumber == 0 ? "Entered as a figure" : $"Version {versionNumber}";
}
