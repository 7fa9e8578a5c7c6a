namespace TalentPool.Domain.Recharges;

/// <summary>Why something of a year is on no document of that year.</summary>
public enum AccrualReason
{
    /// <summary>Approved, and on no statement yet.</summary>
    OpenBalance,

    /// <summary>Approved, and held back because a rate is missing; what it comes to is not known.</summary>
    RateMissing,

    /// <summary>Handed in, and the recipient has neither approved it nor sent it back.</summary>
    NotApproved,
    NotIssued,
    NotAnswered,

    /// <summary>Issued, and nobody has answered in all the time there was.</summary>
    Unanswered,
    Disputed,

    /// <summary>Agreed, and the document has not gone out or goes out in the new year.</summary>
    NotInvoiced,
}
