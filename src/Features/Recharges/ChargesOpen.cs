using TalentPool.Database;
using TalentPool.Domain.Recharges;

namespace TalentPool.Features.Recharges;

/// <summary>Everything that waits to be charged, of every kind.</summary>
public static class ChargesOpen
{
    public static async Task<List<Chargeable>> Of(TalentPoolDb db, OpenTo open, CancellationToken cancellation = default)
    {
        var all = new List<Chargeable>();
        foreach (var source in ChargeSource.All)
        {
            all.AddRange(await source.Open(db, open, cancellation));
        }

        return all;
    }

    public static async Task<HashSet<ChargeGroup>> Groups(TalentPoolDb db, OpenTo open, CancellationToken cancellation = default)
    {
        var all = new HashSet<ChargeGroup>();
        foreach (var source in ChargeSource.All)
        {
            all.UnionWith(await source.Groups(db, open, cancellation));
        }

        return all;
    }
}
