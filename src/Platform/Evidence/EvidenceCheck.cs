using TalentPool.Database;

namespace TalentPool.Platform.Evidence;

/// <summary>
/// Something else that has to fit the chains, besides the rows that they rebuild. It lives for one verification, and ends it with an
/// <see cref="EvidenceMismatchException"/>.
/// </summary>
public abstract class EvidenceCheck
{
    /// <summary>For the report, such as "certificates".</summary>
    public abstract string Name { get; }

    /// <summary>Whether it is about the chains themselves. Those come first: where a chain is not what it was, whatever else does not fit follows from that.</summary>
    public virtual bool IsOfChains => false;

    /// <summary>How many records were looked at.</summary>
    public long Count { get; protected set; }

    /// <summary>Before the chains are walked; they are handed over because a record may name one.</summary>
    public virtual Task Begin(TalentPoolDb db, IReadOnlyList<StoredChain> chains, CancellationToken cancellation) => Task.CompletedTask;

    /// <summary>At each link, after it has proved to fit.</summary>
    public virtual void Meet(StoredLink link)
    {
    }

    public virtual Task End(TalentPoolDb db, CancellationToken cancellation) => Task.CompletedTask;
}
