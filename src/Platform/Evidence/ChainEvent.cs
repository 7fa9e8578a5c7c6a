using System.Security.Cryptography;
using TalentPool.Domain;

namespace TalentPool.Platform.Evidence;

/// <summary>
/// One link: what happened, to what, by whom, and the hash that ties it to the link before. Names and free text are in the body
/// alone, which may be erased with its salt while the hash of both stays.
/// </summary>
public sealed class ChainEvent
{
    private const int SaltLength = 16;

    private ChainEvent()
    {
    }

    internal ChainEvent(Chain chain, DomainEvent happened, Guid actorId, Guid? onBehalfOfId, DateTime recordedAt, Guid? actId, string body)
    {
        ChainId = chain.Id;
        Number = chain.LastNumber + 1;
        Id = IdOf(ChainId, Number);
        Kind = happened.GetType().Name;
        ActorId = actorId;
        OnBehalfOfId = onBehalfOfId;
        SubjectId = happened.SubjectId;
        EffectiveAt = happened.EffectiveAt;
        RecordedAt = recordedAt;
        ActId = actId;
        Salt = RandomNumberGenerator.GetBytes(SaltLength);
        Body = body;
        BodyHash = EventHash.OfBody(Salt, body);
        PreviousHash = chain.LastHash;
        Hash = EventHash.Of(Facts);
    }

    /// <summary>Follows from chain and number, so that it needs no counter of its own and cannot differ from them.</summary>
    public long Id { get; private set; }

    public int ChainId { get; private set; }

    public long Number { get; private set; }

    public string Kind { get; private set; } = "";

    public Guid ActorId { get; private set; }

    public Guid? OnBehalfOfId { get; private set; }

    public Guid SubjectId { get; private set; }

    public DateTime EffectiveAt { get; private set; }

    public DateTime RecordedAt { get; private set; }

    /// <summary>Made when the form was rendered; unique, so that one form is one act.</summary>
    public Guid? ActId { get; private set; }

    public byte[]? Salt { get; private set; }

    public string? Body { get; private set; }

    public byte[] BodyHash { get; private set; } = [];

    public byte[] PreviousHash { get; private set; } = [];

    public byte[] Hash { get; private set; } = [];

    /// <summary>What its hash is made of.</summary>
    public LinkFacts Facts => new(
        PreviousHash, ChainId, Number, Kind, ActorId, OnBehalfOfId, SubjectId, Milliseconds(EffectiveAt), Milliseconds(RecordedAt), ActId, BodyHash);

    public bool IsErased => Body is null && Salt is null;

    public static long IdOf(int chainId, long number) => ((long)chainId << 40) + number;

    /// <summary>Removes what names people. The hash of body and salt stays, so the chain still holds.</summary>
    public void EraseBody() => (Body, Salt) = (null, null);

    private static long Milliseconds(DateTime instant) => new DateTimeOffset(instant).ToUnixTimeMilliseconds();
}
