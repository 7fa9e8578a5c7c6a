using Microsoft.EntityFrameworkCore;
using TalentPool.Domain;
using TalentPool.Domain.Partnerships;
using TalentPool.Platform;
using TalentPool.Platform.People;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.People;

/// <summary>Warns somebody whose account has not been used for long, or suspends it once the warning has had its days.</summary>
public sealed record WatchUnusedAccount(Guid PersonId);

[Needs(Permission.LetTimePass)]
public sealed class WatchUnusedAccountHandler(Acts acts)
{
    public Task<Outcome> Handle(Act act, WatchUnusedAccount command, CancellationToken cancellation = default) => acts.Perform(this, act, async scope =>
    {
        if (!scope.IsPermitted(new Concerning()))
        {
            return PlatformRefusals.NotPermitted;
        }

        if (await scope.Db.Set<Person>().SingleOrDefaultAsync(known => known.Id == command.PersonId, cancellation) is not { } person)
        {
            return PlatformRefusals.NotFound;
        }

        if (person.IsToBeSuspended(scope.Today) && !await IsLastAdministrator(scope, person.Id, cancellation))
        {
            person.Suspend(scope.At);
            scope.Record(PersonInHand.Chain(person), new SuspendedForDisuse(person.Id, scope.At));
        }
        else if (person.IsToBeWarned(scope.Today))
        {
            person.WarnOfDisuse(scope.Today);
            scope.Record(PersonInHand.Chain(person), new DisuseWarned(person.Id, scope.At));
        }

        return Outcome.Done;
    }, cancellation);

    /// <summary>Without whoever administers the installation, nobody could let anybody sign in again.</summary>
    private static async Task<bool> IsLastAdministrator(ActScope scope, Guid personId, CancellationToken cancellation)
    {
        var grants = await scope.Db.Set<Grant>().AsNoTracking()
            .Where(grant => grant.Role == Role.PartnershipAdministrator && grant.ScopeKind == ScopeKind.Installation
                && scope.Db.Set<Person>().Any(person => person.Id == grant.PersonId && person.SuspendedAt == null))
            .ToListAsync(cancellation);
        var holders = grants.Where(grant => grant.IsInForceOn(scope.Today)).Select(grant => grant.PersonId).Distinct().ToList();
        return holders is [var only] && only == personId;
    }
}
