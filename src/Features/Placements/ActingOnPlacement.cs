using TalentPool.Domain;
using TalentPool.Domain.Placements;
using TalentPool.Notices;
using TalentPool.Platform.People;

namespace TalentPool.Features.Placements;

/// <summary>
/// Who is told in place of those who have left a placement. It goes by what the person is to it: a line manager or requester moves with their role, a
/// supervisor stays until they can no longer sign in, and nobody answers for an officer.
/// </summary>
internal static class ActingOnPlacement
{
    public static async Task<IReadOnlyList<Guid>> Of(NoticeContext context, Placement placement, IEnumerable<Guid?> people)
    {
        var told = new List<Guid>();
        foreach (var person in people.OfType<Guid>().Distinct())
        {
            told.AddRange(await For(context, placement, person));
        }

        return [.. told.Distinct()];
    }

    private static async Task<IReadOnlyList<Guid>> For(NoticeContext context, Placement placement, Guid person)
    {
        if (placement.OfficerPersonId == person || placement.Substitutions.Any(substitution => substitution.OfficerPersonId == person))
        {
            return [person];
        }

        if (placement.LineManagerId == person || placement.Substitutions.Any(substitution => substitution.LineManagerId == person || substitution.ProposedById == person))
        {
            return await StandIns.Of(context.Db, context.Today, person, placement.HomeAuthorityId, placement.ServiceAreaId, Role.HeadOfService, Role.ServiceManager);
        }

        // Nobody confirms hours who does not know the work, so whoever asked for it is told, and names another.
        if (placement.SupervisorId == person && placement.RequesterId != person)
        {
            return await StandIns.IsSuspended(context.Db, person) ? await For(context, placement, placement.RequesterId) : [person];
        }

        return placement.BudgetApprovedById == person && placement.RequesterId != person
            ? await StandIns.OfHolder(context.Db, context.Today, person, Role.BudgetHolder, placement.HostAuthorityId, placement.ServiceAreaId)
            : await StandIns.Of(context.Db, context.Today, person, placement.HostAuthorityId, placement.ServiceAreaId, Role.HeadOfService, Role.ServiceManager);
    }
}
