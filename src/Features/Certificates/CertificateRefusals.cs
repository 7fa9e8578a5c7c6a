using TalentPool.Domain;

namespace TalentPool.Features.Certificates;

public static class CertificateRefusals
{
    public static readonly Refusal NoSigningKey = new(nameof(NoSigningKey), "This server cannot sign certificates, so it cannot grant a clearance. Tell your administrator.");
}
