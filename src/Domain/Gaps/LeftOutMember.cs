namespace TalentPool.Domain.Gaps;

/// <summary>A member that is not asked about a gap and may not learn of it.</summary>
public sealed class LeftOutMember
{
    private LeftOutMember()
    {
    }

    internal LeftOutMember(Guid gapId, Guid authorityId, LeftOutReason reason, string note)
    {
        Id = Guid.CreateVersion7();
        (GapId, AuthorityId, Reason, Note) = (gapId, authorityId, reason, note.Trim());
    }

    public Guid Id { get; private init; }

    public Guid GapId { get; private init; }

    public Guid AuthorityId { get; private init; }

    public LeftOutReason Reason { get; private init; }

    /// <summary>In the conflict officer's words; read by the host alone.</summary>
    public string Note { get; private init; } = "";
}
