namespace TalentPool.Platform.People;

/// <summary>A session that its person has signed out of. It is kept until every cookie that names it has run out, so that a copy of one opens nothing.</summary>
public sealed class EndedSession
{
    private EndedSession()
    {
    }

    public EndedSession(Guid sessionId, DateTime until) => (SessionId, Until) = (sessionId, until);

    public long Id { get; private set; }

    public Guid SessionId { get; private set; }

    public DateTime Until { get; private set; }
}
