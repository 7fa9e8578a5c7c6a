namespace TalentPool.Domain;

/// <summary>A role that is in force for a person now.</summary>
/// <param name="ScopeId">The authority or partnership; empty for the installation.</param>
/// <param name="ServiceAreaIds">The service areas it is limited to; empty means all.</param>
/// <param name="DeputyForId">The person whose duties are carried, when the holder is a deputy.</param>
public sealed record HeldRole(Role Role, Guid ScopeId, IReadOnlyList<Guid> ServiceAreaIds, Guid? DeputyForId = null)
{
    public bool Covers(Guid scopeId, Guid? serviceAreaId) =>
        ScopeId == scopeId && (serviceAreaId is null || ServiceAreaIds.Count == 0 || ServiceAreaIds.Contains(serviceAreaId.Value));
}
