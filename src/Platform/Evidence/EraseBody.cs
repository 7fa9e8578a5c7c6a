using Microsoft.EntityFrameworkCore;
using TalentPool.Domain;
using TalentPool.Platform.Permissions;

namespace TalentPool.Platform.Evidence;

/// <summary>Erases the names and free text of one event, by an order or a retention rule. The chain still holds and says so.</summary>
public sealed record EraseBody(int ChainId, long Number, string Reason, string OrderReference);

[Needs(Permission.EraseEvidence)]
public sealed class EraseBodyHandler(Acts acts)
{
    public Task<Outcome> Handle(Act act, EraseBody command, CancellationToken cancellation = default) => acts.Perform(this, act, async scope =>
    {
        var found = await scope.Db.Set<Chain>().AsNoTracking().Where(chain => chain.Id == command.ChainId)
            .Select(chain => new { chain.Scope, chain.ScopeId }).SingleOrDefaultAsync(cancellation) ?? throw new RecordNotFoundException();
        var key = new ChainKey(found.Scope, found.ScopeId);
        if (!scope.IsPermitted(EvidenceConcerning.Chain(key)))
        {
            return PlatformRefusals.NotPermitted;
        }

        // The chain is taken first, so that two erasures of one body do not both find it there.
        await Chains.Take(scope.Db, key, cancellation);
        var link = await scope.Db.Set<ChainEvent>().SingleOrDefaultAsync(e => e.ChainId == command.ChainId && e.Number == command.Number, cancellation);
        var refusal = link is null ? ErasureRefusals.NoSuchEvent
            : link.Kind == nameof(BodyErased) ? ErasureRefusals.ErasureCannotBeErased
            : link.IsErased ? ErasureRefusals.AlreadyErased
            : string.IsNullOrWhiteSpace(command.Reason) ? ErasureRefusals.ReasonMissing
            : string.IsNullOrWhiteSpace(command.OrderReference) ? ErasureRefusals.OrderReferenceMissing
            : null;
        if (refusal is not null)
        {
            return refusal;
        }

        EventErasure.Erase(scope, key, link!, command.Reason.Trim(), command.OrderReference.Trim());
        return Outcome.Done;
    }, cancellation);
}
