using static TalentPool.Domain.Gaps.EnquiryStatus;
using static TalentPool.Domain.Gaps.EnquiryVerb;

namespace TalentPool.Domain.Gaps;

/// <summary>Which verb is allowed in which state of an enquiry, and where it leads.</summary>
public static class EnquiryStates
{
    public static readonly StateTable<EnquiryStatus, EnquiryVerb> Table = new(
        (Open, EnquiryVerb.Answer, [Answered]),
        (Answered, EnquiryVerb.Answer, [Answered]),
        (Lapsed, EnquiryVerb.Answer, [Answered]),
        (Open, Lapse, [Lapsed]),
        (Open, StandDown, [StoodDown]),
        (Lapsed, StandDown, [StoodDown]),

        // Until the deadline the question is open again; after it the answer has become a coded one.
        (Answered, FallThrough, [Open, Answered]),
        (Open, FallThrough, [Answered]));
}
