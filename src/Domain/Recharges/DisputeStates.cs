using static TalentPool.Domain.Recharges.DisputeStatus;

namespace TalentPool.Domain.Recharges;

/// <summary>Which verb is allowed in which state of a disputed line. The provider may give in, and the recipient give up, as long as nothing is settled.</summary>
public static class DisputeStates
{
    public static readonly StateTable<DisputeStatus, DisputeVerb> Table = new(
        (Raised, DisputeVerb.Uphold, [Upheld]),
        (Raised, DisputeVerb.Reject, [Rejected]),
        (Raised, DisputeVerb.Withdraw, [Dismissed]),

        (Rejected, DisputeVerb.Uphold, [Upheld]),
        (Rejected, DisputeVerb.Withdraw, [Dismissed]),
        (Rejected, DisputeVerb.Contest, [Contested]),
        (Rejected, DisputeVerb.LapseContest, [Dismissed]),

        (Contested, DisputeVerb.Uphold, [Upheld]),
        (Contested, DisputeVerb.Withdraw, [Dismissed]),

        // The first view changes nothing; the second settles it where both agree, and refers it where they do not.
        (Contested, DisputeVerb.GiveView, [Contested, Upheld, Dismissed, Referred]),

        (Referred, DisputeVerb.Uphold, [Upheld]),
        (Referred, DisputeVerb.Withdraw, [Dismissed]),
        (Referred, DisputeVerb.Arbitrate, [Upheld, Dismissed]));
}
