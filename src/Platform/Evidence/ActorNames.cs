using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain;
using TalentPool.Platform.People;

namespace TalentPool.Platform.Evidence;

/// <summary>Who did something, by name; a deputy as "X for Y".</summary>
public sealed class ActorNames
{
    private readonly Dictionary<Guid, string> _stoodInFor;

    private ActorNames(Dictionary<Guid, string> stoodInFor) => _stoodInFor = stoodInFor;

    public static Task<ActorNames> Of(TalentPoolDb db, IEnumerable<Guid?> onBehalfOf) => Of(db, onBehalfOf.OfType<Guid>());

    public static async Task<ActorNames> Of(TalentPoolDb db, IEnumerable<Guid> onBehalfOf, CancellationToken cancellation = default)
    {
        var people = onBehalfOf.Distinct().ToList();
        return new ActorNames(people.Count == 0 ? [] : await db.Set<Person>().AsNoTracking().Where(person => people.Contains(person.Id)).ToDictionaryAsync(person => person.Id, person => person.Name, cancellation));
    }

    /// <summary>None where it was time, or where the name has been erased.</summary>
    public string? By(ChainEvent link) =>
        link.ActorId == Actor.Clock.PersonId || link.Body is null ? null : For(EventBody.ActorName(link.Body), link.OnBehalfOfId);

    /// <summary>The name of whoever was stood in for; none where nobody was, or they have left.</summary>
    public string? StoodInFor(Guid? onBehalfOfId) => onBehalfOfId is { } person ? _stoodInFor.GetValueOrDefault(person) : null;

    public string For(string name, Guid? onBehalfOfId) => onBehalfOfId is { } person ? $"{name} for {_stoodInFor.GetValueOrDefault(person, "someone who has left")}" : name;
}
