using Microsoft.EntityFrameworkCore;
using TalentPool.Domain;
using TalentPool.Domain.Waiting;
using TalentPool.Platform;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Waiting;

/// <summary>Half of the time for a thing has passed: whoever owes it is told, and those who stand in for them.</summary>
/// <param name="RootId">The gap, placement, request to look, access review or officer that waits.</param>
/// <param name="Item">What of it waits.</param>
public sealed record SayHalfTime(Guid RootId, string Item);

[Needs(Permission.LetTimePass)]
public sealed class SayHalfTimeHandler(Acts acts)
{
    public Task<Outcome> Handle(Act act, SayHalfTime command, CancellationToken cancellation = default) => acts.Perform(this, act, async scope =>
    {
        if (!scope.IsPermitted(new Concerning()))
        {
            return PlatformRefusals.NotPermitted;
        }

        var root = await WaitingRoot.InTurn(scope, command.RootId, cancellation);
        var said = Nudge.HalfTimeItem(command.Item);
        var lastAt = await scope.Db.Set<Nudge>().AsNoTracking().Where(nudge => nudge.RootId == command.RootId && nudge.Item == said).MaxAsync(nudge => (DateTime?)nudge.At, cancellation);
        var waiting = (await new WaitingList(scope.Db).On(root, scope.Actor, scope.At)).FirstOrDefault(item => item.Item.Key == command.Item);

        // What began to wait anew on a day on which it was said already is near enough to that.
        if (waiting is not null && WaitingList.IsHalfTime(waiting, lastAt, scope.At) && !(lastAt is { } last && scope.Calendar.LocalDate(last) == scope.Today))
        {
            scope.Add(Nudge.AtHalfTime(scope.At, waiting.Item, waiting.DueAt!.Value, scope.Calendar));
        }

        return Outcome.Done;
    }, cancellation);
}
