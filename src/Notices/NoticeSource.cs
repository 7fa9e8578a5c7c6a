using TalentPool.Database;
using TalentPool.Domain;

namespace TalentPool.Notices;

/// <summary>One area's notices: its rules, and the facts that fill their words.</summary>
public abstract class NoticeSource
{
    public abstract IReadOnlyList<NoticeRule> Rules { get; }

    /// <summary>
    /// The facts about each root that this reader may see, by the names used in braces. A root that is left out is one the reader
    /// may no longer see; the notice then says only that.
    /// </summary>
    public abstract Task<IReadOnlyDictionary<Guid, IReadOnlyDictionary<string, string>>> Facts(TalentPoolDb db, IReadOnlyCollection<Guid> rootIds, Actor reader);
}
