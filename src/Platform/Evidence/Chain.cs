using TalentPool.Domain;

namespace TalentPool.Platform.Evidence;

/// <summary>The head of one evidence chain. Its row is the last that an act takes, so events of a chain are numbered without gaps.</summary>
public sealed class Chain
{
    private Chain()
    {
    }

    public Chain(int id, ChainKey key) =>
        (Id, Scope, ScopeId, LastHash) = (id, key.Scope, key.ScopeId, EventHash.OfChain(id, key.Scope, key.ScopeId));

    public int Id { get; private set; }

    public ChainScope Scope { get; private set; }

    public Guid ScopeId { get; private set; }

    public long LastNumber { get; private set; }

    public byte[] LastHash { get; private set; } = [];

    public ChainEvent Append(DomainEvent happened, Guid actorId, Guid? onBehalfOfId, DateTime recordedAt, Guid? actId, string body)
    {
        var appended = new ChainEvent(this, happened, actorId, onBehalfOfId, recordedAt, actId, body);
        (LastNumber, LastHash) = (appended.Number, appended.Hash);
        return appended;
    }
}
