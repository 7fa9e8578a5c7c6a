namespace TalentPool.Domain.Partnerships;

/// <summary>How VAT applies to what one member charges another. It is decided for each version of the terms, never assumed.</summary>
public enum VatTreatment
{
    /// <summary>Nobody has decided. Finance is asked, and no placement starts; it never means nought.</summary>
    Undecided,

    OutsideScope,

    Standard,

    Exempt,
}
