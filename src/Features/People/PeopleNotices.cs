using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain;
using TalentPool.Domain.Partnerships;
using TalentPool.Notices;

namespace TalentPool.Features.People;

/// <summary>Who is told when a role is given or ended, or when someone makes a link with which one's password can be set.</summary>
public sealed class PeopleNotices : NoticeSource
{
    public override IReadOnlyList<NoticeRule> Rules { get; } =
    [
        new(typeof(GrantGiven), "The person", "You have been given the role {role} for {place}.", context => One(((GrantGiven)context.Event).PersonId), (_, _) => "/account"),
        new(typeof(GrantGiven), "The person stood in for", "{person} stands in for you as {role} for {place}.", context => One(((GrantGiven)context.Event).DeputyForId), (_, _) => "/account"),
        new(typeof(GrantEnded), "The person", "Your role {role} for {place} has ended.", context => One(((GrantEnded)context.Event).PersonId), (_, _) => "/account"),
        new(typeof(SignInLinkMade), "The person", "A one-time link for setting your password was made. If you did not ask for one, tell your head of service.", context => One(((SignInLinkMade)context.Event).PersonId), (_, _) => "/account"),
    ];

    public override IReadOnlyList<string> FactNames { get; } = ["role", "place", "person"];

    public override async Task<IReadOnlyDictionary<Guid, IReadOnlyDictionary<string, string>>> Facts(TalentPoolDb db, IReadOnlyCollection<Guid> rootIds, Actor reader)
    {
        var grants = await db.Set<Grant>().AsNoTracking()
            .Where(grant => rootIds.Contains(grant.Id) && (grant.PersonId == reader.PersonId || grant.DeputyForId == reader.PersonId)).ToListAsync();
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

        return facts;
    }

    private static Task<IReadOnlyList<Guid>> One(Guid? personId) => Task.FromResult<IReadOnlyList<Guid>>(personId is { } id ? [id] : []);
}
