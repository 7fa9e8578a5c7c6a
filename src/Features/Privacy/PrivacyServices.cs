namespace TalentPool.Features.Privacy;

public static class PrivacyServices
{
    public static IServiceCollection AddPrivacy(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton(RetentionSettings.Read(configuration));
        services.AddScoped<OldMessages>();
        services.AddScoped<OwnDataReading>();
        return services;
    }
}
