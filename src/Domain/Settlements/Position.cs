namespace TalentPool.Domain.Settlements;

/// <summary>What an authority is owed and owes in a month.</summary>
public readonly record struct Position(string Authority, long IncomePence, long CostPence)
{
    public long NetPence => IncomePence - CostPence;
}
