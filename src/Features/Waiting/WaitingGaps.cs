using TalentPool.Domain;
using TalentPool.Domain.Gaps;
using TalentPool.Domain.Partnerships;
using TalentPool.Domain.Waiting;
using TalentPool.Features.Clearances;
using TalentPool.Features.Gaps;

namespace TalentPool.Features.Waiting;

/// <summary>What waits on a gap: the acts that the gap itself says are owed, the same that the home page and the reminders go by.</summary>
public static class WaitingGaps
{
    private static readonly IReadOnlyList<Role> Answerers = [Role.ServiceManager, Role.HeadOfService];

    /// <summary>By which roles somebody who asked for staff is stood in for.</summary>
    private static readonly IReadOnlyList<Role> Requesters = [Role.ServiceManager, Role.HeadOfService];

    private static readonly WorkingCalendar Calendar = WorkingCalendar.EnglandAndWales;

    /// <param name="gap">Caught up.</param>
    /// <param name="figures">What the members have agreed to, by which a draft’s deadlines go.</param>
    /// <param name="nameOf">The short name of an authority.</param>
    public static IEnumerable<WaitingItem> Of(Gap gap, PolicyFigures figures, Func<Guid, string> nameOf) =>
        gap.Status == GapStatus.Draft ? OfDraft(gap, figures, nameOf) : [.. OfOwed(gap, nameOf), .. OfQuestions(gap)];

    /// <summary>What a draft is about is its writer's and the decider's, so nothing is said of it here but that it waits.</summary>
    private static IEnumerable<WaitingItem> OfDraft(Gap gap, PolicyFigures figures, Func<Guid, string> nameOf)
    {
        if (gap is { AskedUrgency: not null, UrgencyAgreedAt: null })
        {
            yield return Draft(gap, figures, WaitKind.UrgencyAgreement, RolesFor(gap, OwedKind.Endorsement), $"A head of service of {nameOf(gap.AuthorityId)} has to say whether answers are needed sooner");
        }

        if (gap.LeavingOut == LeavingOutStatus.Asked)
        {
            yield return Draft(gap, figures, WaitKind.LeavingOut, [Role.ConflictOfficer], $"A conflict officer of {nameOf(gap.AuthorityId)} has to say whether a member is left out");
        }
        else if (gap.LeavingOut == LeavingOutStatus.AwaitsSecond)
        {
            yield return Draft(gap, figures, WaitKind.LeavingOut, RolesFor(gap, OwedKind.Endorsement), $"A head of service of {nameOf(gap.AuthorityId)} has to agree to who is left out");
        }
    }

    /// <summary>A yes that a draft waits for is wanted within the time that members will have to answer it: nobody can post sooner than it comes.</summary>
    private static WaitingItem Draft(Gap gap, PolicyFigures figures, WaitKind kind, IReadOnlyList<Role> roles, string whom) => new(
        new NudgedItem(gap.PartnershipId, gap.Id, $"{kind}", $"{kind}", gap.Id, gap.AuthorityId, gap.ServiceAreaId, null, roles),
        "A gap that is not posted yet", null, whom, gap.AuthorityId, gap.ChangedAt, Gap.AnswerDueAt(UrgencyOf(gap, figures), gap.ChangedAt, figures, Calendar));

    private static Urgency UrgencyOf(Gap gap, PolicyFigures figures)
    {
        var byDates = gap.Shape is { } shape ? Gap.UrgencyByDates(Calendar.LocalDate(gap.ChangedAt), shape.From, figures, Calendar) : Urgency.Standard;
        return gap.AskedUrgency > byDates ? gap.AskedUrgency.Value : byDates;
    }

    private static IEnumerable<WaitingItem> OfQuestions(Gap gap) => gap.Questions.Where(question => question.AnsweredAt is null).Select(question => new WaitingItem(
        new NudgedItem(
            gap.PartnershipId, gap.Id, $"{WaitKind.QuestionAnswer}-{question.Id:N}", $"{WaitKind.QuestionAnswer}", gap.Id, gap.AuthorityId, gap.ServiceAreaId, gap.RequesterId, Requesters),
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
        OwedKind.OfficersYes => [],
        _ => Requesters,
    };

    private static string AddressOf(Gap gap, OwedAct owed) => owed.Kind switch
    {
        OwedKind.Answer => $"/gaps/{gap.Reference}/answers",
        OwedKind.ClearanceApproval or OwedKind.OutsideWork => ClearanceSight.AddressOf(owed.SubjectId),
        OwedKind.UncoveredHours => $"/gaps/{gap.Reference}/placement",
        _ => $"/offers/{owed.SubjectId}",
    };
}
