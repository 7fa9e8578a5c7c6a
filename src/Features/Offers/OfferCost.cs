namespace TalentPool.Features.Offers;

/// <summary>What so many hours of an officer cost.</summary>
public static class OfferCost
{
    /// <summary>Pence, rounded once, half away from zero; minutes and rate are never negative here.</summary>
    public static long Of(int minutes, long pencePerHour) => (minutes * pencePerHour + 30) / 60;
}
