using System.Threading.RateLimiting;

namespace TalentPool.Features;

public static class PageServices
{
    /// <summary>The policy of the sign-in pages: a person mistypes a few times, a machine tries thousands of times.</summary>
    public const string SignInLimit = "sign-in";

    /// <summary>Where something secret could be guessed by trying.</summary>
    private static readonly string[] Guessable = ["/sign-in", "/certificates/check"];

    public static IServiceCollection AddPages(this IServiceCollection services)
    {
        services.AddRazorComponents();
        services.AddRateLimiter(limits =>
        {
            limits.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            limits.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(context =>
                HttpMethods.IsPost(context.Request.Method) && Guessable.Any(path => context.Request.Path.StartsWithSegments(path))
                    ? RateLimitPartition.GetFixedWindowLimiter(
                        context.Connection.RemoteIpAddress?.ToString() ?? "unknown",
                        _ => new FixedWindowRateLimiterOptions { PermitLimit = 30, Window = TimeSpan.FromMinutes(1) })
                    : RateLimitPartition.GetNoLimiter("pages"));
        });
        return services;
    }

    public static void MapPages(this WebApplication app) => app.MapRazorComponents<App>();
}
