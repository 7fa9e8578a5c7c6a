namespace TalentPool.Features.Gaps;

/// <summary>
/// That a person opened the address of a gap that they may not know of. They were told that there is none; the host's conflict officer and
/// auditors see from which authority, and when. It holds identifiers alone.
/// </summary>
public sealed class RefusedLook
{
    private RefusedLook()
    {
    }

    public RefusedLook(Guid gapId, Guid personId, Guid? authorityId, DateTime at) => (GapId, PersonId, AuthorityId, At) = (gapId, personId, authorityId, at);

    public long Id { get; private set; }

    public Guid GapId { get; private set; }

    public Guid PersonId { get; private set; }

    public Guid? AuthorityId { get; private set; }

    public DateTime At { get; private set; }
}
