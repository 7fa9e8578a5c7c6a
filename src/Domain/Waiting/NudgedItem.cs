namespace TalentPool.Domain.Waiting;

/// <summary>One thing that is owed, by one person or by those who hold a role.</summary>
/// <param name="Key">What names it within its gap, placement or officer.</param>
/// <param name="Kind">What is to be done: the name of an owed act, of a condition or of another kind of wait.</param>
/// <param name="SubjectId">The enquiry, offer, clearance, gap, placement or officer that waits.</param>
/// <param name="AuthorityId">Where whoever owes it works.</param>
/// <param name="Roles">Who owes it where it is no one person.</param>
public sealed record NudgedItem(
    Guid PartnershipId, Guid RootId, string Key, string Kind, Guid SubjectId, Guid AuthorityId, Guid ServiceAreaId, Guid? HolderId, IReadOnlyList<Role> Roles)
{
    /// <summary>Stands for the service area of what is of none, so that whoever holds the role for any of them may see to it.</summary>
    public static readonly Guid AnyServiceArea = Guid.AllBitsSet;
}
