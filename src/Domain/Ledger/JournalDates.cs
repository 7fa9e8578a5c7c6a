namespace TalentPool.Domain.Ledger;

/// <summary>How a journal writes its days and periods.</summary>
public enum JournalDates
{
    /// <summary>2026-08-31 and 2026-08.</summary>
    Iso,

    /// <summary>31/08/2026 and 08/2026.</summary>
    British,

    /// <summary>20260831 and 202608.</summary>
    Compact,
}
