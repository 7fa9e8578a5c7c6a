using static TalentPool.Domain.Privacy.LookRequestStatus;
using static TalentPool.Domain.Privacy.LookRequestVerb;

namespace TalentPool.Domain.Privacy;

/// <summary>Which verb is allowed in which state of a request to look, and where it leads.</summary>
public static class LookRequestStates
{
    public static readonly StateTable<LookRequestStatus, LookRequestVerb> Table = new(
        (Asked, Allow, [Allowed]),
        (Asked, Refuse, [Refused]),
        (Asked, Withdraw, [Withdrawn]),
        (Allowed, Look, [Allowed]),
        (Allowed, End, [Ended]),
        (Allowed, LookRequestVerb.RunOut, [LookRequestStatus.RunOut]));
}
