using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain;
using TalentPool.Domain.Placements;
using TalentPool.Domain.Recharges;

namespace TalentPool.Features.Recharges;

/// <summary>
/// The service areas of the placements on a statement. A head of one service stands for no hours of another, so whoever acts on a statement holds
/// a role for all of them.
/// </summary>
public static class StatementAreas
{
    /// <summary>The person with the roles that reach over the whole statement.</summary>
    public static async Task<Actor> Acting(TalentPoolDb db, Actor actor, Guid statementId, CancellationToken cancellation = default) =>
        (await Acting(db, actor, [statementId], cancellation))(statementId);

    public static async Task<Func<Guid, Actor>> Acting(TalentPoolDb db, Actor actor, IReadOnlyCollection<Guid> statementIds, CancellationToken cancellation = default)
    {
        // Most people’s roles are for every service area, and then nothing has to be read.
        if (actor.Roles.All(held => held.ServiceAreaIds.Count == 0))
        {
            return _ => actor;
        }

        var areas = (await db.Set<StatementLine>().AsNoTracking().Where(line => statementIds.Contains(line.StatementId))
            .Join(db.Set<Placement>().AsNoTracking(), line => line.PlacementId, placement => placement.Id, (line, placement) => new { line.StatementId, placement.ServiceAreaId })
            .Distinct().ToListAsync(cancellation)).ToLookup(pair => pair.StatementId, pair => pair.ServiceAreaId);
        return statementId => actor.CoveringAll([.. areas[statementId]]);
    }

    /// <summary>The same of a statement whose lines may not be stored yet.</summary>
    public static async Task<IReadOnlyList<Guid>> On(TalentPoolDb db, Statement statement)
    {
        var placements = statement.Lines.Select(line => line.PlacementId).Distinct().ToList();
        return await db.Set<Placement>().AsNoTracking().Where(placement => placements.Contains(placement.Id)).Select(placement => placement.ServiceAreaId).Distinct().ToListAsync();
    }
}
