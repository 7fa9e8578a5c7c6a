using TalentPool.Domain;
using TalentPool.Domain.Placements;
using TalentPool.Platform;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Placements;

/// <summary>The host authorises reserved or court work and names the authorised person who answers for it.</summary>
/// <param name="SupervisorAuthority">What authorises that person: a number, or by whom.</param>
public sealed record AuthoriseReservedWork(Guid PlacementId, int SeenVersion, Guid SupervisorId, string SupervisorAuthority, string Reference);

[Needs(Permission.AuthoriseReservedWork)]
public sealed class AuthoriseReservedWorkHandler(Acts acts)
{
    public Task<Outcome> Handle(Act act, AuthoriseReservedWork command, CancellationToken cancellation = default) => acts.Perform(this, act, async scope =>
        await scope.Decide(
            await scope.Take<Placement>(command.PlacementId),
            async (placement, _) => await HostPeople.NameOf(scope.Db, placement, command.SupervisorId, cancellation) is { } name
                ? placement.AuthoriseReservedWork(
                    scope.Actor, scope.At, command.SeenVersion, command.SupervisorId, name, command.SupervisorAuthority, command.Reference)
                : PlacementActRefusals.NotOneOfTheHost,
            cancellation), cancellation);
}
