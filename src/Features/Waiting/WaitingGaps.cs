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
    public static IEnumerable<WaitingItem> Of(Gap gap, Func<Guid, string> nameOf) => gap.Status == GapStatus.Draft ? OfDraft(gap, nameOf) : [.. OfOwed(gap, nameOf), .. OfQuestions(gap)];

    /// <summary>What a draft is about is its writer's and the decider's, so nothing is said of it here but that it waits.</summary>
    private static IEnumerable<WaitingItem> OfDraft(Gap gap, Func<Guid, string> nameOf) => gap is not { AskedUrgency: not null, UrgencyAgreedAt: null } ? [] :
    [
        new WaitingItem(
            new NudgedItem(
                gap.PartnershipId, gap.Id, $"{WaitKind.UrgencyAgreement}", $"{WaitKind.UrgencyAgreement}", gap.Id, gap.AuthorityId, gap.ServiceAreaId, null, RolesFor(gap, OwedKind.Endorsement)),
            "A gap that is not posted yet",
            null,
            $"A head of service of {nameOf(gap.AuthorityId)} has to say whether answers are needed sooner",
            gap.AuthorityId,
            gap.ChangedAt,
            null),
    ];

    private static IEnumerable<WaitingItem> OfQuestions(Gap gap) => gap.Questions.Where(question => question.AnsweredAt is null).Select(question => new WaitingItem(
        new NudgedItem(
            gap.PartnershipId, gap.Id, $"{WaitKind.QuestionAnswer}-{question.Id:N}", $"{WaitKind.QuestionAnswer}", gap.Id, gap.AuthorityId, gap.ServiceAreaId, gap.RequesterId, []),
        gap.Reference,
        $"/gaps/{gap.Reference}/questions",
        $"{gap.RequesterName} has to answer a question",
        gap.AuthorityId,
        question.AskedAt,
        null));

    private static IEnumerable<WaitingItem> OfOwed(Gap gap, Func<Guid, string> nameOf) => gap.Owed().Select(owed => new WaitingItem(
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
