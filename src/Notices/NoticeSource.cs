using TalentPool.Database;
using TalentPool.Domain;

namespace TalentPool.Notices;

/// <summary>One area's notices: its rules, and the facts that fill their words.</summary>
public abstract class NoticeSource
{
    private static readonly IReadOnlyDictionary<Guid, IReadOnlyDictionary<string, string>> None = new Dictionary<Guid, IReadOnlyDictionary<string, string>>();

    public abstract IReadOnlyList<NoticeRule> Rules { get; }

    /// <summary>Every name that the words of the rules may use in braces. A test holds the words to it.</summary>
    public abstract IReadOnlyList<string> FactNames { get; }

    /// <summary>The facts that are detail of the case, such as a title that a person wrote. They are shown in the inbox and never mailed.</summary>
    public virtual IReadOnlyList<string> DetailNames => ["title"];

    /// <summary>
    /// The facts about each root that this reader may see, by the names used in braces. A root that is left out is one the reader
    /// may no longer see; the notice then says only that.
    /// </summary>
    public abstract Task<IReadOnlyDictionary<Guid, IReadOnlyDictionary<string, string>>> Facts(TalentPoolDb db, IReadOnlyCollection<Guid> rootIds, Actor reader);

    /// <summary>
    /// The facts about each event's subject, where that is a part of the root: whose answer it was, until when it is due. They are
    /// added to those of the root, and asked only for roots that the reader may see.
    /// </summary>
    public virtual Task<IReadOnlyDictionary<Guid, IReadOnlyDictionary<string, string>>> SubjectFacts(TalentPoolDb db, IReadOnlyCollection<Guid> subjectIds, Actor reader) =>
        Task.FromResult(None);
}
