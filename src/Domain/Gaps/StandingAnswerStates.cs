using static TalentPool.Domain.Gaps.StandingAnswerStatus;
using static TalentPool.Domain.Gaps.StandingAnswerVerb;

namespace TalentPool.Domain.Gaps;

/// <summary>Which verb is allowed in which state of a standing answer, and where it leads. That it has run out follows from the day.</summary>
public static class StandingAnswerStates
{
    public static readonly StateTable<StandingAnswerStatus, StandingAnswerVerb> Table = new(
        (Standing, StandingAnswerVerb.Answer, [Standing]),
        (Standing, End, [Ended]));
}
