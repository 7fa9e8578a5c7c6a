using Microsoft.EntityFrameworkCore;
using TalentPool.Domain;
using TalentPool.Domain.Partnerships;
using TalentPool.Domain.Privacy;
using TalentPool.Platform;
using TalentPool.Platform.People;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Privacy.LookRequests;

/// <summary>An auditor asks the owner of a record to open what of it is closed to auditors, and says why.</summary>
/// <param name="Key">The reference or identifier of the gap or placement.</param>
public sealed record AskToLook(ClosedPart Part, string Key, string Reason);

[Needs(Permission.AskToLook)]
public sealed class AskToLookHandler(Acts acts)
{
    public Task<Outcome> Handle(Act act, AskToLook command, CancellationToken cancellation = default) => acts.Perform(this, act, async scope =>
    {
        if (await new ClosedRecords(scope.Db).Find(scope.Actor, command.Part, command.Key, scope.Today) is not var (record, concerning, whyNot))
        {
            return PlatformRefusals.NotFound;
        }

        // The owner's turn is taken, so that one person does not ask twice in the same moment.
        await scope.Take<Authority>(record.OwnerAuthorityId);
        if (!scope.IsPermitted(concerning))
        {
            return LookRequestRefusals.NotAnAuditorThere;
        }

        if (whyNot is not null)
        {
            return whyNot;
        }

        var deciders = await RoleHolders.WithDeputies(scope.Db, scope.Today, [record.OwnerAuthorityId], record.ServiceAreaId, [.. LookRequest.DecidersOf(record.Part)]);
        if (deciders.All(person => person == scope.Actor.PersonId))
        {
            return LookRequestRefusals.NobodyDecides;
        }

        var asksAgain = await scope.Db.Set<LookRequest>().AnyAsync(
            asked => asked.AskedById == scope.Actor.PersonId && asked.RecordId == record.RecordId && asked.Part == record.Part
                && (asked.Status == LookRequestStatus.Asked || (asked.Status == LookRequestStatus.Allowed && asked.LastDay >= scope.Today)),
            cancellation);
        var outcome = LookRequest.Ask(scope.Actor, scope.At, Guid.CreateVersion7(), record, command.Reason, asksAgain, scope.OnBehalfOfId, scope.Calendar, out var asked);
        if (asked is not null)
        {
            scope.Add(asked);
        }

        return outcome;
    }, cancellation);
}
