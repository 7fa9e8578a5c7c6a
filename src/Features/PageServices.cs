using System.Threading.RateLimiting;

namespace TalentPool.Features;

public static class PageServices
{
    /// <summary>How often a minute one address may post there: a person mistypes a few times, a machine tries thousands of times.</summary>
    public const int PostsAMinute = 30;

    /// <summary>Where something secret could be guessed by trying.</summary>
    private static readonly string[] Guessable = ["/sign-in", "/set-password", "/forgotten-password", "/certificates/check"];

    public static IServiceCollection AddPages(this IServiceCollection services)
    {
        services.AddRazorComponents();
        services.AddScoped<FrameReading>();
        services.AddRateLimiter(limits =>
        {
            limits.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            limits.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(context =>
                HttpMethods.IsPost(context.Request.Method) && Guessable.Contains(context.Request.Path.Value, StringComparer.OrdinalIgnoreCase)
                    ? RateLimitPartition.GetFixedWindowLimiter(
                        context.Connection.RemoteIpAddress?.ToString() ?? "unknown",
                        _ => new FixedWindowRateLimiterOptions { PermitLimit = PostsAMinute, Window = TimeSpan.FromMinutes(1) })
                    : RateLimitPartition.GetNoLimiter("pages"));
        });
        return services;
    }

    /// <summary>Comes last before the pages, when it is known who asks and that they may.</summary>
    public static void UseFrame(this WebApplication app) => FrameReading.Use(app);

    public static void MapPages(this WebApplication app) => app.MapRazorComponents<App>();
}
