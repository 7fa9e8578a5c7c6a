using TalentPool.Features.Ledger;
using TalentPool.Platform;

namespace TalentPool.Features.Recharges;

public static class RechargeServices
{
    public static IServiceCollection AddRecharges(this IServiceCollection services)
    {
        services.AddSingleton<Consequence>(ChargedAgain.Follow);
        services.AddSingleton<Consequence>(LedgerPosting.Follow);
        services.AddScoped<MonthRunner>();
        services.AddScoped<DisputeDecisions>();
        return services;
    }
}
