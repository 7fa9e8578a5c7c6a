using Microsoft.EntityFrameworkCore;
using TalentPool.Domain;
using TalentPool.Platform;
using TalentPool.Platform.Evidence;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Health;

/// <summary>Once a day the heads of the evidence chains go to the auditors. Whoever rewrites a chain later cannot rewrite their mailboxes.</summary>
public sealed record TellChainHeads;

public sealed record ChainHeadsTold(Guid SubjectId, DateTime EffectiveAt, DateOnly Day, IReadOnlyList<ChainHead> Heads) : DomainEvent(SubjectId, EffectiveAt);

[Needs(Permission.LetTimePass)]
public sealed class TellChainHeadsHandler(Acts acts)
{
    /// <summary>By then the night's work is done and the auditors' day has not begun.</summary>
    private static readonly TimeOnly From = new(6, 0);

    public Task<Outcome> Handle(Act act, TellChainHeads command, CancellationToken cancellation = default) => acts.Perform(this, act, async scope =>
    {
        if (!scope.IsPermitted(new Concerning()))
        {
            return PlatformRefusals.NotPermitted;
        }

        var today = scope.Today;
        var due = scope.Calendar.AtLocal(today, From);
        var isTold = await scope.Db.Set<ChainEvent>().AnyAsync(link => link.Kind == nameof(ChainHeadsTold) && link.EffectiveAt >= due, cancellation);
        if (scope.At < due || isTold)
        {
            return Outcome.Done;
        }

        var heads = await ChainHeads.Of(scope.Db, cancellation);
        if (heads.Count > 0)
        {
            scope.Record(ChainKey.Installation, new ChainHeadsTold(Guid.CreateVersion7(), scope.At, today, heads));
        }

        return Outcome.Done;
    }, cancellation);
}
