namespace TalentPool.Domain.Officers;

/// <summary>One thing that a verdict rests on, with the sentence that the home authority reads.</summary>
/// <param name="SkillId">The skill, where it is about one.</param>
/// <param name="Day">The Monday of the first week that is short, or the first session day that is missed.</param>
/// <param name="Minutes">By how much that week is short.</param>
public sealed record FitReason(FitReasonKind Kind, string Sentence, Guid? SkillId = null, DateOnly? Day = null, int? Minutes = null)
{
    public bool IsFailure => Kind < FitReasonKind.ReleaseNeeded;

    /// <summary>Whether it fails only because of time, so that a part of a shared gap may still fit.</summary>
    public bool IsAboutTime => Kind is FitReasonKind.DatesOutsideAdvert or FitReasonKind.WeekShort or FitReasonKind.SessionNotWorked;
}
