using Microsoft.AspNetCore.Http.Features;

namespace TalentPool.Features;

public static class PageServices
{
    public static IServiceCollection AddPages(this IServiceCollection services)
    {
        services.AddRazorComponents();

        // A week whose entries were loaded from a case system has hundreds of rows of fourteen fields.
        services.Configure<FormOptions>(form => form.ValueCountLimit = 16_384);
        services.AddScoped<FrameReading>();
        services.AddRateLimiter(GuessLimits.Add);
        return services;
    }

    /// <summary>Comes last before the pages, when it is known who asks and that they may.</summary>
    public static void UseFrame(this WebApplication app) => FrameReading.Use(app);

    public static void MapPages(this WebApplication app) => app.MapRazorComponents<App>();
}
