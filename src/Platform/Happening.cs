using TalentPool.Domain;

namespace TalentPool.Platform;

/// <summary>An event, the chain it goes to and the root it happened to.</summary>
public sealed record Happening(ChainKey Chain, Root? Root, DomainEvent Event);
