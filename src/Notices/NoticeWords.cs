using System.Text.RegularExpressions;

namespace TalentPool.Notices;

/// <summary>Fills the facts into the words of a rule.</summary>
public static partial class NoticeWords
{
    /// <summary>The words with their facts; null where one is missing, because half a sentence tells nobody anything.</summary>
    public static string? Fill(string words, IReadOnlyDictionary<string, string> facts) =>
        NamesIn(words).All(facts.ContainsKey) ? Braces().Replace(words, found => facts[found.Groups[1].Value]) : null;

    public static IEnumerable<string> NamesIn(string words) => Braces().Matches(words).Select(found => found.Groups[1].Value);

    /// <summary>The words without the facts that are detail of the case, and without the sign that led to them.</summary>
    public static string WithoutDetail(string words, IReadOnlyList<string> details)
    {
        foreach (var detail in details)
        {
            words = Regex.Replace(words, $$"""(\s*[:,–-])?\s*["“(]?\{{{Regex.Escape(detail)}}\}["”)]?""", "");
        }

        return words;
    }

    [GeneratedRegex(@"\{(\w+)\}")]
    private static partial Regex Braces();
}
