namespace TalentPool.Domain.Gaps;

/// <summary>An officer whose new availability fits what is going outside.</summary>
/// <param name="IsHomeShown">Whether at least three officers of the home match, so that naming it does not name the officer.</param>
/// <param name="MinutesAWeek">What the availability offers.</param>
public sealed record FittingAdvertTerms(Guid OfficerId, Guid HomeAuthorityId, bool IsHomeShown, string Discipline, string Level, int MinutesAWeek);
