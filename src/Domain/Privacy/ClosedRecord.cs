namespace TalentPool.Domain.Privacy;

/// <summary>A part of a named record that is closed to auditors, and whose it is.</summary>
/// <param name="RecordId">The gap or placement.</param>
/// <param name="Reference">What it is called.</param>
public sealed record ClosedRecord(ClosedPart Part, Guid RecordId, string Reference, Guid PartnershipId, Guid OwnerAuthorityId, Guid ServiceAreaId);
