namespace TalentPool.Platform.Evidence;

/// <summary>What a verification looked at and found.</summary>
public sealed class VerificationReport
{
    /// <summary>Each chain: whose it is, how many events it has and the hash of the last, to be held against what was printed or mailed.</summary>
    public List<StoredChain> Chains { get; } = [];

    public long Events { get; set; }

    public long ErasedBodies { get; set; }

    /// <summary>How many rows of each replayed table were compared with their last image.</summary>
    public SortedDictionary<string, long> Rows { get; } = new(StringComparer.Ordinal);

    /// <summary>Rows whose last image was in an erased body, and which were compared but for their texts.</summary>
    public long ComparedInPart { get; set; }

    /// <summary>Rows whose last image was in an erased body of which nothing was kept.</summary>
    public long NotComparable { get; set; }

    /// <summary>What else was looked at, by name.</summary>
    public SortedDictionary<string, long> Others { get; } = new(StringComparer.Ordinal);

    /// <summary>The first record that does not fit, and why; null when all of it fits.</summary>
    public string? Failure { get; set; }

    public bool IsSound => Failure is null;

    /// <summary>Everything that was looked at, with the heads of the chains.</summary>
    public IEnumerable<string> Lines() => Chains
        .Select(chain => $"Chain {chain.Id} ({chain.Scope} {chain.ScopeId}): {chain.LastNumber} events, head {Convert.ToHexStringLower(chain.LastHash)}")
        .Concat(Summary());

    public IEnumerable<string> Summary()
    {
        yield return $"Chains: {Chains.Count}. Events: {Events}.";
        yield return $"Rows compared with their events: {Rows.Values.Sum()}{(Rows.Count == 0 ? "" : $" ({string.Join(", ", Rows.Select(table => $"{table.Key} {table.Value}"))})")}.";
        foreach (var (name, count) in Others)
        {
            yield return $"{name}: {count}.";
        }

        if (ErasedBodies > 0)
        {
            yield return $"Erased: {ErasedBodies} {(ErasedBodies == 1 ? "body" : "bodies")}.";
        }

        if (ComparedInPart > 0)
        {
            yield return $"Compared but for their texts: {ComparedInPart} {(ComparedInPart == 1 ? "row, whose" : "rows, whose")} last image was erased.";
        }

        if (NotComparable > 0)
        {
            yield return $"Not comparable: {NotComparable} {(NotComparable == 1 ? "row, whose" : "rows, whose")} last image was erased.";
        }

        yield return Failure is null ? "Everything fits." : $"Does not fit: {Failure}";
    }
}
