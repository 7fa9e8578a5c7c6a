using static TalentPool.Domain.Gaps.LeavingOutStatus;
using static TalentPool.Domain.Gaps.LeavingOutVerb;

namespace TalentPool.Domain.Gaps;

/// <summary>Which verb is allowed in which state of leaving members out, and where it leads. What was decided is taken back by nobody but the conflict officer.</summary>
public static class LeavingOutStates
{
    public static readonly StateTable<LeavingOutStatus, LeavingOutVerb> Table = new(
        (NotAsked, Ask, [Asked]),
        (Asked, Ask, [Asked]),
        (Asked, TakeBack, [NotAsked]),
        (AwaitsSecond, DescribeAnew, [Asked]),
        (Decided, DescribeAnew, [Asked]),
        (Asked, Decide, [AwaitsSecond, Decided]),
        (AwaitsSecond, Decide, [AwaitsSecond, Decided]),
        (Decided, Decide, [AwaitsSecond, Decided]),
        (AwaitsSecond, Endorse, [Decided]));
}
