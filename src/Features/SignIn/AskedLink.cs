namespace TalentPool.Features.SignIn;

/// <summary>That someone asked for a link with which to set a new password. The link is made when it is mailed and is stored nowhere.</summary>
public sealed class AskedLink
{
    private AskedLink()
    {
    }

    public AskedLink(Guid personId, DateTime at) => (PersonId, AskedAt) = (personId, at);

    public long Id { get; private set; }

    public Guid PersonId { get; private set; }

    public DateTime AskedAt { get; private set; }

    public DateTime? SentAt { get; private set; }
}
