using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using TalentPool.Domain;
using TalentPool.Domain.Gaps;
using TalentPool.Domain.Officers;
using TalentPool.Domain.Partnerships;
using TalentPool.Domain.Privacy;
using TalentPool.Domain.Rates;
using TalentPool.Features.People;
using TalentPool.Features.SignIn;
using TalentPool.Notices;
using TalentPool.Platform;
using TalentPool.Platform.Evidence;
using TalentPool.Platform.People;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Privacy;

/// <summary>Erases the account of somebody who left and whom nothing needs any more; where a name stood, the role stands.</summary>
public sealed record ForgetPerson(Guid PersonId);

[Needs(Permission.LetTimePass)]
public sealed class ForgetPersonHandler(Acts acts, RetentionSchedule schedule)
{
    public Task<Outcome> Handle(Act act, ForgetPerson command, CancellationToken cancellation = default) => acts.Perform(this, act, async scope =>
    {
        if (!scope.IsPermitted(new Concerning()))
        {
            return PlatformRefusals.NotPermitted;
        }

        var officerId = await scope.Db.Set<Officer>().AsNoTracking().IgnoreAutoIncludes().Where(officer => officer.PersonId == command.PersonId)
            .Select(officer => (Guid?)officer.Id).SingleOrDefaultAsync(cancellation);
        var officer = officerId is { } id ? await scope.Take<Officer>(id) : null;
        if (await PeopleNoLongerKept.On(scope.Db, schedule, scope.Today).SingleOrDefaultAsync(person => person.Id == command.PersonId, cancellation) is not { } person)
        {
            return ForgetPersonRefusals.StillNeeded;
        }

        var grants = await scope.Db.Set<Grant>().AsNoTracking().Where(grant => grant.PersonId == person.Id).ToListAsync(cancellation);
        var words = WordsFor(grants);
        person.Forget(words, scope.At);
        List<Guid> subjects = [person.Id, .. grants.Select(grant => grant.Id)];
        if (officer is not null)
        {
            subjects.AddRange([officer.Id, .. officer.Adverts.Select(advert => advert.Id), .. officer.Credentials.Select(credential => credential.Id)]);
            officer.Forget(scope.Actor, scope.At);
            foreach (var rate in await scope.Db.Set<Rate>().Where(rate => rate.OfficerId == officer.Id).ToListAsync(cancellation))
            {
                rate.ForgetPay();
                subjects.Add(rate.Id);
            }
        }

        await RemoveWhatOnlyTheAccountNeeds(scope, person.Id, cancellation);
        await scope.Db.Set<StandingAnswer>().Where(given => given.GivenById == person.Id)
            .ExecuteUpdateAsync(set => set.SetProperty(given => given.GivenByName, words), cancellation);

        // Who ended one stands there by name alone; the event says who it was.
        var ended = scope.Db.Set<ChainEvent>().Where(link => link.ActorId == person.Id && link.Kind == nameof(StandingAnswerEnded)).Select(link => link.SubjectId);
        await scope.Db.Set<StandingAnswer>().Where(given => ended.Contains(given.Id))
            .ExecuteUpdateAsync(set => set.SetProperty(given => given.EndedByName, words), cancellation);
        scope.Record(PersonInHand.Chain(person), new PersonForgotten(person.Id, scope.At));
        await EraseEvents(scope, person.Id, subjects, cancellation);
        return Outcome.Done;
    }, cancellation);

    /// <summary>"A former head of service": by the role held last.</summary>
    private static string WordsFor(IReadOnlyList<Grant> grants) =>
        grants.MaxBy(grant => grant.GrantedAt) is { } last ? $"A former {(last.Role == Role.Finance ? "finance officer" : RoleNames.Of(last.Role).ToLowerInvariant())}" : "A former member of staff";

    private static async Task RemoveWhatOnlyTheAccountNeeds(ActScope scope, Guid personId, CancellationToken cancellation)
    {
        await scope.Db.Set<RecoveryCode>().Where(code => code.PersonId == personId).ExecuteDeleteAsync(cancellation);
        await scope.Db.Set<NoticeChoice>().Where(choice => choice.PersonId == personId).ExecuteDeleteAsync(cancellation);
        await scope.Db.Set<AskedLink>().Where(link => link.PersonId == personId).ExecuteDeleteAsync(cancellation);
        await scope.Db.Set<IdentityUserClaim<Guid>>().Where(claim => claim.UserId == personId).ExecuteDeleteAsync(cancellation);
        await scope.Db.Set<IdentityUserLogin<Guid>>().Where(login => login.UserId == personId).ExecuteDeleteAsync(cancellation);
        await scope.Db.Set<IdentityUserToken<Guid>>().Where(token => token.UserId == personId).ExecuteDeleteAsync(cancellation);
    }

    /// <summary>Whatever was said of the person and whatever the person did, in whichever chain; heads of chains are taken in their one order.</summary>
    private static async Task EraseEvents(ActScope scope, Guid personId, IReadOnlyCollection<Guid> subjects, CancellationToken cancellation)
    {
        var chainIds = scope.Db.Set<ChainEvent>()
            .Where(link => link.Body != null && (link.ActorId == personId || subjects.Contains(link.SubjectId))).Select(link => link.ChainId).Distinct();
        var chains = await scope.Db.Set<Chain>().AsNoTracking().Where(chain => chainIds.Contains(chain.Id)).Select(chain => new { chain.Scope, chain.ScopeId }).ToListAsync(cancellation);
        foreach (var key in chains.Select(chain => new ChainKey(chain.Scope, chain.ScopeId)).OrderBy(key => key.Scope).ThenBy(key => key.ScopeId))
        {
            await RecordErasure.Events(scope, key, link => link.ActorId == personId || subjects.Contains(link.SubjectId), cancellation);
        }
    }
}
