namespace TalentPool.Domain.Gaps;

/// <summary>Outside work without a clearance. Always seen by the board; added and never changed.</summary>
public sealed class Bypass
{
    private Bypass()
    {
    }

    internal Bypass(Guid gapId, BypassKind kind, string explanation, DateTime? instructedAt, string? proof, string? supplier, long? valuePence, Actor by, DateTime at)
    {
        Id = Guid.CreateVersion7();
        GapId = gapId;
        Kind = kind;
        Explanation = explanation;
        InstructedAt = instructedAt;
        Proof = proof;
        Supplier = supplier;
        ValuePence = valuePence;
        (RecordedById, RecordedByName, RecordedAt) = (by.PersonId, by.Name, at);
    }

    public Guid Id { get; private init; }

    public Guid GapId { get; private init; }

    public BypassKind Kind { get; private init; }

    public string Explanation { get; private init; } = "";

    /// <summary>When the outside work was instructed, where it is known.</summary>
    public DateTime? InstructedAt { get; private init; }

    /// <summary>Where the proof of the emergency is kept.</summary>
    public string? Proof { get; private init; }

    public string? Supplier { get; private init; }

    public long? ValuePence { get; private init; }

    public Guid RecordedById { get; private init; }

    public string RecordedByName { get; private init; } = "";

    public DateTime RecordedAt { get; private init; }
}
