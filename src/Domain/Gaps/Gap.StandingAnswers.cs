using TalentPool.Domain.Officers;

namespace TalentPool.Domain.Gaps;

/// <content>Members that have answered in advance are not waited for.</content>
public sealed partial class Gap
{
    /// <summary>
    /// Answers at once for every member whose standing answer is to what is asked. Nobody answers their own request in advance, and nobody in
    /// advance about one person: a standing answer speaks of skills.
    /// </summary>
    /// <param name="asked">What is asked of an officer.</param>
    /// <param name="officers">The officers of those members for this service area, caught up.</param>
    public void AnswerByStanding(DateTime at, IReadOnlyList<StandingAnswer> standing, FitTerms asked, IReadOnlyList<Officer> officers, WorkingCalendar calendar)
    {
        if (CurrentCheck!.IsDirect)
        {
            return;
        }

        var day = calendar.LocalDate(at);
        foreach (var enquiry in CurrentCheck.Enquiries.Where(enquiry => enquiry.Status == EnquiryStatus.Open && enquiry.LatestAnswer is null))
        {
            var answering = standing
                .Where(one => one.AuthorityId == enquiry.AuthorityId && one.ServiceAreaId == ServiceAreaId && one.GivenById != RequesterId && one.GivenForId != RequesterId)
                .Where(one => one.Answers(asked, officers, day, calendar))
                .MinBy(one => one.GivenAt);
            if (answering is null)
            {
                continue;
            }

            var answer = enquiry.AnswerByStanding(answering, at);
            Record(new EnquiryAnswered(enquiry.Id, at, Id, enquiry.AuthorityId, answer.Number, answer.Reason, 0, "", false, false, answering.Id));
            LockComparator(at);
        }

        Settle(Actor.Clock, at, calendar);
    }
}
