using static TalentPool.Domain.Gaps.OfferStatus;
using static TalentPool.Domain.Gaps.OfferVerb;

namespace TalentPool.Domain.Gaps;

/// <summary>Which verb is allowed in which state of an offer, and where it leads.</summary>
public static class OfferStates
{
    public static readonly StateTable<OfferStatus, OfferVerb> Table = new(
        (Proposed, Agree, [Willing]),
        (Proposed, Refuse, [Refused]),
        (Willing, Refuse, [Refused]),
        (Proposed, RefuseRelease, [Refused]),
        (Willing, RefuseRelease, [Refused]),
        (Willing, Release, [Released]),
        (Proposed, SetPrice, [Proposed]),
        (Willing, SetPrice, [Willing]),
        (Released, SetPrice, [Released]),
        (Released, ApproveBudget, [Released]),
        (Released, Accept, [Accepted]),
        (Released, Decline, [Declined, DeclineProposed]),

        // A decline that came about by silence is explained afterwards; without that it cannot be endorsed.
        (DeclineProposed, Decline, [DeclineProposed]),
        (DeclineProposed, EndorseDecline, [Declined]),
        (DeclineProposed, OverturnDecline, [Released]),
        (Proposed, Withdraw, [Withdrawn]),
        (Willing, Withdraw, [Withdrawn]),
        (Released, Withdraw, [Withdrawn]),
        (DeclineProposed, Withdraw, [Withdrawn]),
        (Proposed, Expire, [Expired]),
        (Willing, Expire, [Expired]),
        (Released, Expire, [DeclineProposed]),
        (Proposed, StandDown, [StoodDown]),
        (Willing, StandDown, [StoodDown]),
        (Released, StandDown, [StoodDown]),
        (DeclineProposed, StandDown, [StoodDown]));
}
