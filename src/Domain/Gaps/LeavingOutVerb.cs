namespace TalentPool.Domain.Gaps;

/// <summary>What can happen to the question whether a member is left out.</summary>
public enum LeavingOutVerb
{
    Ask,

    /// <summary>The requester needs no answer after all.</summary>
    TakeBack,

    /// <summary>The work is described anew, so that others may have an interest in it.</summary>
    DescribeAnew,
    Decide,
    Endorse,
}
