using Microsoft.EntityFrameworkCore;
using TalentPool.Domain;
using TalentPool.Domain.Partnerships;
using TalentPool.Features.People;
using TalentPool.Notices;
using TalentPool.Platform;
using TalentPool.Platform.People;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.SignIn;

/// <summary>Ends every session of one's own, on whatever machine, with its next request; what is connected live is cut off.</summary>
public sealed record SignOutEverywhere(Guid PersonId);

[Needs(Permission.SignedIn)]
public sealed class SignOutEverywhereHandler(Acts acts, LiveConnections connections)
{
    public async Task<Outcome> Handle(Act act, SignOutEverywhere command, CancellationToken cancellation = default)
    {
        var outcome = await acts.Perform(this, act, async scope =>
        {
            if (!scope.IsPermitted(new Concerning()) || command.PersonId != scope.Actor.PersonId)
            {
                return PlatformRefusals.NotPermitted;
            }

            var person = await scope.Db.Set<Person>().SingleAsync(known => known.Id == command.PersonId, cancellation);
            person.EndSessions();
            scope.Record(PersonInHand.Chain(person), new SignedOutEverywhere(person.Id, scope.At));
            return Outcome.DoneWith(person.Id);
        }, cancellation);
        if (outcome.IsDone)
        {
            await connections.EndStale([command.PersonId]);
        }

        return outcome;
    }
}
