namespace TalentPool.Notices;

/// <summary>All areas' rules together.</summary>
public sealed class NoticeRules(IEnumerable<NoticeSource> sources)
{
    private readonly List<(NoticeSource Source, NoticeRule Rule)> _all = [.. sources.SelectMany(source => source.Rules.Select(rule => (source, rule)))];

    public IEnumerable<NoticeRule> All => _all.Select(row => row.Rule);

    public IEnumerable<NoticeRule> For(Type happened) => _all.Where(row => row.Rule.Event == happened).Select(row => row.Rule);

    /// <summary>By when it wants something of its reader, where its source knows.</summary>
    public DateTime? DueBy(NoticeRule rule, NoticeContext context) => rule.Asks ? Find(rule.Key)?.Source.DueBy(context) : null;

    /// <summary>The rule of a stored notice; none when a later version of the program no longer has it.</summary>
    public (NoticeSource Source, NoticeRule Rule)? Find(string key)
    {
        var found = _all.Find(row => row.Rule.Key == key);
        return found.Rule is null ? null : found;
    }
}
