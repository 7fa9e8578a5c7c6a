namespace TalentPool.Domain.Gaps;

/// <summary>Where one member's question stands.</summary>
public enum EnquiryStatus
{
    Open,
    Answered,

    /// <summary>No reply by the deadline.</summary>
    Lapsed,

    /// <summary>No longer needed: the gap was filled, withdrawn or asked about anew.</summary>
    StoodDown,
}
