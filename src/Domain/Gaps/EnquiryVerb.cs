namespace TalentPool.Domain.Gaps;

/// <summary>What can happen to an enquiry.</summary>
public enum EnquiryVerb
{
    Answer,
    Lapse,
    StandDown,

    /// <summary>The last offer of its answer was refused, withdrawn or never released.</summary>
    FallThrough,
}
