using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain;

namespace TalentPool.Platform.Evidence;

/// <summary>Takes the head of a chain for the rest of the transaction, making the chain where it has no event yet.</summary>
public static class Chains
{
    public static async Task<Chain> Take(TalentPoolDb db, ChainKey key, CancellationToken cancellation)
    {
        // Raising the number by nothing takes the row's lock without changing it.
        await db.Set<Chain>().Where(c => c.Scope == key.Scope && c.ScopeId == key.ScopeId)
            .ExecuteUpdateAsync(set => set.SetProperty(c => c.LastNumber, c => c.LastNumber), cancellation);
        var chain = await db.Set<Chain>().SingleOrDefaultAsync(c => c.Scope == key.Scope && c.ScopeId == key.ScopeId, cancellation);
        if (chain is null)
        {
            var highest = await db.Set<Chain>().MaxAsync(c => (int?)c.Id, cancellation) ?? 0;
            chain = new Chain(highest + 1, key);
            db.Add(chain);
            await db.SaveChangesAsync(cancellation);
        }

        return chain;
    }
}
