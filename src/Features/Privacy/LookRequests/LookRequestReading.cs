using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain;
using TalentPool.Domain.Privacy;
using TalentPool.Features.Partnerships;
using TalentPool.Platform.Evidence;
using TalentPool.Platform.People;

namespace TalentPool.Features.Privacy.LookRequests;

/// <summary>Reads requests to look for those who may know of them.</summary>
public static class LookRequestReading
{
    private const int Most = 200;

    /// <summary>Those that the reader may know of: what waits for the reader first, then the newest.</summary>
    public static async Task<IReadOnlyList<LookRequestRow>> Of(TalentPoolDb db, Actor reader, DateTime at)
    {
        var requests = await Seen(db, reader, at, isOpenOnly: false);
        return [.. (await Rows(db, requests, reader)).OrderByDescending(row => row.IsToDecide).ThenByDescending(row => row.Request.AskedAt)];
    }

    /// <summary>Those that are asked or allowed now.</summary>
    public static Task<IReadOnlyList<LookRequest>> Open(TalentPoolDb db, Actor reader, DateTime at) => Seen(db, reader, at, isOpenOnly: true);

    /// <summary>One, as it is now; none where the reader may not know of it.</summary>
    public static async Task<LookRequestRow?> Find(TalentPoolDb db, Actor reader, Guid id, DateTime at)
    {
        var request = await db.Set<LookRequest>().AsNoTracking().SingleOrDefaultAsync(request => request.Id == id);
        if (request is null || !LookRequestConcerning.MaySee(request, reader))
        {
            return null;
        }

        request.CatchUp(at, WorkingCalendar.EnglandAndWales);
        return (await Rows(db, [request], reader)).Single();
    }

    private static async Task<IReadOnlyList<LookRequest>> Seen(TalentPoolDb db, Actor reader, DateTime at, bool isOpenOnly)
    {
        var scopes = reader.Roles.Select(held => held.ScopeId).Distinct().ToList();
        var requests = (await db.Set<LookRequest>().AsNoTracking()
                .Where(request => request.AskedById == reader.PersonId || scopes.Contains(request.OwnerAuthorityId))
                .Where(request => !isOpenOnly || request.Status == LookRequestStatus.Asked || request.Status == LookRequestStatus.Allowed)
                .OrderByDescending(request => request.AskedAt).Take(Most).ToListAsync())
            .Where(request => LookRequestConcerning.MaySee(request, reader)).ToList();
        foreach (var request in requests)
        {
            // What time has made due is shown even where no job has stored it yet.
            request.CatchUp(at, WorkingCalendar.EnglandAndWales);
        }

        return requests;
    }

    private static async Task<List<LookRequestRow>> Rows(TalentPoolDb db, IReadOnlyList<LookRequest> requests, Actor reader)
    {
        var askers = requests.Select(request => request.AskedById).Distinct().ToList();
        var authorities = await MemberNames.Of(db);
        var actors = await ActorNames.Of(db, requests.Select(request => request.DecidedForId));
        var homes = await db.Set<Person>().AsNoTracking().Where(person => askers.Contains(person.Id) && person.AuthorityId != null).ToDictionaryAsync(person => person.Id, person => person.AuthorityId!.Value);
        return
        [
            .. requests.Select(request => new LookRequestRow(
                request,
                homes.TryGetValue(request.AskedById, out var home) ? $"{request.AskedByName}, {authorities.GetValueOrDefault(home, "a former member")}" : request.AskedByName,
                authorities.GetValueOrDefault(request.OwnerAuthorityId, "A former member"),
                request.DecidedByName is { } decider ? actors.For(decider, request.DecidedForId) : null,
                request.AskedById == reader.PersonId,
                LookRequestStates.Table.Allows(request.Status, LookRequestVerb.Allow) && request.MayDecide(reader))),
        ];
    }
}
