namespace TalentPool.Features.Certificates;

/// <summary>One issue of a certificate, what it says and what it is worth now.</summary>
/// <param name="ExpiresAt">Until when work may be ordered on it now; a procurement may have put it off since it was signed.</param>
public sealed record CertificateSight(Certificate Certificate, CertificatePayload Signed, CertificateStanding Standing, DateTime ExpiresAt, int NewestIssue);
