using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using TalentPool.Database;

namespace TalentPool.Platform.People;

/// <summary>How long a session lasts and what ends it: eight hours without opening a page, a suspension, a new password, signing out.</summary>
public static class Sessions
{
    public static readonly TimeSpan IdleTime = TimeSpan.FromHours(8);

    /// <summary>No cookie of a session that has ended lasts longer; one more hour, in case a page renewed it at that moment.</summary>
    public static readonly TimeSpan RememberedFor = IdleTime + TimeSpan.FromHours(1);

    /// <summary>The claim that tells a person's browsers apart.</summary>
    public const string IdClaim = "talentpool:session";

    /// <summary>Renewing the cookie on every page would write it more often than anybody could notice.</summary>
    private static readonly TimeSpan RenewedAfter = TimeSpan.FromMinutes(1);

    /// <summary>Asks the database on each request, so that a suspended person is out at once and not when a page next checks.</summary>
    public static async Task Validate(CookieValidatePrincipalContext context)
    {
        // The error page shows nothing of anybody's, and the database may be why it is shown.
        if (context.HttpContext.Features.Get<IExceptionHandlerFeature>() is not null
            || context.HttpContext.GetEndpoint()?.Metadata.GetMetadata<StaticAssetDescriptor>() is not null)
        {
            return;
        }

        var services = context.HttpContext.RequestServices;
        var stampClaim = services.GetRequiredService<IOptions<IdentityOptions>>().Value.ClaimsIdentity.SecurityStampClaimType;
        var db = services.GetRequiredService<TalentPoolDb>();
        var isGood = IdOf(context.Principal) is { } sessionId && Guid.TryParse(context.Principal?.FindFirstValue(ClaimTypes.NameIdentifier), out var personId)
            && await db.Set<Person>().AsNoTracking()
                .AnyAsync(person => person.Id == personId && person.SuspendedAt == null && person.SecurityStamp == context.Principal!.FindFirstValue(stampClaim)
                    && !db.Set<EndedSession>().Any(ended => ended.SessionId == sessionId));
        if (!isGood)
        {
            context.RejectPrincipal();
            await context.HttpContext.SignOutAsync(IdentityConstants.ApplicationScheme);
        }
    }

    /// <summary>None for whoever is not signed in, and for a cookie from before sessions had one, which is no longer good.</summary>
    public static Guid? IdOf(ClaimsPrincipal? principal) => Guid.TryParse(principal?.FindFirstValue(IdClaim), out var id) ? id : null;

    /// <summary>Only opening a page goes on with the session; what an open page asks by itself, such as its notices, does not.</summary>
    public static Task CheckSliding(CookieSlidingExpirationContext context)
    {
        var path = context.HttpContext.Request.Path;
        context.ShouldRenew = context.ElapsedTime >= RenewedAfter
            && !path.StartsWithSegments("/hubs") && !path.StartsWithSegments("/notices/since")
            && context.HttpContext.GetEndpoint()?.Metadata.GetMetadata<StaticAssetDescriptor>() is null;
        return Task.CompletedTask;
    }

    /// <summary>A page leads to the sign-in page; a program, such as the hub's client, is told that it is not signed in.</summary>
    public static Task SendToSignIn(RedirectContext<CookieAuthenticationOptions> context)
    {
        var wantsPage = context.Request.Headers.Accept.ToString().Contains("text/html", StringComparison.OrdinalIgnoreCase);
        if (wantsPage)
        {
            context.Response.Redirect(context.RedirectUri);
        }
        else
        {
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
        }

        return Task.CompletedTask;
    }
}
