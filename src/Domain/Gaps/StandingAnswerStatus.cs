namespace TalentPool.Domain.Gaps;

/// <summary>Whether a standing answer still answers.</summary>
public enum StandingAnswerStatus
{
    Standing,

    /// <summary>Its last day is over.</summary>
    RunOut,

    /// <summary>A head of service took it back.</summary>
    Ended,
}
