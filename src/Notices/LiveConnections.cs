using System.Collections.Concurrent;
using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.SignalR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using TalentPool.Database;
using TalentPool.Platform.People;

namespace TalentPool.Notices;

/// <summary>
/// The live connections of this node, with the session that each began in. Before anything is said to a person, those whose session has
/// ended meanwhile are cut off: a connection is asked for its cookie only once.
/// </summary>
public sealed class LiveConnections(Databases databases, IOptions<IdentityOptions> options)
{
    private readonly ConcurrentDictionary<string, (Guid PersonId, HubCallerContext Context)> _open = new();

    public void Add(Guid personId, HubCallerContext context) => _open[context.ConnectionId] = (personId, context);

    public void Remove(string connectionId) => _open.TryRemove(connectionId, out _);

    public async Task EndStale(IReadOnlyCollection<Guid> personIds)
    {
        var told = personIds.ToHashSet();
        var open = _open.Values.Where(connection => told.Contains(connection.PersonId)).ToList();
        if (open.Count == 0)
        {
            return;
        }

        var connected = open.Select(connection => connection.PersonId).Distinct().ToList();
        await using var db = databases.Open();
        var stamps = await db.Set<Person>().AsNoTracking().Where(person => connected.Contains(person.Id) && person.SuspendedAt == null)
            .ToDictionaryAsync(person => person.Id, person => person.SecurityStamp);
        var sessions = open.Select(connection => Sessions.IdOf(connection.Context.User)).OfType<Guid>().ToList();
        var ended = await db.Set<EndedSession>().AsNoTracking().Where(session => sessions.Contains(session.SessionId)).Select(session => session.SessionId).ToListAsync();
        foreach (var (personId, context) in open)
        {
            var stamp = context.User?.FindFirstValue(options.Value.ClaimsIdentity.SecurityStampClaimType);
            if (stamps.GetValueOrDefault(personId) != stamp || (Sessions.IdOf(context.User) is { } session && ended.Contains(session)))
            {
                context.Abort();
            }
        }
    }
}
