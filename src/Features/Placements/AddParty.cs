using TalentPool.Domain;
using TalentPool.Domain.Placements;
using TalentPool.Platform;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Placements;

/// <summary>The host’s conflict officer names a party to the matter. It is searched for, and the officer and the home are then asked again.</summary>
public sealed record AddParty(Guid PlacementId, int SeenVersion, string Name, PartyStanding Standing, string Aliases = "", string CompanyNumber = "");

[Needs(Permission.DecideConflict)]
public sealed class AddPartyHandler(Acts acts)
{
    public Task<Outcome> Handle(Act act, AddParty command, CancellationToken cancellation = default) => acts.Perform(this, act, scope =>
        scope.TakeMatter(command.PlacementId, placement =>
        {
            var outcome = placement.AddParty(scope.Actor, scope.At, command.SeenVersion, command.Name, command.Standing, command.Aliases, command.CompanyNumber);

            // The event is about the placement, so the act leads back to it and not to the party.
            return outcome.IsDone ? Outcome.DoneWith(placement.Id) : outcome;
        }, cancellation), cancellation);
}
