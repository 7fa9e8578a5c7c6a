namespace TalentPool.Domain.Gaps;

/// <summary>How far the question has come whether a member is left out of a gap.</summary>
public enum LeavingOutStatus
{
    NotAsked,

    /// <summary>The conflict officer has to decide before the gap can be posted.</summary>
    Asked,

    /// <summary>Half of the members or more would be left out, and a second person has to agree.</summary>
    AwaitsSecond,
    Decided,
}
