using TalentPool.Platform;

namespace TalentPool.Features.Enquiries;

public static class EnquiryServices
{
    public static IServiceCollection AddEnquiries(this IServiceCollection services)
    {
        services.AddSingleton<Consequence>(StandingAnswering.Follow);
        services.AddSingleton<Consequence>(DirectRequestFollowing.Follow);
        return services;
    }
}
