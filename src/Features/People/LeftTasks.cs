using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain;
using TalentPool.Domain.Gaps;
using TalentPool.Domain.Officers;
using TalentPool.Domain.Placements;
using TalentPool.Platform.People;

namespace TalentPool.Features.People;

/// <summary>What waits for a person who has left, and who takes it over.</summary>
/// <param name="TakenOverBy">Everybody who has a part of it now.</param>
/// <param name="IsAllTaken">Whether there is somebody for every part.</param>
public sealed record LeftTasks(IReadOnlyList<Guid> TakenOverBy, bool IsAllTaken)
{
    private static readonly GapStatus[] Over = [GapStatus.Draft, GapStatus.Closed, GapStatus.Withdrawn];

    public static async Task<LeftTasks> Of(TalentPoolDb db, Guid personId, DateOnly today)
    {
        if (!(await StandIns.Left(db, today, [personId])).ContainsKey(personId))
        {
            return new LeftTasks([], true);
        }

        var requested = await db.Set<Gap>().AsNoTracking().IgnoreAutoIncludes().Where(gap => gap.RequesterId == personId && !Over.Contains(gap.Status))
            .Select(gap => new { AuthorityId = gap.AuthorityId, gap.ServiceAreaId }).Distinct().ToListAsync();
        var managed = await db.Set<Officer>().AsNoTracking().IgnoreAutoIncludes().Where(officer => officer.LineManagerId == personId)
            .Select(officer => new { AuthorityId = officer.HomeAuthorityId, officer.ServiceAreaId }).Distinct().ToListAsync();
        // Whoever supervises goes on with it when their own roles have ended, as long as they can sign in.
        var isSuspended = await StandIns.IsSuspended(db, personId);
        var closedOut = today.AddDays(-Placement.CloseOutReminderDays);
        var placed = await db.Set<Placement>().AsNoTracking().IgnoreAutoIncludes()
            .Where(placement => placement.RequesterId == personId || (isSuspended && (placement.SupervisorId == personId || placement.AuthorisedSupervisorId == personId)))
            .Where(placement => placement.Status != PlacementStatus.Cancelled && (placement.Status != PlacementStatus.Ended || (placement.QualityAnsweredAt == null && placement.EndsOn > closedOut)))
            .Select(placement => new { AuthorityId = placement.HostAuthorityId, placement.ServiceAreaId }).Distinct().ToListAsync();
        var taken = new List<Guid>();
        var isAllTaken = true;
        foreach (var (place, roles) in requested.Concat(placed).Select(place => (place, new[] { Role.ServiceManager, Role.HeadOfService })).Concat(managed.Select(place => (place, new[] { Role.HeadOfService }))))
        {
            var standIns = await StandIns.Of(db, today, personId, place.AuthorityId, place.ServiceAreaId, roles);
            taken.AddRange(standIns);
            isAllTaken &= standIns.Count > 0;
        }

        return new LeftTasks([.. taken.Distinct()], isAllTaken);
    }
}
