using TalentPool.Domain;
using TalentPool.Domain.Gaps;
using TalentPool.Domain.Waiting;
using TalentPool.Features.Clearances;
using TalentPool.Features.Gaps;

namespace TalentPool.Features.Waiting;

/// <summary>What waits on a gap: the acts that the gap itself says are owed, the same that the home page and the reminders go by.</summary>
public static class WaitingGaps
{
    private static readonly IReadOnlyList<Role> Answerers = [Role.ServiceManager, Role.HeadOfService];

    /// <param name="gap">Caught up.</param>
    /// <param name="nameOf">The short name of an authority.</param>
    public static IEnumerable<WaitingItem> Of(Gap gap, Func<Guid, string> nameOf) => gap.Owed().Select(owed => new WaitingItem(
        new NudgedItem(gap.PartnershipId, gap.Id, $"{owed.Kind}-{owed.SubjectId:N}", $"{owed.Kind}", owed.SubjectId, owed.AuthorityId, gap.ServiceAreaId, owed.PersonId, RolesFor(gap, owed.Kind)),
        gap.Reference,
        AddressOf(gap, owed),
        OwedWords.Sentence(owed, nameOf(owed.AuthorityId), gap.RequesterName),
        gap.AuthorityId,
        owed.Since,
        owed.DueAt));

    private static IReadOnlyList<Role> RolesFor(Gap gap, OwedKind kind) => kind switch
    {
        OwedKind.Answer => Answerers,
        OwedKind.BudgetApproval => [Role.BudgetHolder],
        OwedKind.Endorsement or OwedKind.ClearanceApproval => gap.IsRequesterHead ? [Role.HeadOfService, Role.Director, Role.MonitoringOfficer] : [Role.HeadOfService],
        OwedKind.Release => [Role.LineManager],
        _ => [],
    };

    private static string AddressOf(Gap gap, OwedAct owed) => owed.Kind switch
    {
        OwedKind.Answer => $"/gaps/{gap.Reference}/answers",
        OwedKind.ClearanceApproval or OwedKind.OutsideWork => ClearanceSight.AddressOf(owed.SubjectId),
        OwedKind.UncoveredHours => $"/gaps/{gap.Reference}/placement",
        _ => $"/offers/{owed.SubjectId}",
    };
}
