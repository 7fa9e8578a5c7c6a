namespace TalentPool.Domain.Rates;

public sealed record RateEntered(Guid RateId, DateTime At, Guid ById, Guid AuthorityId, string Grade, long PencePerHour, DateOnly From) : DomainEvent(RateId, At);
