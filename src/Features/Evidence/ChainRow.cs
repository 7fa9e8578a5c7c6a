using TalentPool.Domain;

namespace TalentPool.Features.Evidence;

/// <summary>One chain as the evidence page lists it.</summary>
public sealed record ChainRow(int Id, ChainKey Key, string Name, long LastNumber, string Head, bool MayErase);
