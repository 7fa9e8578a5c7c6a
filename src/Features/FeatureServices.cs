using TalentPool.Features.Certificates;
using TalentPool.Features.Coverage;
using TalentPool.Features.EvidenceFiles;
using TalentPool.Features.Exchange;
using TalentPool.Features.Home;
using TalentPool.Features.Privacy;
using TalentPool.Features.Savings;
using TalentPool.Features.People;
using TalentPool.Features.People.Import;
using TalentPool.Features.People.Review;
using TalentPool.Features.Recharges.Files;
using TalentPool.Features.Service;
using TalentPool.Features.Settlements;
using TalentPool.Features.SignIn;

namespace TalentPool.Features;

public static class FeatureServices
{
    public static IServiceCollection AddFeatures(this IServiceCollection services, IConfiguration configuration)
    {
        // AutoMapper projects entities to read models, in that direction only. A key is needed only by whoever keeps changes to themselves.
        services.AddAutoMapper(mapper =>
        {
            mapper.LicenseKey = configuration["AutoMapper:LicenseKey"];
            mapper.AddMaps(typeof(FeatureServices).Assembly);
        });
        // A damaged address is the reader's, wherever the program runs: it gets the page for 400 and is no failure of ours.
        services.Configure<RouteHandlerOptions>(routes => routes.ThrowOnBadRequest = false);
        services.AddScoped<HomeQuery>();
        services.AddScoped<DemonstrationPeople>();
        services.AddScoped<PeopleReading>();
        services.AddPrivacy(configuration);
        services.AddScoped<SessionStart>();
        services.AddScoped<StaffFileReading>();
        services.AddScoped<AccessReviewReading>();
        services.AddSingleton<ServiceStatement>();
        foreach (var source in typeof(HomeSource).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(HomeSource))))
        {
            services.AddSingleton(typeof(HomeSource), source);
        }

        services.AddScoped<Health.HealthQuery>();
        return services;
    }

    public static void MapFeatures(this WebApplication app)
    {
        app.MapSessions();
        app.MapEvidenceFiles();
        app.MapCertificates();
        app.MapOwnData();
        app.MapStaffTemplate();
        app.MapStatementFiles();
        app.MapStatementList();
        app.MapFinanceFiles();
        app.MapSettlements();
        app.MapCoverage();
        app.MapSavings();
        app.MapExchange();
    }
}
