namespace TalentPool.Domain.Coverage;

/// <summary>Why a line of a watched category needs no clearance. The names are stored.</summary>
public enum SpendExplanation
{
    /// <summary>It was coded to the wrong category.</summary>
    WrongCategory,

    /// <summary>It is no work that the members could do: a fee, a licence, a court’s charge.</summary>
    NoSharedWork,

    /// <summary>It is for cleared work, which the ledger names otherwise.</summary>
    OnAClearance,

    /// <summary>It was ordered before the service was shared.</summary>
    OrderedBefore,
}
