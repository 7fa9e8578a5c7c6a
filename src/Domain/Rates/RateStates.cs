using static TalentPool.Domain.Rates.RateStatus;

namespace TalentPool.Domain.Rates;

/// <summary>Which verb is allowed in which state of a rate. What is approved stays as it is: a later rate takes its place.</summary>
public static class RateStates
{
    public static readonly StateTable<RateStatus, RateVerb> Table = new(
        (Proposed, RateVerb.Approve, [Approved]),
        (Proposed, RateVerb.Withdraw, [Withdrawn]));
}
