namespace TalentPool.Domain.Recharges;

/// <summary>Why something that could be charged is not.</summary>
public enum HeldReason
{
    /// <summary>One day of the timesheet has no rate, so no day of it is charged.</summary>
    RateMissing,

    /// <summary>It corrects a timesheet that is held back itself.</summary>
    CorrectedIsHeldBack,

    /// <summary>Nobody has decided how VAT applies between the two.</summary>
    VatUndecided,
}
