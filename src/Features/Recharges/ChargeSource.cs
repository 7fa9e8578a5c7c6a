using TalentPool.Database;
using TalentPool.Domain;
using TalentPool.Domain.Recharges;
using TalentPool.Platform;

namespace TalentPool.Features.Recharges;

/// <summary>
/// One kind of thing that is charged, and where it is stored. The run, the issue and the proof of the money ask every kind the same, so that a kind more is
/// a class more.
/// </summary>
public abstract class ChargeSource
{
    /// <summary>In the order in which their records are taken when a statement is issued.</summary>
    public static IReadOnlyList<ChargeSource> All { get; } = [new TimeCharges(), new BroughtForwardCharges()];

    /// <summary>What is approved or settled and stands on no line.</summary>
    public abstract Task<IReadOnlyList<Chargeable>> Open(TalentPoolDb db, OpenTo open, CancellationToken cancellation);

    /// <summary>Everything that was ever approved, on a line or not; nothing of what follows from a line, since the line says that itself.</summary>
    public virtual Task<IReadOnlyList<Chargeable>> Approved(TalentPoolDb db, CancellationToken cancellation) => Task.FromResult<IReadOnlyList<Chargeable>>([]);

    /// <summary>Takes the records of these things and marks them as charged. It is asked before the statement is taken, which comes after them.</summary>
    public virtual Task<Refusal?> Charge(ActScope scope, Guid statementId, IReadOnlyList<ChargeKey> things, CancellationToken cancellation) => Task.FromResult<Refusal?>(null);
}
