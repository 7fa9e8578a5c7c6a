namespace TalentPool.Domain.Partnerships;

public sealed record AuthorityIdentified(Guid AuthorityId, DateTime At, Guid ById, string Scheme, string Value, DateOnly ValidFrom, DateOnly? ValidTo) : DomainEvent(AuthorityId, At);

public sealed record AuthoritySucceeded(Guid AuthorityId, DateTime At, Guid ById, Guid SuccessorId, DateOnly On) : DomainEvent(AuthorityId, At);

public sealed record MemberJoined(Guid PartnershipId, DateTime At, Guid ById, Guid AuthorityId, DateOnly From, DateOnly? To, DateOnly SignedOn) : DomainEvent(PartnershipId, At);

public sealed record MemberLeft(Guid PartnershipId, DateTime At, Guid ById, Guid AuthorityId, DateOnly LastDay) : DomainEvent(PartnershipId, At);

public sealed record ServiceAreaPooled(Guid PartnershipId, DateTime At, Guid ById, Guid ServiceAreaId, DateOnly From, DateOnly? To) : DomainEvent(PartnershipId, At);

/// <summary>A service area is shared until this last day.</summary>
public sealed record ServiceAreaNoLongerPooled(Guid PartnershipId, DateTime At, Guid ById, Guid ServiceAreaId, DateOnly LastDay) : DomainEvent(PartnershipId, At);

public sealed record TermsAdded(Guid TermsId, DateTime At, Guid ById, int VersionNumber, TermsWording Wording) : DomainEvent(TermsId, At);

public sealed record TermsSigned(Guid TermsId, DateTime At, Guid ById, Guid AuthorityId, DateOnly SignedOn, string SignedBy) : DomainEvent(TermsId, At);

public sealed record TermsVatDecided(Guid TermsId, DateTime At, Guid ById, VatTreatment Treatment, DateOnly On) : DomainEvent(TermsId, At);

/// <summary>A member's service area was switched on. The subject is the record of it.</summary>
public sealed record ServiceAreaSwitchedOn(Guid SwitchedOnId, DateTime At, Guid ById, Guid AuthorityId, Guid ServiceAreaId) : DomainEvent(SwitchedOnId, At);

public sealed record ServiceAreaSwitchedOff(Guid SwitchedOnId, DateTime At, Guid ById, Guid AuthorityId, Guid ServiceAreaId) : DomainEvent(SwitchedOnId, At);

/// <summary>In a service area that is on, nobody at the member can perform these duties any more.</summary>
public sealed record DutiesFellVacant(Guid SwitchedOnId, DateTime At, Guid AuthorityId, Guid ServiceAreaId, IReadOnlyList<Duty> Missing) : DomainEvent(SwitchedOnId, At);

/// <summary>Every duty of it can be performed again.</summary>
public sealed record DutiesFilled(Guid SwitchedOnId, DateTime At, Guid AuthorityId, Guid ServiceAreaId) : DomainEvent(SwitchedOnId, At);
