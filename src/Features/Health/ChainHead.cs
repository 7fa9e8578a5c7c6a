namespace TalentPool.Features.Health;

/// <summary>Where an evidence chain stood: its newest number and the hash that ties down everything before it.</summary>
/// <param name="ChainId">The chain's number, by which the head can be held against it later; 0 in what was told before it was said.</param>
/// <param name="Chain">Whose chain it is.</param>
public sealed record ChainHead(int ChainId, string Chain, long Number, string Hash)
{
    /// <summary>The head as `verify --head` takes it, and whose it is.</summary>
    public override string ToString() => $"{ChainId}:{Number}:{Hash} ({Chain})";
}
