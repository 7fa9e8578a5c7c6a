using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain;
using TalentPool.Domain.Placements;
using TalentPool.Domain.Recharges;
using TalentPool.Domain.Timesheets;
using TalentPool.Platform;

namespace TalentPool.Features.Recharges;

/// <summary>
/// One kind of thing that is charged, and where it is stored. The run and the issue ask every kind the same, so that a kind more is a class more; the proof of
/// the money reads what was approved by itself (<see cref="ApprovedCharges"/>).
/// </summary>
public abstract class ChargeSource
{
    /// <summary>In the order in which their records are taken when a statement is issued.</summary>
    public static IReadOnlyList<ChargeSource> All { get; } = [new TimeCharges(), new ExpenseCharges(), new FeeCharges(), new AdjustmentCharges(), new BroughtForwardCharges()];

    /// <summary>What is approved or settled and stands on no line.</summary>
    public abstract Task<IReadOnlyList<Chargeable>> Open(TalentPoolDb db, OpenTo open, CancellationToken cancellation);

    /// <summary>For whom and under which VAT treatments there is any of it.</summary>
    public virtual async Task<IEnumerable<ChargeGroup>> Groups(TalentPoolDb db, OpenTo open, CancellationToken cancellation) =>
        (await Open(db, open, cancellation)).Select(thing => thing.Group);

    /// <summary>Which of these providers has something that waits, and in which partnership, so that a run is due.</summary>
    /// <param name="until">The last day that a run would charge.</param>
    public virtual async Task<IEnumerable<(Guid ProviderId, Guid PartnershipId)>> Waiting(TalentPoolDb db, IReadOnlySet<Guid> providers, DateTime asOf, DateOnly until, CancellationToken cancellation)
    {
        var placements = new HashSet<Guid>();
        foreach (var provider in providers.Order())
        {
            placements.UnionWith((await Open(db, new OpenTo(provider, asOf, []) { Until = until }, cancellation)).Select(thing => thing.For.PlacementId));
        }

        return placements.Count == 0 ? [] : (await db.Set<Placement>().Where(placement => placements.Contains(placement.Id))
            .Select(placement => new { placement.HomeAuthorityId, placement.PartnershipId }).Distinct().ToListAsync(cancellation))
            .Select(one => (one.HomeAuthorityId, one.PartnershipId));
    }

    /// <summary>Takes the records of these things and marks them as charged. It is asked before the statement is taken, which comes after them.</summary>
    public virtual Task<Refusal?> Charge(ActScope scope, Guid statementId, IReadOnlyList<ChargeKey> things, CancellationToken cancellation) => Task.FromResult<Refusal?>(null);

    /// <summary>Takes what a host has approved and charges it. Whoever worked for it stands for no statement that it is on.</summary>
    protected static async Task<Refusal?> ChargeAll<T>(ActScope scope, Guid statementId, IReadOnlyCollection<Guid> ids, Refusal own) where T : HostDecided
    {
        foreach (var decided in await scope.TakeAll<T>(ids))
        {
            if (decided.OfficerPersonId == scope.Actor.PersonId)
            {
                return own;
            }

            // What was charged before and taken back to be charged anew is charged already.
            if (decided.Status != TimesheetStatus.Charged && decided.Charge(scope.Actor, scope.At, statementId) is { IsDone: false } no)
            {
                return no.Refusal;
            }
        }

        return null;
    }
}
