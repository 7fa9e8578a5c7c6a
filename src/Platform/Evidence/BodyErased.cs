using TalentPool.Domain;

namespace TalentPool.Platform.Evidence;

/// <summary>The body of an earlier event of this chain was erased with its salt.</summary>
/// <param name="SubjectId">What the erased event had happened to.</param>
/// <param name="Number">Of the erased event in this chain.</param>
/// <param name="OrderReference">Of the order or the retention rule that asked for it.</param>
/// <param name="Rows">The rows whose images were in it, each as table and key, so that nobody takes them for forged.</param>
/// <param name="Kept">The images of those rows without their texts, so that the rest of each row is still held against what was recorded.</param>
public sealed record BodyErased(
    Guid SubjectId, DateTime EffectiveAt, long Number, string Kind, string Reason, string OrderReference, IReadOnlyList<string> Rows,
    IReadOnlyList<ErasedRow> Kept)
    : DomainEvent(SubjectId, EffectiveAt);
