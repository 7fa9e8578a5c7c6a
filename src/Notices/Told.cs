namespace TalentPool.Notices;

/// <summary>Whom an act told, of which events, and which records it touched.</summary>
public sealed record Told(IReadOnlyCollection<Guid> PersonIds, IReadOnlyCollection<long> EventIds, IReadOnlyCollection<Guid> RootIds);
