namespace TalentPool.Platform.Permissions;

/// <summary>What an act is about: the authorities, the service area and the people related to the record.</summary>
public sealed record Concerning
{
    public Guid? PartnershipId { get; init; }

    /// <summary>The authority that has the need: the requester's.</summary>
    public Guid? HostAuthorityId { get; init; }

    /// <summary>The authority that employs the officer, or is asked.</summary>
    public Guid? HomeAuthorityId { get; init; }

    /// <summary>All authorities that are members of the partnership on the day.</summary>
    public IReadOnlyList<Guid> MemberAuthorityIds { get; init; } = [];

    public Guid? ServiceAreaId { get; init; }

    public Guid? RequesterId { get; init; }

    public Guid? OfficerPersonId { get; init; }

    public Guid? LineManagerId { get; init; }

    public Guid? SupervisorId { get; init; }
}
