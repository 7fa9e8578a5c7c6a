namespace TalentPool.Features.Gaps;

/// <summary>Which gaps a list shows.</summary>
public enum GapListChoice
{
    /// <summary>Those of the reader's own authority.</summary>
    Ours,

    /// <summary>Those that the reader asked for.</summary>
    Mine,

    /// <summary>Those of other members.</summary>
    Others,
}
