namespace TalentPool.Domain.Savings;

/// <summary>Where a price outside comes from, the best first.</summary>
public enum BaselineSource
{
    SignedOffOutsourcing,
    FrameworkRate,
    LastPaidInvoice,
    AgencyQuote,

    /// <summary>A cap on what a court allows, and no price for cover by a locum.</summary>
    CourtGuideline,
}
