namespace TalentPool.Domain.Gaps;

/// <content>Outside work that came to light without a gap: it becomes one that has ended, so that it is seen and counted like any bypass.</content>
public sealed partial class Gap
{
    /// <param name="reference">The next number of the partnership and year.</param>
    public static Outcome RecordFoundWork(
        Actor by, DateTime at, Guid partnershipId, Guid termsId, Guid authorityId, Guid serviceAreaId, string reference, FoundWork work,
        WorkingCalendar calendar, out Gap? gap)
    {
        gap = null;
        var refusal = by.IsClock ? GapRefusals.NotForTheClock
            : string.IsNullOrWhiteSpace(work.Title) || string.IsNullOrWhiteSpace(work.Supplier) ? GapRefusals.FoundWorkIncomplete
            : string.IsNullOrWhiteSpace(work.Explanation) ? GapRefusals.ExplanationMissing
            : work.InstructedAt > at ? GapRefusals.InstructedInFuture
            : work.Kind == BypassKind.EmergencyOutOfHours ? WhyNotOutOfHours(at, work.InstructedAt, work.Proof, calendar)
            : null;
        if (refusal is not null)
        {
            return refusal;
        }

        gap = new Gap
        {
            Id = Guid.CreateVersion7(),
            PartnershipId = partnershipId,
            TermsId = termsId,
            AuthorityId = authorityId,
            ServiceAreaId = serviceAreaId,
            RequesterId = by.PersonId,
            RequesterName = by.Name,
            Reference = reference,
            Title = work.Title.Trim(),
            DraftedAt = at,
        };
        gap.MoveTo(GapStatus.Withdrawn, GapVerb.Withdraw, by, at);
        gap.Record(new OutsideWorkFound(gap.Id, at, reference, gap.Title, authorityId, serviceAreaId));
        (gap.HowMet, gap.HowMetNote, gap.EndedAt) = (Gaps.HowMet.Outside, work.Explanation.Trim(), at);
        gap.AddBypass(work.Kind, work.Explanation, work.InstructedAt, work.Proof, work.Supplier.Trim(), work.ValuePence, by, at);
        return Outcome.DoneWith(gap.Id);
    }
}
