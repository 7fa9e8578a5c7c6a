using static TalentPool.Domain.Placements.SubstitutionStatus;
using static TalentPool.Domain.Placements.SubstitutionVerb;

namespace TalentPool.Domain.Placements;

/// <summary>Which verb is allowed in which state of a substitution, and where it leads.</summary>
public static class SubstitutionStates
{
    public static readonly StateTable<SubstitutionStatus, SubstitutionVerb> Table = new(
        (Proposed, Agree, [Willing]),
        (Proposed, Refuse, [Refused]),
        (Willing, Refuse, [Refused]),
        (Proposed, RefuseRelease, [Refused]),
        (Willing, RefuseRelease, [Refused]),
        (Willing, Release, [Released]),
        (Released, AgreeCost, [Released]),
        (Released, Take, [Taken]),
        (Released, TurnDown, [TurnedDown]),
        (Proposed, Withdraw, [Withdrawn]),
        (Willing, Withdraw, [Withdrawn]),
        (Released, Withdraw, [Withdrawn]),
        (Proposed, Expire, [Expired]),
        (Willing, Expire, [Expired]),
        (Released, Expire, [Expired]),
        (Taken, Fall, [Fallen]));
}
