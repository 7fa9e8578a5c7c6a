namespace TalentPool.Domain.Ledger;

/// <summary>A column of an authority's journal.</summary>
public sealed record JournalColumn
{
    public required string Heading { get; init; }

    public required JournalField Field { get; init; }

    /// <summary>What stands in each row, where it is a fixed text; empty otherwise.</summary>
    public string Text { get; init; } = "";
}
