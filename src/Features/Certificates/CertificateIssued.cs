using TalentPool.Domain;

namespace TalentPool.Features.Certificates;

/// <param name="SubjectId">The certificate.</param>
public sealed record CertificateIssued(
    Guid SubjectId, DateTime EffectiveAt, Guid GapId, Guid ClearanceId, string Number, int Issue, string KeyId)
    : DomainEvent(SubjectId, EffectiveAt);
