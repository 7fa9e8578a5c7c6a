using TalentPool.Domain.Officers;

namespace TalentPool.Domain.Gaps;

public sealed record StandingAnswerGiven(
    Guid StandingAnswerId, DateTime At, Guid ById, Guid AuthorityId, Guid ServiceAreaId, Guid SkillId, SkillLevel Level, AnswerReason Reason, DateOnly LastDay) : DomainEvent(StandingAnswerId, At);

public sealed record StandingAnswerEnded(Guid StandingAnswerId, DateTime At, Guid ById, Guid AuthorityId) : DomainEvent(StandingAnswerId, At);
