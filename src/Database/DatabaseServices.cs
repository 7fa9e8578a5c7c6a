
namespace TalentPool.Database;

/// <summary>Registers the one context that the rest of the program asks for, backed by the provider that the settings name.</summary>
public static class DatabaseServices
{
    public static IServiceCollection AddDatabase(this IServiceCollection services, DatabaseSettings settings)
    {
        services.AddSingleton(settings);
        services.AddSingleton<WriteGate>();
        services.AddSingleton<Databases>();
        services.AddSingleton<DatabasePreparation>();
        services.AddSingleton<DatabaseHealth>();
        services.AddSingleton<DemonstrationData>();
        services.AddScoped(provider => provider.GetRequiredService<Databases>().Open());
        return services;
    }
}
