using TalentPool.Domain.Waiting;

namespace TalentPool.Domain.Gaps;

/// <content>What is still owed by whom, and when they are reminded of it.</content>
public sealed partial class Gap
{
    /// <summary>Every act that the gap waits for, the soonest due first.</summary>
    public IReadOnlyList<OwedAct> Owed() =>
        [.. OwedAnswers().Concat(_offers.SelectMany(OwedOn)).Concat(_clearances.SelectMany(OwedOn)).Concat(OwedUncovered()).OrderBy(owed => owed.DueAt ?? DateTime.MaxValue)];

    /// <summary>
    /// Reminds whoever holds things up: once when half of a deadline has passed, and where there is no deadline once on each working
    /// day after the first. A deadline that has passed needs no reminder: time itself has then decided. Running it twice changes nothing.
    /// </summary>
    public void RemindOwed(DateTime at, WorkingCalendar calendar)
    {
        foreach (var owed in Owed().Where(owed => IsReminderDue(owed, at, calendar)))
        {
            _reminders.Add(new Reminder(Id, owed.Kind, owed.SubjectId, at));
            Record(new OwedReminded(owed.SubjectId, at, Id, owed.Kind, owed.AuthorityId, owed.PersonId, owed.DueAt));
        }
    }

    public bool IsReminderDue(DateTime at, WorkingCalendar calendar) => Owed().Any(owed => IsReminderDue(owed, at, calendar));

    private bool IsReminderDue(OwedAct owed, DateTime at, WorkingCalendar calendar)
    {
        var last = _reminders.Where(reminder => reminder.Kind == owed.Kind && reminder.SubjectId == owed.SubjectId).Select(reminder => (DateTime?)reminder.At).Max();
        if (owed.DueAt is { } due)
        {
            return HalfTime.IsDue(owed.Since, due, last, at);
        }

        var today = calendar.LocalDate(at);
        return calendar.IsOpen(at) && today > calendar.LocalDate(owed.Since) && (last is null || calendar.LocalDate(last.Value) < today);
    }

    private IEnumerable<OwedAct> OwedAnswers() => _checks.SelectMany(check => check.Enquiries)
        .Where(enquiry => enquiry.Status == EnquiryStatus.Open)
        .Select(enquiry => new OwedAct(OwedKind.Answer, enquiry.Id, enquiry.AuthorityId, null, enquiry.AskedAt, enquiry.DueAt));

    private IEnumerable<OwedAct> OwedUncovered() =>
        UncoveredSince is { } since ? [new OwedAct(OwedKind.UncoveredHours, Id, AuthorityId, RequesterId, since, null)] : [];

    private IEnumerable<OwedAct> OwedOn(Offer offer) => offer.Status switch
    {
        OfferStatus.Proposed => [new OwedAct(OwedKind.OfficersYes, offer.Id, offer.HomeAuthorityId, offer.OfficerPersonId, offer.ProposedAt, offer.ExpiresAt)],
        OfferStatus.Willing => [new OwedAct(OwedKind.Release, offer.Id, offer.HomeAuthorityId, offer.LineManagerId, offer.AgreedAt!.Value, offer.ExpiresAt)],
        OfferStatus.Released when offer.BudgetApprovedById is null =>
        [
            new OwedAct(OwedKind.RequestersAnswer, offer.Id, AuthorityId, RequesterId, offer.ReleasedAt!.Value, offer.RequesterDueAt),
            new OwedAct(OwedKind.BudgetApproval, offer.Id, AuthorityId, null, offer.ReleasedAt!.Value, offer.RequesterDueAt),
        ],
        OfferStatus.Released => [new OwedAct(OwedKind.RequestersAnswer, offer.Id, AuthorityId, RequesterId, offer.ReleasedAt!.Value, offer.RequesterDueAt)],
        OfferStatus.DeclineProposed when !offer.IsDeclineExplained => [new OwedAct(OwedKind.DeclineExplanation, offer.Id, AuthorityId, RequesterId, offer.ChangedAt, null)],
        OfferStatus.DeclineProposed => [new OwedAct(OwedKind.Endorsement, offer.Id, AuthorityId, null, offer.ChangedAt, null)],
        _ => [],
    };

    private IEnumerable<OwedAct> OwedOn(Clearance clearance) => clearance.Status switch
    {
        ClearanceStatus.Requested or ClearanceStatus.FirstApproved => [new OwedAct(OwedKind.ClearanceApproval, clearance.Id, AuthorityId, null, clearance.ChangedAt, null)],
        ClearanceStatus.Granted => [new OwedAct(OwedKind.OutsideWork, clearance.Id, AuthorityId, RequesterId, clearance.GrantedAt!.Value, clearance.ExpiresAt)],
        _ => [],
    };
}
