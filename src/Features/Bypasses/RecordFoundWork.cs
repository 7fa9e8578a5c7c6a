using TalentPool.Domain;
using TalentPool.Domain.Gaps;
using TalentPool.Features.Gaps;
using TalentPool.Features.Partnerships;
using TalentPool.Platform;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Bypasses;

/// <summary>Outside work came to light for which no gap had been posted. It becomes a gap that has ended, with its bypass, which the board sees.</summary>
public sealed record RecordFoundWork(Guid AuthorityId, Guid ServiceAreaId, FoundWork Work);

[Needs(Permission.RecordFoundWork)]
public sealed class RecordFoundWorkHandler(Acts acts)
{
    public Task<Outcome> Handle(Act act, RecordFoundWork command, CancellationToken cancellation = default) => acts.Perform(this, act, async scope =>
    {
        var partnership = await TermsInForce.PartnershipFor(scope.Db, command.AuthorityId, command.ServiceAreaId, scope.Today, cancellation);
        if (!scope.IsPermitted(FoundWorkAreas.Concerning(partnership?.Id ?? Guid.Empty, command.AuthorityId, command.ServiceAreaId)))
        {
            return PlatformRefusals.NotPermitted;
        }

        if (partnership?.TermsOn(scope.Today) is not { } terms)
        {
            return PostingRefusals.ServiceAreaNotShared;
        }

        var reference = await ReferenceCounter.Next(scope.Db, partnership.ReferencePrefix, scope.Today.Year);
        var outcome = Gap.RecordFoundWork(
            scope.Actor, scope.At, partnership.Id, terms.Id, command.AuthorityId, command.ServiceAreaId, reference, command.Work, scope.Calendar, out var gap);
        if (gap is not null)
        {
            scope.Add(gap);
        }

        return outcome;
    }, cancellation);
}
