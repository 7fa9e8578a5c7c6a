using Microsoft.AspNetCore.Http.Features;

namespace TalentPool.Features;

public static class PageServices
{
    /// <summary>
    /// The most values of one form. A dispute of a long statement sends three for each line and a week of many matters more than ten for each row;
    /// the framework's own limit of 1,024 would turn either away with nothing said and everything lost.
    /// </summary>
    public const int MostFormValues = 16_384;

    public static IServiceCollection AddPages(this IServiceCollection services)
    {
        services.Configure<FormOptions>(form => form.ValueCountLimit = MostFormValues);
        services.AddRazorComponents(pages => pages.MaxFormMappingCollectionSize = MostFormValues);
        services.AddScoped<FrameReading>();
        services.AddRateLimiter(GuessLimits.Add);
        return services;
    }

    /// <summary>Comes last before the pages, when it is known who asks and that they may.</summary>
    public static void UseFrame(this WebApplication app) => FrameReading.Use(app);

    public static void MapPages(this WebApplication app) => app.MapRazorComponents<App>();
}
