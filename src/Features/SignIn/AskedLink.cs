namespace TalentPool.Features.SignIn;

/// <summary>
/// That a link for setting a password is to be mailed to a person: they asked for it, or whoever looks after their account did. The link is
/// made when it is mailed, goes to the person's own address alone, and is stored nowhere.
/// </summary>
public sealed class AskedLink
{
    private AskedLink()
    {
    }

    public AskedLink(Guid personId, DateTime at, Guid? askedById = null) => (PersonId, AskedAt, AskedById) = (personId, at, askedById);

    public long Id { get; private set; }

    public Guid PersonId { get; private set; }

    public DateTime AskedAt { get; private set; }

    /// <summary>Who asked for somebody else; none where the person did.</summary>
    public Guid? AskedById { get; private set; }

    public DateTime? SentAt { get; private set; }
}
