using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain;
using TalentPool.Domain.Partnerships;
using TalentPool.Notices;
using TalentPool.Platform.People;

namespace TalentPool.Features.People;

/// <summary>Who is told when somebody is added, when a role is given or ended, when an account is not used, or when a link with which one's password can be set is sent.</summary>
public sealed class PeopleNotices : NoticeSource
{
    public override IReadOnlyList<NoticeRule> Rules { get; } =
    [
        .. About(NoticeKind.Account,
        [
            new(typeof(GrantGiven), "The person", "You have been given the role {role} for {place}.", context => One(((GrantGiven)context.Event).PersonId), (_, _) => "/account"),
            new(typeof(GrantGiven), "The person stood in for", "{person} stands in for you as {role} for {place}.", context => One(((GrantGiven)context.Event).DeputyForId), (_, _) => "/account"),
            new(typeof(GrantEnded), "The person", "Your role {role} for {place} has ended.", context => One(((GrantEnded)context.Event).PersonId), (_, _) => "/account"),
            new(typeof(PersonSuspended), "Those who take over what waited for the person", "{person} of {place} can no longer sign in. What waited for them now waits for you.",
                context => TakenOver(context, ((PersonSuspended)context.Event).PersonId), (_, _) => "/"),
            new(typeof(PersonSuspended), "Administrators, when nobody takes over what waited for the person", "{person} of {place} can no longer sign in, and nobody takes over what waited for them. Give somebody the role.",
                context => NotTakenOver(context, ((PersonSuspended)context.Event).PersonId), (personId, _) => $"/people/{personId}"),
            new(typeof(SuspendedForDisuse), "Those who take over what waited for the person", "{person} of {place} has not used TalentPool for a long time and is suspended. What waited for them now waits for you.",
                context => TakenOver(context, ((SuspendedForDisuse)context.Event).PersonId), (_, _) => "/"),
            new(typeof(GrantEnded), "Those who take over what waited for the person", "{person} no longer has the role {role} for {place}. What waited for them now waits for you.",
                context => TakenOver(context, ((GrantEnded)context.Event).PersonId), (_, _) => "/"),
            new(typeof(GrantEnded), "Administrators, when nobody takes over what waited for the person", "{person} no longer has the role {role} for {place}, and nobody takes over what waited for them. Give somebody the role.",
                context => NotTakenOver(context, ((GrantEnded)context.Event).PersonId), (_, _) => "/people"),
            new(typeof(GrantEnded), "Administrators and heads of service there, when only one is left who can answer", "{person} no longer has the role {role} for {place}, and only one person is left there who can answer for a service area. Please give somebody else the role.",
                context => LeftToOne(context, ((GrantEnded)context.Event).PersonId), (_, _) => "/duties"),
            new(typeof(PersonSuspended), "Administrators and heads of service there, when only one is left who can answer", "{person} of {place} can no longer sign in, and only one person is left there who can answer for a service area. Please give somebody else the role.",
                context => LeftToOne(context, ((PersonSuspended)context.Event).PersonId), (_, _) => "/duties"),
            new(typeof(SuspendedForDisuse), "Administrators and heads of service there, when only one is left who can answer", "{person} of {place} is suspended for not using TalentPool, and only one person is left there who can answer for a service area. Please give somebody else the role.",
                context => LeftToOne(context, ((SuspendedForDisuse)context.Event).PersonId), (_, _) => "/duties"),
            new(typeof(PersonAdded), "Administrators, when a head of service added the person", "{person} of {place} can sign in from now on, added by a head of service. Check that this is a colleague there.", Administrators, (personId, _) => $"/people/{personId}"),
            new(typeof(SignInLinkMade), "The person", "A one-time link for setting your password was sent to your address. If you did not ask for one, tell your partnership's administrator.", context => One(((SignInLinkMade)context.Event).PersonId), (_, _) => "/account") { GoesAlone = true, IsUrgent = _ => true },
            new(typeof(SecondFactorReset), "The person", "Your second factor for signing in was taken away by whoever looks after your account. If you did not ask for it, tell your partnership's administrator at once.", context => One(((SecondFactorReset)context.Event).PersonId), (_, _) => "/account") { GoesAlone = true, IsUrgent = _ => true },
            new(typeof(DisuseWarned), "The person", $"You have not used TalentPool for a long time. Open it within {UnusedAccounts.WarnedDaysBefore} days, or your account is suspended.", context => One(((DisuseWarned)context.Event).PersonId), (_, _) => "/"),
            new(typeof(SuspendedForDisuse), "Administrators", "{person} of {place} has not used TalentPool for {days} days and is suspended.", EveryAdministrator, (personId, _) => $"/people/{personId}") { IsMailed = false },
        ]),
    ];

    public override IReadOnlyList<string> FactNames { get; } = ["role", "place", "person", "days"];

    public override async Task<IReadOnlyDictionary<Guid, IReadOnlyDictionary<string, string>>> Facts(TalentPoolDb db, IReadOnlyCollection<Guid> rootIds, Actor reader)
    {
        // Whoever takes over from a colleague, or looks after them, reads who it was.
        var managed = reader.Roles.Where(held => held.Role is Role.ServiceManager or Role.HeadOfService or Role.LineManager).Select(held => held.ScopeId).ToList();
        var partnerships = reader.Roles.Where(held => held.Role == Role.PartnershipAdministrator).Select(held => held.ScopeId).ToList();
        var grants = await db.Set<Grant>().AsNoTracking()
            .Where(grant => rootIds.Contains(grant.Id) && (grant.PersonId == reader.PersonId || grant.DeputyForId == reader.PersonId || managed.Contains(grant.ScopeId)
                || partnerships.Contains(Guid.Empty)
                || db.Set<Partnership>().Any(partnership => partnerships.Contains(partnership.Id) && partnership.Memberships.Any(membership => membership.AuthorityId == grant.ScopeId)))).ToListAsync();
        var names = await RoleNames.Of(db, grants);
        var facts = grants.ToDictionary(grant => grant.Id, IReadOnlyDictionary<string, string> (grant) => new Dictionary<string, string>
        {
            ["role"] = RoleNames.Of(grant.Role),
            ["place"] = names.Place(grant),
            ["person"] = names.Person(grant.PersonId),
        });

        // A link is about the reader's own account, which is its root.
        if (rootIds.Contains(reader.PersonId))
        {
            facts[reader.PersonId] = new Dictionary<string, string>();
        }

        await AddPeople(db, rootIds, reader, facts);
        return facts;
    }

    private static async Task AddPeople(
        TalentPoolDb db, IReadOnlyCollection<Guid> rootIds, Actor reader, Dictionary<Guid, IReadOnlyDictionary<string, string>> facts)
    {
        var administered = reader.Roles.Where(held => held.Role == Role.PartnershipAdministrator).Select(held => held.ScopeId).ToList();
        var people = await db.Set<Person>().AsNoTracking()
            .Where(person => rootIds.Contains(person.Id) && person.Id != reader.PersonId)
            .Join(db.Set<Authority>().IgnoreAutoIncludes(), person => person.AuthorityId, authority => authority.Id, (person, authority) => new { person.Id, person.Name, authority.ShortName, AuthorityId = authority.Id })
            .Where(person => administered.Contains(Guid.Empty) || person.AuthorityId == reader.AuthorityId
                || db.Set<Partnership>().Any(partnership => administered.Contains(partnership.Id) && partnership.Memberships.Any(membership => membership.AuthorityId == person.AuthorityId)))
            .ToListAsync();
        foreach (var person in people)
        {
            facts[person.Id] = new Dictionary<string, string> { ["person"] = person.Name, ["place"] = person.ShortName, ["days"] = $"{UnusedAccounts.Days}" };
        }
    }

    /// <summary>An administrator who adds people is not watched by the others. A head of service is: a person made up would be a second pair of eyes that is the first.</summary>
    private static async Task<IReadOnlyList<Guid>> Administrators(NoticeContext context)
    {
        var added = (PersonAdded)context.Event;
        var scopes = (await GrantPlace.OfPerson(context.Db, added.AuthorityId, context.Today)).AdministratorScopes;
        var all = await RoleHolders.WithDeputies(context.Db, context.Today, scopes, null, Role.PartnershipAdministrator);
        return all.Contains(added.ById) || added.ById == Actor.Clock.PersonId ? [] : await RoleHolders.Of(context.Db, context.Today, scopes, null, Role.PartnershipAdministrator);
    }

    private static async Task<IReadOnlyList<Guid>> TakenOver(NoticeContext context, Guid personId) => (await LeftTasks.Of(context.Db, personId, context.Today)).TakenOverBy;

    private static async Task<IReadOnlyList<Guid>> NotTakenOver(NoticeContext context, Guid personId)
    {
        if ((await LeftTasks.Of(context.Db, personId, context.Today)).IsAllTaken)
        {
            return [];
        }

        var authorityId = await context.Db.Set<Person>().AsNoTracking().Where(person => person.Id == personId).Select(person => person.AuthorityId).SingleAsync();
        return await RoleHolders.WithDeputies(
            context.Db, context.Today, (await GrantPlace.OfPerson(context.Db, authorityId, context.Today)).AdministratorScopes, null, Role.PartnershipAdministrator);
    }

    /// <summary>Those who can give somebody the role, where the person was one of the last two who could answer what others ask.</summary>
    private static async Task<IReadOnlyList<Guid>> LeftToOne(NoticeContext context, Guid personId)
    {
        IReadOnlyList<Grant> lost = context.Root is Grant ended
            ? [ended]
            : [.. (await context.Db.Set<Grant>().AsNoTracking().Where(grant => grant.PersonId == personId).ToListAsync()).Where(grant => grant.IsInForceOn(context.Today))];
        var told = new List<Guid>();
        foreach (var authorityId in lost.Where(grant => grant.ScopeKind == ScopeKind.Authority).Select(grant => grant.ScopeId).Distinct())
        {
            var areas = await DutyReading.LeftToOneAnswerer(context.Db, authorityId, personId, lost, context.Today);
            foreach (var area in areas)
            {
                told.AddRange(await RoleHolders.Of(context.Db, context.Today, [authorityId], area, Role.HeadOfService));
            }

            if (areas.Count > 0)
            {
                var scopes = (await GrantPlace.Of(context.Db, ScopeKind.Authority, authorityId, context.Today)).AdministratorScopes;
                told.AddRange(await RoleHolders.Of(context.Db, context.Today, scopes, null, Role.PartnershipAdministrator));
            }
        }

        return [.. told.Where(person => person != personId).Distinct()];
    }

    private static async Task<IReadOnlyList<Guid>> EveryAdministrator(NoticeContext context)
    {
        var authorityId = await context.Db.Set<Person>().Where(person => person.Id == context.Event.SubjectId).Select(person => person.AuthorityId).SingleAsync();
        return await RoleHolders.Of(context.Db, context.Today, (await GrantPlace.OfPerson(context.Db, authorityId, context.Today)).AdministratorScopes, null, Role.PartnershipAdministrator);
    }

    private static Task<IReadOnlyList<Guid>> One(Guid? personId) => Task.FromResult<IReadOnlyList<Guid>>(personId is { } id ? [id] : []);
}
