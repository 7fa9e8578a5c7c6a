namespace TalentPool.Notices;

public static class NoticeServices
{
    public static IServiceCollection AddNotices(this IServiceCollection services)
    {
        services.AddSignalR();
        services.AddSingleton<NoticePush>();
        return services;
    }

    public static void MapNotices(this WebApplication app) => app.MapHub<NoticeHub>(NoticeHub.Address);
}
