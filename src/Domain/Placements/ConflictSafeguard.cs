namespace TalentPool.Domain.Placements;

/// <summary>An information barrier that must be kept for a decision to stand, and who may have access behind it.</summary>
public sealed class ConflictSafeguard
{
    internal ConflictSafeguard(SafeguardTerms terms) =>
        (Id, Barrier, AccessList) = (Guid.CreateVersion7(), terms.Barrier.Trim(), [.. terms.AccessList.Select(name => name.Trim()).Where(name => name != "").Distinct()]);

    private ConflictSafeguard() => Barrier = "";

    public Guid Id { get; private init; }

    public string Barrier { get; private init; }

    public List<string> AccessList { get; private init; } = [];

    /// <summary>When the decision that it belongs to was taken back; null while it stands.</summary>
    public DateTime? TakenBackAt { get; private set; }

    internal void TakeBack(DateTime at) => TakenBackAt = at;
}
