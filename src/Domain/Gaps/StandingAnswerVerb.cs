namespace TalentPool.Domain.Gaps;

/// <summary>What can happen to a standing answer.</summary>
public enum StandingAnswerVerb
{
    /// <summary>It answers an enquiry.</summary>
    Answer,

    End,
}
