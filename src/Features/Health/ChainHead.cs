namespace TalentPool.Features.Health;

/// <summary>Where an evidence chain stood: its newest number and the hash that ties down everything before it.</summary>
public sealed record ChainHead(string Chain, long Number, string Hash)
{
    public override string ToString() => $"{Chain}: {Number} {Hash}";
}
