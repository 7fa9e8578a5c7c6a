namespace TalentPool.Domain.Partnerships;

/// <summary>A member's service area from when it was switched on until it was switched off. Switched on again, it is another one.</summary>
public sealed class SwitchedOnArea
{
    internal SwitchedOnArea(Guid authorityId, Guid serviceAreaId, Actor by, DateTime at) =>
        (Id, AuthorityId, ServiceAreaId, OnById, OnAt) = (Guid.CreateVersion7(), authorityId, serviceAreaId, by.PersonId, at);

    private SwitchedOnArea()
    {
    }

    public Guid Id { get; private init; }

    public Guid AuthorityId { get; private init; }

    public Guid ServiceAreaId { get; private init; }

    public DateTime OnAt { get; private init; }

    public Guid OnById { get; private init; }

    /// <summary>Null while it is on.</summary>
    public DateTime? OffAt { get; private set; }

    public Guid? OffById { get; private set; }

    /// <summary>Since when it is known that nobody can perform one of its duties; null while somebody can perform each.</summary>
    public DateTime? VacantSince { get; private set; }

    public bool IsOn => OffAt is null;

    public bool IsOf(Guid authorityId, Guid serviceAreaId) => AuthorityId == authorityId && ServiceAreaId == serviceAreaId;

    internal void SwitchOff(Actor by, DateTime at) => (OffAt, OffById) = (at, by.PersonId);

    internal void FallVacant(DateTime? at) => VacantSince = at;
}
