namespace TalentPool.Domain.Partnerships;

/// <summary>Someone can sign in from now on. The address for signing in is left out: it proves nothing.</summary>
public sealed record PersonAdded(Guid PersonId, DateTime At, Guid ById, string Name, Guid? AuthorityId) : DomainEvent(PersonId, At);

public sealed record PersonSuspended(Guid PersonId, DateTime At, Guid ById) : DomainEvent(PersonId, At);

/// <summary>Someone has not used the account for so long that it will be suspended.</summary>
public sealed record DisuseWarned(Guid PersonId, DateTime At) : DomainEvent(PersonId, At);

public sealed record SuspendedForDisuse(Guid PersonId, DateTime At) : DomainEvent(PersonId, At);

public sealed record PersonRestored(Guid PersonId, DateTime At, Guid ById) : DomainEvent(PersonId, At);

/// <summary>Someone made a one-time link with which this person sets a password. Kept, because whoever has the link can become that person.</summary>
public sealed record SignInLinkMade(Guid PersonId, DateTime At, Guid ById) : DomainEvent(PersonId, At);

/// <summary>Someone can sign in from now on, because the authority's list of staff names them. Told as one import, not person by person.</summary>
public sealed record PersonAddedFromList(Guid PersonId, DateTime At, Guid ById, string Name, Guid AuthorityId) : DomainEvent(PersonId, At);

public sealed record PersonRenamed(Guid PersonId, DateTime At, Guid ById, string Name) : DomainEvent(PersonId, At);

/// <summary>An authority's list of staff was taken in whole. The subject is the file.</summary>
/// <param name="Sha256">Of the file, in hexadecimal, so that whoever has it can show that it is the one.</param>
public sealed record PeopleImported(
    Guid FileId, DateTime At, Guid ById, Guid AuthorityId, string Sha256, bool IsAbsentSuspended, int Added, int Changed, int Suspended, int Unchanged) : DomainEvent(FileId, At);

/// <summary>The last list of staff of an authority is more than a month old, so that whoever has left since may still sign in. Said once a month. The subject is the file of that list.</summary>
public sealed record StaffListGrewOld(Guid FileId, DateTime At, Guid AuthorityId) : DomainEvent(FileId, At);

/// <summary>Someone's authenticator app is asked at every sign-in from now on.</summary>
public sealed record SecondFactorSetUp(Guid PersonId, DateTime At) : DomainEvent(PersonId, At);

/// <summary>Somebody else took it away, because it was lost.</summary>
public sealed record SecondFactorReset(Guid PersonId, DateTime At, Guid ById) : DomainEvent(PersonId, At);

public sealed record RecoveryCodeUsed(Guid PersonId, DateTime At) : DomainEvent(PersonId, At);

public sealed record RecoveryCodesReplaced(Guid PersonId, DateTime At) : DomainEvent(PersonId, At);

public sealed record SignedOutEverywhere(Guid PersonId, DateTime At) : DomainEvent(PersonId, At);

/// <summary>Somebody who left, and whom nothing needs any more, has no account and no name here.</summary>
public sealed record PersonForgotten(Guid PersonId, DateTime At) : DomainEvent(PersonId, At);
