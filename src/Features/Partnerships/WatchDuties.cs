using TalentPool.Domain;
using TalentPool.Domain.Partnerships;
using TalentPool.Features.People;
using TalentPool.Platform;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Partnerships;

/// <summary>Notes where a duty of a service area that is on has fallen vacant, by whatever way: a role that ended or ran out, somebody suspended.</summary>
public sealed record WatchDuties(Guid PartnershipId);

[Needs(Permission.LetTimePass)]
public sealed class WatchDutiesHandler(Acts acts)
{
    public Task<Outcome> Handle(Act act, WatchDuties command, CancellationToken cancellation = default) => acts.Perform(this, act, async scope =>
    {
        if (!scope.IsPermitted(new Concerning()))
        {
            return PlatformRefusals.NotPermitted;
        }

        var partnership = await scope.Take<Partnership>(command.PartnershipId);
        partnership.NoteDuties(scope.At, await DutyReading.MissingIn(scope.Db, partnership, scope.Today, cancellation));
        return Outcome.Done;
    }, cancellation);
}
