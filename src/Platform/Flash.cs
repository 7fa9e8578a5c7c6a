using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace TalentPool.Platform;

/// <summary>
/// What the last act did, carried over the redirect in a protected cookie and shown once. It lives for a minute, so that a tab opened
/// later says nothing about an act long past.
/// </summary>
public sealed class Flash(IHttpContextAccessor http, IDataProtectionProvider protection, SiteAddress site, TimeProvider clock)
{
    private const string CookieName = "TalentPool.Flash";
    private static readonly TimeSpan Lifetime = TimeSpan.FromSeconds(60);
    private readonly IDataProtector _protector = protection.CreateProtector(CookieName);

    /// <summary>Says it on the page that the answer leads to: <c>Flash.Set("Offer released")</c>, then the redirect.</summary>
    public void Set(string text)
    {
        var until = (clock.GetUtcNow() + Lifetime).ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture);
        Context.Response.Cookies.Append(CookieName, _protector.Protect($"{until} {text}"), Cookie(Lifetime));
    }

    /// <summary>What there is to say, which is then gone; null when there is nothing.</summary>
    public string? Take()
    {
        if (Context.Request.Cookies[CookieName] is not { Length: > 0 } stored)
        {
            return null;
        }

        // Only a page that is shown has said it. What ends as a page about an error leaves it to the next one.
        if (!Context.Response.HasStarted)
        {
            var context = Context;
            context.Response.OnStarting(() =>
            {
                if (context.Response.StatusCode == StatusCodes.Status200OK)
                {
                    context.Response.Cookies.Delete(CookieName, Cookie(null));
                }

                return Task.CompletedTask;
            });
        }

        return Read(stored);
    }

    private HttpContext Context => http.HttpContext ?? throw new InvalidOperationException("There is no request to say it in.");

    private string? Read(string stored)
    {
        try
        {
            var parts = _protector.Unprotect(stored).Split(' ', 2);
            return long.Parse(parts[0], CultureInfo.InvariantCulture) >= clock.GetUtcNow().ToUnixTimeMilliseconds() ? parts[1] : null;
        }
        catch (CryptographicException)
        {
            // Made up, or protected with keys that are gone: nothing was said.
            return null;
        }
    }

    private CookieOptions Cookie(TimeSpan? age) =>
        new() { HttpOnly = true, Secure = site.IsSecure || Context.Request.IsHttps, IsEssential = true, SameSite = SameSiteMode.Lax, MaxAge = age, Path = "/" };
}
