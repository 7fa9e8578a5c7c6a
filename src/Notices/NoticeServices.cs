using TalentPool.Features.SignIn;
using TalentPool.Platform.Permissions;

namespace TalentPool.Notices;

public static class NoticeServices
{
    public static IServiceCollection AddNotices(this IServiceCollection services)
    {
        services.AddSignalR();
        services.AddSingleton<LiveConnections>();
        services.AddSingleton<NoticePush>();
        services.AddSingleton<RecordSight>();
        services.AddSingleton<NoticeListener>();
        services.AddHostedService(provider => provider.GetRequiredService<NoticeListener>());
        services.AddScoped<NoticeReader>();
        services.AddSingleton<NoticeMarks>();
        return services;
    }

    /// <summary>Where mail goes and what it says of itself.</summary>
    public static IServiceCollection AddMail(this IServiceCollection services, IConfiguration configuration, string contentRoot)
    {
        services.AddSingleton(MailSettings.Read(configuration, contentRoot));
        services.AddSingleton<MailCarriers>();
        services.AddSingleton<MailStop>();
        services.AddScoped<PasswordLinkLetter>();
        services.AddScoped<MailLetters>();
        services.AddSingleton<TestMail>();
        return services;
    }

    public static void MapNotices(this WebApplication app)
    {
        app.MapHub<NoticeHub>(NoticeHub.Address, connection => connection.CloseOnAuthenticationExpiration = true).RequireAuthorization();
        app.MapGet("/notices/since", NoticeEndpoints.Since).RequireAuthorization().WithMetadata(new NeedsAttribute(Permission.SignedIn));
        app.MapGet(MailStop.OneClick, (string? token) => Results.LocalRedirect($"{MailStop.Page}?token={Uri.EscapeDataString(token ?? "")}")).WithMetadata(new NeedsAttribute(Permission.Anyone));
        app.MapPost(MailStop.OneClick, StopMail.AtOneClick).DisableAntiforgery().WithMetadata(new NeedsAttribute(Permission.Anyone));
        app.MapGet("/notices/{id:long}/open", NoticeEndpoints.Open).RequireAuthorization().WithMetadata(new NeedsAttribute(Permission.SignedIn));
    }
}
