namespace TalentPool.Features.Placements;

public static class PlacementServices
{
    public static IServiceCollection AddPlacements(this IServiceCollection services, PropertyOrChildKey key) => services.AddSingleton(key);
}
