using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;

namespace TalentPool.Features;

/// <summary>
/// How often a minute something secret may be guessed at. Colleagues in one office often share an address, so what is counted first
/// is the address together with the mail address that is typed, and the address alone only against a machine that tries many.
/// </summary>
public static class GuessLimits
{
    /// <summary>A person mistypes a few times, a machine tries thousands of times.</summary>
    public const int PostsAMinute = 30;

    /// <summary>From one address, whatever is typed.</summary>
    public const int PostsAMinuteInAll = 300;

    private const string TypedField = "Model.Email";

    /// <summary>A form with a mail address and a password is far smaller than this.</summary>
    private const int MostBytes = 16 * 1024;

    private const string TypedItem = "TalentPool.TypedAddress";

    private static readonly string[] Guessable = ["/sign-in", "/set-password", "/forgotten-password", "/certificates/check", "/sign-in/code", "/account/second-factor"];

    /// <summary>Where what is typed says whose secret is guessed at.</summary>
    private static readonly string[] WithAddress = ["/sign-in", "/forgotten-password"];

    public static void Add(RateLimiterOptions limits)
    {
        limits.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        limits.GlobalLimiter = PartitionedRateLimiter.CreateChained(
            Limiter(PostsAMinuteInAll, context => From(context)),
            Limiter(PostsAMinute, context => $"{From(context)} {context.Items[TypedItem]}"));
    }

    /// <summary>Reads what is typed first, which the choice of what is counted cannot wait for.</summary>
    public static void UseGuessLimits(this WebApplication app)
    {
        app.Use(async (context, next) =>
        {
            if (IsGuess(context.Request, WithAddress) && context.Request.HasFormContentType && context.Request.ContentLength is <= MostBytes)
            {
                try
                {
                    var form = await context.Request.ReadFormAsync(context.RequestAborted);
                    context.Items[TypedItem] = form[TypedField].ToString().Trim().ToUpperInvariant();
                }
                catch (Exception damaged) when (damaged is InvalidDataException or BadHttpRequestException)
                {
                    // It is counted as one without an address; the page answers it.
                }
            }

            await next(context);
        });
        app.UseRateLimiter();
    }

    private static PartitionedRateLimiter<HttpContext> Limiter(int permitted, Func<HttpContext, string> counted) =>
        PartitionedRateLimiter.Create<HttpContext, string>(context => IsGuess(context.Request, Guessable)
            ? RateLimitPartition.GetFixedWindowLimiter(counted(context), _ => new FixedWindowRateLimiterOptions { PermitLimit = permitted, Window = TimeSpan.FromMinutes(1) })
            : RateLimitPartition.GetNoLimiter("pages"));

    private static bool IsGuess(HttpRequest request, string[] pages) =>
        HttpMethods.IsPost(request.Method) && pages.Contains(AddressOf(request.HttpContext), StringComparer.OrdinalIgnoreCase);

    /// <summary>The address as the page names it, however it was typed: routes take a slash at the end, and upper case, for the same.</summary>
    private static string? AddressOf(HttpContext context) => (context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText is { } page ? $"/{page.Trim('/')}" : null;

    private static string From(HttpContext context) => context.Connection.RemoteIpAddress?.ToString() ?? "unknown";
}
