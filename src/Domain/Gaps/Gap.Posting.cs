using TalentPool.Domain.Partnerships;

namespace TalentPool.Domain.Gaps;

/// <content>Posting: the need becomes public to the members, and every other one of them is asked.</content>
public sealed partial class Gap
{
    /// <summary>The urgency that follows from the first day of the work.</summary>
    public static Urgency UrgencyByDates(DateOnly today, DateOnly starts, PolicyFigures figures, WorkingCalendar calendar) =>
        starts <= calendar.AddWorkingDays(today, figures.EmergencyWithinWorkingDays) ? Urgency.Emergency
        : starts <= calendar.AddWorkingDays(today, figures.UrgentWithinWorkingDays) ? Urgency.Urgent
        : Urgency.Standard;

    /// <summary>Until when whoever is asked at that time has to answer.</summary>
    public static DateTime AnswerDueAt(Urgency urgency, DateTime at, PolicyFigures figures, WorkingCalendar calendar) => urgency switch
    {
        Urgency.Emergency => calendar.DueAfterWorkingHours(at, figures.EmergencyAnswerWorkingHours),
        Urgency.Urgent => calendar.DueAfterWorkingHours(at, figures.UrgentAnswerWorkingHours),
        _ => calendar.DueAfterWorkingDays(at, figures.StandardAnswerWorkingDays),
    };

    /// <summary>Why this person may not agree to sooner answers, whatever was asked for; null when they may. Pages and lists ask it.</summary>
    public Refusal? WhyUrgencyNotAgreedBy(Actor by) => WhyNotDecider(by, isEmergency: false, IsRequesterHead, [RequesterId], out _);

    /// <summary>A head of service agrees that the answer is needed sooner than the dates ask for; where that is the requester, somebody beside or above.</summary>
    public Outcome AgreeUrgency(Actor by, DateTime at, int seenVersion)
    {
        var refusal = WhyNotDecider(by, isEmergency: false, IsRequesterHead, [RequesterId], out var role) ?? IsStale(seenVersion);
        if (refusal is not null)
        {
            return refusal;
        }

        if (Status != GapStatus.Draft)
        {
            return GapRefusals.NotADraft;
        }

        if (AskedUrgency is null)
        {
            return GapRefusals.NoMoreUrgentThanDates;
        }

        (UrgencyAgreedById, UrgencyAgreedByName, UrgencyAgreedForId, UrgencyAgreedAt) = (by.PersonId, by.Name, role?.DeputyForId, at);
        Changed(by, at);
        Record(new UrgencyAgreed(Id, at, AskedUrgency.Value, UrgencyReason, by.Name));
        return Outcome.Done;
    }

    /// <param name="reference">The next number of the partnership and year.</param>
    /// <param name="membersToAsk">The partnership's members for this service area on this day; the own authority is passed over.</param>
    /// <param name="termsId">The terms in force on this day, where they are newer than those of the draft.</param>
    public Outcome Post(
        Actor by, DateTime at, int seenVersion, string reference, PolicyFigures figures, WorkingCalendar calendar,
        IReadOnlyList<Guid> membersToAsk, Guid? termsId = null)
    {
        var refusal = (by.PersonId == RequesterId ? null : GapRefusals.NotTheRequester) ?? WhyNotRequestingSide(by) ?? IsStale(seenVersion);
        if (refusal is not null || GapStates.Table.Refuses(Status, GapVerb.Post, "gap", out refusal))
        {
            return refusal;
        }

        var missing = WhatIsMissing();
        if (missing.Count > 0)
        {
            return GapRefusals.DraftIncomplete(missing);
        }

        var today = calendar.LocalDate(at);
        refusal = Shape!.Fault(calendar) ?? SharingFault(IsShared, SmallestPartMinutes, Shape)
            ?? (Shape.To < today ? GapRefusals.DatesPassed : null) ?? WhyLeavingOutOpen(membersToAsk) ?? WhyNobodyToAsk(membersToAsk)
            ?? (AskedForHomeId is { } home ? WhyNotAskedDirectly(home, membersToAsk) : null);
        if (refusal is not null)
        {
            return refusal;
        }

        var byDates = UrgencyByDates(today, Shape.From, figures, calendar);
        var isMoreUrgent = AskedUrgency > byDates;
        if (isMoreUrgent && UrgencyAgreedById is null)
        {
            return GapRefusals.UrgencyNotAgreed;
        }

        Reference = reference;
        TermsId = termsId ?? TermsId;
        PostedAt = at;
        IsRequesterHead = by.Holds(Role.HeadOfService, AuthorityId, ServiceAreaId);
        Urgency = isMoreUrgent ? AskedUrgency!.Value : byDates;
        MoveTo(GapStatus.Checking, GapVerb.Post, by, at);
        Record(new GapPosted(Id, at, Reference, Title, AuthorityId, Shape.From, Shape.To, Shape.TotalMinutes(calendar), Urgency, byDates, Visibility));
        StartCheck(at, by, Urgency, figures, calendar, membersToAsk, isDirect: AskedForHomeId is not null);
        return Outcome.Done;
    }

    private Refusal? WhyNobodyToAsk(IReadOnlyList<Guid> membersToAsk) =>
        membersToAsk.Any(member => member != AuthorityId && !IsLeftOut(member)) ? null : GapRefusals.NobodyToAsk;

    /// <param name="isDirect">Whether only the home of the person asked for is asked.</param>
    private void StartCheck(DateTime at, Actor by, Urgency urgency, PolicyFigures figures, WorkingCalendar calendar, IReadOnlyList<Guid> membersToAsk, bool isDirect)
    {
        foreach (var open in _checks.SelectMany(check => check.Enquiries).Where(enquiry => enquiry.Status == EnquiryStatus.Open).ToList())
        {
            StandDown(open, by, at);
        }

        Urgency = urgency;
        var dueAt = AnswerDueAt(urgency, at, figures, calendar);
        var check = new Check(
            Id, _checks.Count + 1, isDirect, urgency, Shape!, _skills, IsRemote, IsShared, Shape!.TotalMinutes(calendar),
            Uncovered(calendar, calendar.LocalDate(at)).Total, Comparator!.ValuePence, at, dueAt);
        foreach (var member in membersToAsk.Where(member => member != AuthorityId && !IsLeftOut(member) && (!isDirect || member == AskedForHomeId)).Distinct())
        {
            check.Ask(new Enquiry(Id, member, by.Name, at, dueAt));
        }

        _checks.Add(check);
        Record(new CheckStarted(check.Id, at, Id, check.Number, urgency, dueAt, check.AskedMinutes, [.. check.Enquiries.Select(enquiry => enquiry.AuthorityId)], isDirect));
    }
}
