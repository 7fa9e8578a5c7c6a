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
        services.AddSingleton<MailFolder>();
        return services;
    }

    public static void MapNotices(this WebApplication app)
    {
        app.MapHub<NoticeHub>(NoticeHub.Address, connection => connection.CloseOnAuthenticationExpiration = true).RequireAuthorization();
        app.MapGet("/notices/since", NoticeEndpoints.Since).RequireAuthorization().WithMetadata(new NeedsAttribute(Permission.SignedIn));
        app.MapGet("/notices/{id:long}/open", NoticeEndpoints.Open).RequireAuthorization().WithMetadata(new NeedsAttribute(Permission.SignedIn));
    }
}
