using TalentPool.Database;
using TalentPool.Features.Gaps;
using TalentPool.Notices;
using TalentPool.Platform.Evidence;
using TalentPool.Platform.Permissions;

namespace TalentPool.Platform;

public static class ActServices
{
    /// <summary>Registers what carries acts out, and every use case: each class that ends in Handler and names its permission.</summary>
    public static IServiceCollection AddActs(this IServiceCollection services)
    {
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton<Acts>();
        services.AddSingleton<NoticeRules>();
        services.AddSingleton<RootSight>(GapReading.MayTake);
        foreach (var source in typeof(NoticeSource).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(NoticeSource))))
        {
            services.AddSingleton(typeof(NoticeSource), source);
        }

        services.AddTransient(provider => Verification.Of(provider.GetRequiredService<Databases>()));
        foreach (var useCase in UseCases())
        {
            services.AddScoped(useCase);
        }

        return services;
    }

    public static IEnumerable<Type> UseCases() => typeof(ActServices).Assembly.GetTypes()
        .Where(type => type is { IsClass: true, IsAbstract: false } && type.Name.EndsWith("Handler", StringComparison.Ordinal)
            && type.IsDefined(typeof(NeedsAttribute), false));
}
