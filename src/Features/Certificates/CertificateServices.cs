using TalentPool.Platform;

namespace TalentPool.Features.Certificates;

public static class CertificateServices
{
    public static IServiceCollection AddCertificates(this IServiceCollection services, CertificateSigner signer)
    {
        services.AddSingleton(signer);
        services.AddSingleton<CertificateIssuer>();
        services.AddSingleton<Consequence>(provider => provider.GetRequiredService<CertificateIssuer>().Follow);
        return services;
    }
}
