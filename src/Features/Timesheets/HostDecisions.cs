using Microsoft.EntityFrameworkCore;
using TalentPool.Domain;
using TalentPool.Domain.Partnerships;
using TalentPool.Domain.Placements;
using TalentPool.Domain.Timesheets;
using TalentPool.Features.Placements;
using TalentPool.Notices;
using TalentPool.Platform.People;

namespace TalentPool.Features.Timesheets;

/// <summary>Whom hours and expenses wait for at the host before a budget holder looks at them, and who is told when nobody did.</summary>
internal static class HostDecisions
{
    /// <summary>The supervisor; where they cannot sign in any more, whoever asked for the work, who names another.</summary>
    public static async Task<IReadOnlyList<Guid>> Supervisor(NoticeContext context, HostDecided record)
    {
        var placement = await context.Db.Set<Placement>().AsNoTracking().SingleAsync(placement => placement.Id == record.PlacementId);
        return await ActingOnPlacement.Of(context, placement, [placement.SupervisorId]);
    }

    /// <summary>Whoever carries any duty of the supervisor's at the host.</summary>
    public static async Task<IReadOnlyList<Guid>> Deputies(NoticeContext context, HostDecided record)
    {
        var supervisor = await SupervisorOf(context, record);
        var grants = await context.Db.Set<Grant>().AsNoTracking()
            .Where(grant => grant.DeputyForId == supervisor && context.Db.Set<Person>().Any(person => person.Id == grant.PersonId && person.SuspendedAt == null))
            .ToListAsync();
        return [.. grants.Where(grant => grant.IsInForceOn(context.Today) && grant.ToHeldRole().Covers(record.HostAuthorityId, record.ServiceAreaId)).Select(grant => grant.PersonId).Distinct()];
    }

    /// <summary>The heads of service of one side.</summary>
    public static Task<IReadOnlyList<Guid>> Heads(NoticeContext context, HostDecided record, Guid authorityId) =>
        RoleHolders.Of(context.Db, context.Today, [authorityId], record.ServiceAreaId, Role.HeadOfService);

    private static Task<Guid?> SupervisorOf(NoticeContext context, HostDecided record) =>
        context.Db.Set<Placement>().AsNoTracking().IgnoreAutoIncludes().Where(placement => placement.Id == record.PlacementId).Select(placement => placement.SupervisorId).SingleAsync();
}
