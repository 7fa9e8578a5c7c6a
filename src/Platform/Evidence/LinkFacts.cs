namespace TalentPool.Platform.Evidence;

/// <summary>Everything that the hash of a link is made of.</summary>
/// <param name="EffectiveAt">Milliseconds since 1970.</param>
/// <param name="RecordedAt">Milliseconds since 1970.</param>
public sealed record LinkFacts(
    byte[] PreviousHash, long ChainId, long Number, string Kind, Guid ActorId, Guid? OnBehalfOfId, Guid SubjectId,
    long EffectiveAt, long RecordedAt, Guid? ActId, byte[] BodyHash);
