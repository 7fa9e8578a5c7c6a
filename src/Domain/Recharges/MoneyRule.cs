namespace TalentPool.Domain.Recharges;

/// <summary>What must always hold of the money.</summary>
public enum MoneyRule
{
    /// <summary>Each approved chargeable minute, expense and fee is on exactly one line or in the open balance.</summary>
    ChargedOnce,

    /// <summary>Each line is what the rule makes of what stands on it.</summary>
    LineFollowsFromItsSources,

    /// <summary>Documents equal their lines.</summary>
    DocumentEqualsItsLines,

    /// <summary>A provider's numbers of a financial year run from 1 without gaps.</summary>
    NumbersHaveNoGaps,

    /// <summary>The ledger has what the documents post, once, and sums to nought.</summary>
    LedgerSumsToNought,
}
