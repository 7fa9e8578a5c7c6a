using TalentPool.Database;
using TalentPool.Domain;

namespace TalentPool.Notices;

/// <summary>One area's notices: its rules, and the facts that fill their words.</summary>
public abstract class NoticeSource
{
    private static readonly IReadOnlyDictionary<Guid, IReadOnlyDictionary<string, string>> None = new Dictionary<Guid, IReadOnlyDictionary<string, string>>();

    private static readonly IReadOnlyDictionary<string, string> NothingInstead = new Dictionary<string, string>();

    public abstract IReadOnlyList<NoticeRule> Rules { get; }

    /// <summary>Every name that the words of the rules may use in braces. A test holds the words to it.</summary>
    public abstract IReadOnlyList<string> FactNames { get; }

    /// <summary>The facts that are detail of the case, such as a title that a person wrote. They are shown in the inbox and never mailed.</summary>
    public virtual IReadOnlyList<string> DetailNames => ["title"];

    /// <summary>
    /// What mail says instead of a fact that is somebody's name or other detail: "an officer" for a name, so that the sentence still
    /// reads. A mailbox is read by more people than the page that the mail leads to.
    /// </summary>
    public virtual IReadOnlyDictionary<string, string> MailedInstead => NothingInstead;

    /// <summary>The facts that name who wants something, by which a digest groups what is wanted.</summary>
    public virtual IReadOnlyList<string> AskerNames => [];

    /// <summary>By when something is wanted, where that is known when it happens.</summary>
    public virtual DateTime? DueBy(NoticeContext context) => null;

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

    /// <summary>The rules with what they are about, where one does not say so itself.</summary>
    protected static IEnumerable<NoticeRule> About(NoticeKind kind, IEnumerable<NoticeRule> rules) =>
        rules.Select(rule => rule.Kind == NoticeKind.Other ? rule with { Kind = kind } : rule);
}
