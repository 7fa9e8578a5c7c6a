namespace TalentPool.Notices;

/// <summary>What mail says of one notice.</summary>
/// <param name="More">What the text of the mail says after the sentence.</param>
/// <param name="By">Who wants it, where somebody does.</param>
public sealed record MailedWords(string Sentence, string? More, string? By)
{
    /// <summary>Without the detail of the case, and with "an officer" where the page has a name.</summary>
    public static MailedWords? Of(NoticeSource source, NoticeRule rule, IReadOnlyDictionary<string, string> facts)
    {
        var told = new Dictionary<string, string>(facts);
        foreach (var (name, instead) in source.MailedInstead)
        {
            told[name] = instead;
        }

        var words = rule.MailedWords ?? NoticeWords.WithoutDetail(rule.Words, source.DetailNames);
        if (NoticeWords.Fill(words, told) is not { } sentence)
        {
            return null;
        }

        var asker = NoticeWords.NamesIn(rule.Words).FirstOrDefault(source.AskerNames.Contains) ?? source.AskerNames.FirstOrDefault();
        return new MailedWords(
            Started(sentence),
            rule.MailedText is { } text ? NoticeWords.Fill(text, told) : null,
            asker is not null && facts.TryGetValue(asker, out var by) && by.Length > 0 ? by : null);
    }

    private static string Started(string sentence) => char.ToUpperInvariant(sentence[0]) + sentence[1..];
}
