namespace TalentPool.Features.Certificates;

/// <summary>One certificate as the list shows it.</summary>
public sealed record CertificateRow(CertificatePayload Signed, CertificateStanding Standing);
