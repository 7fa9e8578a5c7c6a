using TalentPool.Domain;

namespace TalentPool.Features.Certificates;

public static class CertificateRefusals
{
    public static readonly Refusal NoSigningKey = new(nameof(NoSigningKey), "This server cannot sign certificates, so nothing that needs a certificate can be done on it: no clearance is granted, reduced or put off. Tell your administrator.");
}
