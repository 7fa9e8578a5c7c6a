namespace TalentPool.Domain.Privacy;

/// <summary>What can happen to a request to look.</summary>
public enum LookRequestVerb
{
    Allow,
    Refuse,
    Withdraw,

    /// <summary>The auditor opens the record.</summary>
    Look,

    /// <summary>Before the last day.</summary>
    End,

    /// <summary>The last day is over.</summary>
    RunOut,
}
