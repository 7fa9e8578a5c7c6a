namespace TalentPool.Domain;

/// <summary>What sort of no it is; a page answers 422, 403, 409 or 404 by it.</summary>
public enum RefusalKind
{
    /// <summary>A business rule is not met.</summary>
    Rule,

    /// <summary>The person may not do this, whatever the state.</summary>
    NotPermitted,

    /// <summary>What the person saw has been changed by someone else since.</summary>
    Stale,

    /// <summary>The record is not there, or the person may not know that it is.</summary>
    NotFound,
}
