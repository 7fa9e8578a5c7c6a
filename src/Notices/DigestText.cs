using TalentPool.Design;

namespace TalentPool.Notices;

/// <summary>What a daily digest says: first what is wanted of its reader, by whom, and then the news.</summary>
public sealed class DigestText(IReadOnlyList<DigestText.Row> rows, string inbox)
{
    /// <summary>A digest is read in a minute or not at all; the inbox has the rest.</summary>
    private const int MostRows = 40;

    private readonly List<Row> _wanted = [.. rows.Where(row => row.IsWanted)];
    private readonly List<Row> _news = [.. rows.Where(row => !row.IsWanted)];

    public string Subject => _wanted.Count > 0
        ? $"{Words.Capitalised(Words.Count(_wanted.Count, "thing"))} {(_wanted.Count == 1 ? "waits" : "wait")} for you in TalentPool"
        : "Your news from TalentPool";

    public IReadOnlyList<string> Lines => [.. Wanted(), .. News()];

    private IEnumerable<string> Wanted()
    {
        if (_wanted.Count == 0)
        {
            yield break;
        }

        yield return "WHAT IS WANTED OF YOU";
        yield return "";
        foreach (var asker in _wanted.Take(MostRows).GroupBy(row => row.By))
        {
            yield return asker.Key is { } name ? $"By {name}:" : "By TalentPool, for your own authority:";
            foreach (var line in asker.SelectMany(Shown))
            {
                yield return line;
            }
        }

        foreach (var line in More(_wanted.Count))
        {
            yield return line;
        }
    }

    private IEnumerable<string> News()
    {
        if (_news.Count == 0)
        {
            yield break;
        }

        yield return "NEWS";
        yield return "";
        foreach (var line in _news.Take(MostRows).SelectMany(Shown).Concat(More(_news.Count)))
        {
            yield return line;
        }
    }

    private static IEnumerable<string> Shown(Row row) => [$"- {row.Sentence}", $"  {row.Link}", ""];

    private IEnumerable<string> More(int count) => count > MostRows ? [$"And {count - MostRows} more:", inbox, ""] : [];

    /// <param name="By">Who wants it; none where it is nobody in particular.</param>
    public sealed record Row(string Sentence, string? By, bool IsWanted, string Link);
}
