using Microsoft.EntityFrameworkCore;
using TalentPool.Domain;
using TalentPool.Domain.Privacy;
using TalentPool.Domain.Waiting;
using TalentPool.Platform;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Privacy;

/// <summary>Erases who nudged whom from the events of a partnership, once its nudges are no longer kept. The nudges themselves are removed as notices are.</summary>
public sealed record ForgetNudges(Guid PartnershipId);

[Needs(Permission.LetTimePass)]
public sealed class ForgetNudgesHandler(Acts acts, RetentionSchedule schedule)
{
    public Task<Outcome> Handle(Act act, ForgetNudges command, CancellationToken cancellation = default) => acts.Perform(this, act, async scope =>
    {
        if (!scope.IsPermitted(new Concerning()))
        {
            return PlatformRefusals.NotPermitted;
        }

        // Only what was nudged on a day whose nudges go is looked for, by who nudged, so that no chain is read from end to end.
        var old = OldMessages.Nudges(scope.Db, schedule, scope.Today).Where(nudge => nudge.PartnershipId == command.PartnershipId);
        var by = await old.Select(nudge => nudge.ById).Distinct().ToListAsync(cancellation);
        var before = OldMessages.NudgesBefore(schedule, scope.Today);
        await RecordErasure.Events(
            scope, ChainKey.Partnership(command.PartnershipId), link => by.Contains(link.ActorId) && link.Kind == nameof(Nudged) && link.RecordedAt < before, cancellation);
        return Outcome.Done;
    }, cancellation);
}
