using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Design;
using TalentPool.Domain;
using TalentPool.Domain.Gaps;
using TalentPool.Features.Gaps;
using TalentPool.Features.Home;
using TalentPool.Platform.People;

namespace TalentPool.Features.Clearances;

/// <summary>Clearances to decide on, and those granted on which the outside work is still to be ordered and recorded.</summary>
public sealed class ClearanceHome : HomeSource
{
    private static readonly Role[] Deciding = [Role.HeadOfService, Role.Director, Role.MonitoringOfficer];

    public override async Task<HomePart> Read(TalentPoolDb db, Actor actor, DateTime at)
    {
        List<Guid> authorities = [.. actor.Roles.Where(held => Deciding.Contains(held.Role) || held.Role == Role.ServiceManager).Select(held => held.ScopeId)];
        ClearanceStatus[] live = [ClearanceStatus.Requested, ClearanceStatus.FirstApproved, ClearanceStatus.Granted];

        // From the few clearances that are live to their gaps, and not through all the gaps there ever were.
        var concerned = await (
            from clearance in db.Set<Clearance>().AsNoTracking().IgnoreAutoIncludes()
            join gap in GapsSeen.By(db, actor).Whole(db.Set<Gap>().AsNoTracking().IgnoreAutoIncludes()) on clearance.GapId equals gap.Id
            where live.Contains(clearance.Status)
                && (authorities.Contains(gap.AuthorityId) || gap.RequesterId == actor.PersonId || gap.Clearances.Any(other => other.RequestedById == actor.PersonId))
            select gap.Id).Distinct().ToListAsync();
        if (concerned.Count == 0)
        {
            return HomePart.None;
        }

        var gaps = await db.Set<Gap>().AsNoTracking().Where(gap => concerned.Contains(gap.Id)).ToListAsync();
        var mine = await StandIns.InWhosePlace(db, actor, WorkingCalendar.EnglandAndWales.LocalDate(at), [.. gaps.Select(gap => gap.RequesterId).Distinct()]);
        var tasks = new List<HomeTask>();
        foreach (var gap in gaps)
        {
            gap.CatchUp(at, WorkingCalendar.EnglandAndWales);
            tasks.AddRange(gap.Clearances.Select(clearance => TaskFor(actor, gap, clearance, mine)).OfType<HomeTask>());
        }

        return new HomePart { Tasks = tasks };
    }

    private static HomeTask? TaskFor(Actor actor, Gap gap, Clearance clearance, IReadOnlyList<Guid> mine)
    {
        if (ClearanceList.WaitsFor(actor, gap, clearance))
        {
            var kind = clearance.Kind == ClearanceKind.Emergency ? "the emergency clearance" : "the clearance";
            return new HomeTask($"Decide on {kind} for {gap.Reference}, {gap.Title}", ClearanceSight.AddressOf(clearance.Id), $"{clearance.RequestedByName} asked on {Shown.Instant(clearance.RequestedAt)}", AskedAt: clearance.RequestedAt);
        }

        var isMine = gap.RequesterId == actor.PersonId || (mine.Contains(gap.RequesterId) && gap.IsRequestingSide(actor)) || clearance.RequestedById == actor.PersonId;
        return isMine && clearance is { Status: ClearanceStatus.Granted, ExpiresAt: { } expires }
            ? new HomeTask(
                $"Order and record the outside work for {gap.Reference}, {gap.Title}", ClearanceSight.AddressOf(clearance.Id), $"The clearance expires on {Shown.Instant(expires)}", expires)
            : null;
    }
}
