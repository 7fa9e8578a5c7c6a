namespace TalentPool.Notices;

/// <summary>Whom an act told, and of which events.</summary>
public sealed record Told(IReadOnlyCollection<Guid> PersonIds, IReadOnlyCollection<long> EventIds)
{
    public static readonly Told Nobody = new([], []);
}
