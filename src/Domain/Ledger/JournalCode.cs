namespace TalentPool.Domain.Ledger;

/// <summary>To which codes of an authority's own an account goes.</summary>
public sealed record JournalCode
{
    public required LedgerAccount Account { get; init; }

    /// <summary>Used where the placement gives none.</summary>
    public string CostCentre { get; init; } = "";

    public string Subjective { get; init; } = "";

    public string Analysis1 { get; init; } = "";

    public string Analysis2 { get; init; } = "";

    public string Analysis3 { get; init; } = "";
}
