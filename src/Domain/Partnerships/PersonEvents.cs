namespace TalentPool.Domain.Partnerships;

/// <summary>Someone can sign in from now on. The address for signing in is left out: it proves nothing.</summary>
public sealed record PersonAdded(Guid PersonId, DateTime At, Guid ById, string Name, Guid? AuthorityId) : DomainEvent(PersonId, At);

public sealed record PersonSuspended(Guid PersonId, DateTime At, Guid ById) : DomainEvent(PersonId, At);

public sealed record PersonRestored(Guid PersonId, DateTime At, Guid ById) : DomainEvent(PersonId, At);

/// <summary>Someone made a one-time link with which this person sets a password. Kept, because whoever has the link can become that person.</summary>
public sealed record SignInLinkMade(Guid PersonId, DateTime At, Guid ById) : DomainEvent(PersonId, At);
