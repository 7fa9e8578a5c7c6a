namespace TalentPool.Domain.Partnerships;

/// <summary>How the members price each other's work. Cost, without a profit, is what the cooperation exemption allows.</summary>
public enum Pricing
{
    HourlyByGrade,
    HourlyByPerson,
    FixedFee,
    PercentOfPost,
    FreeReciprocal,
}
