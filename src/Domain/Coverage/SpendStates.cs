using static TalentPool.Domain.Coverage.SpendStatus;

namespace TalentPool.Domain.Coverage;

/// <summary>Which verb is allowed in which state of a line. What was explained wrongly can still be recorded as a bypass, and never the other way round.</summary>
public static class SpendStates
{
    public static readonly StateTable<SpendStatus, SpendVerb> Table = new(
        (Unexplained, SpendVerb.Match, [Covered, Bypassed]),
        (Unexplained, SpendVerb.Explain, [Explained]),
        (Unexplained, SpendVerb.RecordBypass, [Bypassed]),
        (Explained, SpendVerb.RecordBypass, [Bypassed]));
}
