using TalentPool.Domain.Rates;

namespace TalentPool.Domain.Tests.Rates;

/// <summary>The build-up that a test changes one thing of: point 34 of the spine in 2026-27, at £61.29 an hour.</summary>
internal static class GivenBuildUp
{
    public static RateBuildUp Plain() => new()
    {
        FinancialYearStart = 2026,
        SalaryPence = 4_509_100,
        NiPercent = 15,
        NiThresholdPence = 500_000,
        PensionPercent = 18,
        LevyPercent = 0.5m,
        OverheadPercent = 30,
        LeaveDays = 28,
        SicknessDays = 6,
        TrainingDays = 4,
        MinutesPerDay = 444,
        UtilisationPercent = 80,
    };
}
