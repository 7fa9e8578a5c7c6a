using static TalentPool.Domain.Placements.ExtensionStatus;

namespace TalentPool.Domain.Placements;

/// <summary>Which verb is allowed in which state of an extension. The last of the three yeses grants it.</summary>
public static class ExtensionStates
{
    public static readonly StateTable<ExtensionStatus, ExtensionVerb> Table = new(
        (Proposed, ExtensionVerb.Agree, [Proposed, Granted]),
        (Proposed, ExtensionVerb.Refuse, [Refused]),
        (Proposed, ExtensionVerb.Withdraw, [Withdrawn]),
        (Proposed, ExtensionVerb.Lapse, [Lapsed]));
}
