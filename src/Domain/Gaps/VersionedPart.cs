namespace TalentPool.Domain.Gaps;

/// <summary>A part of a gap that people look at and then act on. Its version tells whether they saw it as it is.</summary>
public abstract class VersionedPart
{
    public Guid Id { get; private protected init; }

    public Guid GapId { get; private protected init; }

    /// <summary>Raised by each change.</summary>
    public int Version { get; private set; } = 1;

    public DateTime ChangedAt { get; private set; }

    public string ChangedByName { get; private set; } = "";

    internal Refusal? IsStale(int seenVersion, string noun) => seenVersion == Version ? null : GapRefusals.Stale(noun, ChangedByName, ChangedAt);

    private protected void Changed(string byName, DateTime at)
    {
        Version++;
        ChangedByName = byName;
        ChangedAt = at;
    }

    private protected void Made(string byName, DateTime at) => (ChangedByName, ChangedAt) = (byName, at);
}
