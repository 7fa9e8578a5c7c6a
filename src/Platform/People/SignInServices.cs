using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using TalentPool.Database;

namespace TalentPool.Platform.People;

/// <summary>Sign-in on the same database: long passwords that are not common ones, lock-out after failures, keys kept as rows.</summary>
public static class SignInServices
{
    public const int ShortestPassword = 12;

    public static IServiceCollection AddSignIn(this IServiceCollection services, SiteAddress site)
    {
        services.AddHttpContextAccessor();
        services.AddSingleton(site);
        services.Configure<ForwardedHeadersOptions>(site.Trust);

        // Not always secure, as the sign-in cookie is: forms would then fail for whoever reaches the program past its proxy, instead of their sign-in.
        services.AddAntiforgery(antiforgery => antiforgery.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest);
        services.AddScoped<CurrentUser>();
        services.AddScoped<Looks.LookLog>();
        services.AddScoped<Flash>();
        services.AddSingleton<LastUses>();
        services.AddScoped<SecondFactorDuty>();
        services.AddSingleton(provider => SecondFactorSettings.Read(provider.GetRequiredService<IConfiguration>(), provider.GetRequiredService<IHostEnvironment>()));
        services.AddScoped<OneTimeLinks>();
        services.AddScoped<AdministratorLinks>();
        services.AddSingleton<DemonstrationSettings>();
        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddIdentityCookies();
        services.AddAuthorization();
        services.AddIdentityCore<Person>(identity =>
            {
                identity.User.RequireUniqueEmail = true;
                identity.Password.RequiredLength = ShortestPassword;
                identity.Password.RequireDigit = false;
                identity.Password.RequireLowercase = false;
                identity.Password.RequireUppercase = false;
                identity.Password.RequireNonAlphanumeric = false;
                identity.Password.RequiredUniqueChars = 5;
                identity.Lockout.MaxFailedAccessAttempts = 5;
                identity.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(15);
            })
            .AddSignInManager()
            .AddClaimsPrincipalFactory<SessionPrincipals>()
            .AddDefaultTokenProviders()
            .AddPasswordValidator<CommonPasswords>();
        services.AddScoped<IUserStore<Person>>(provider => new PersonStore(provider.GetRequiredService<TalentPoolDb>()));
        services.Configure<DataProtectionTokenProviderOptions>(token => token.TokenLifespan = TimeSpan.FromHours(24));
        services.ConfigureApplicationCookie(cookie =>
        {
            cookie.Cookie.Name = "TalentPool";
            cookie.Cookie.SameSite = SameSiteMode.Lax;
            cookie.Cookie.HttpOnly = true;
            cookie.Cookie.SecurePolicy = site.CookiePolicy;
            cookie.ExpireTimeSpan = Sessions.IdleTime;
            cookie.SlidingExpiration = true;
            cookie.LoginPath = "/sign-in";
            cookie.AccessDeniedPath = "/status/403";
            cookie.ReturnUrlParameter = "returnUrl";
            cookie.Events = new CookieAuthenticationEvents
            {
                OnValidatePrincipal = Sessions.Validate,
                OnCheckSlidingExpiration = Sessions.CheckSliding,
                OnRedirectToLogin = Sessions.SendToSignIn,
            };
        });
        services.Configure<CookieAuthenticationOptions>(IdentityConstants.TwoFactorUserIdScheme, cookie =>
        {
            cookie.Cookie.Name = "TalentPool.HalfWay";
            cookie.Cookie.SecurePolicy = site.CookiePolicy;
        });
        services.AddDataProtection().SetApplicationName("TalentPool");
        services.AddSingleton<IXmlRepository, ProtectionKeyRows>();
        services.AddSingleton<IConfigureOptions<KeyManagementOptions>>(provider =>
            new ConfigureOptions<KeyManagementOptions>(keys => keys.XmlRepository = provider.GetRequiredService<IXmlRepository>()));
        return services;
    }
}
