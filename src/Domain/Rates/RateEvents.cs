namespace TalentPool.Domain.Rates;

public sealed record RateEntered(Guid RateId, DateTime At, Guid ById, Guid AuthorityId, string Grade, long PencePerHour, DateOnly From) : DomainEvent(RateId, At);

/// <summary>A rate was built up from costs. It is not charged yet.</summary>
public sealed record RateProposed(
    Guid RateId, DateTime At, Guid ById, Guid AuthorityId, string Grade, Guid? OfficerId, int VersionNumber, RateBuildUp BuildUp, long PencePerHour, DateOnly From, bool CarriesAward) : DomainEvent(RateId, At);

/// <param name="ForId">The person deputised for; null where the duty is one's own.</param>
public sealed record RateApproved(Guid RateId, DateTime At, Guid ById, Guid? ForId, long PencePerHour, DateOnly From) : DomainEvent(RateId, At);

public sealed record RateWithdrawn(Guid RateId, DateTime At, Guid ById) : DomainEvent(RateId, At);

/// <param name="AwardPercent">By how much the award raised the points of the spine before; null where they were typed or sent in.</param>
public sealed record PaySpineEntered(
    Guid SpineVersionId, DateTime At, Guid ById, Guid AuthorityId, string Name, int FinancialYearStart, int VersionNumber, IReadOnlyDictionary<int, long> YearlyPence, decimal? AwardPercent) : DomainEvent(SpineVersionId, At);
