namespace TalentPool.Design;

/// <summary>Small rules of English that messages need.</summary>
public static class Words
{
    public static string Capitalised(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary>"a day", "a day and a month", "a, b and c".</summary>
    public static string List(IEnumerable<string> items, string lastWord)
    {
        var all = items.ToList();
        return all.Count switch
        {
            0 => "",
            1 => all[0],
            _ => $"{string.Join(", ", all.Take(all.Count - 1))} {lastWord} {all[^1]}",
        };
    }

    /// <summary>"1 gap", "3 gaps".</summary>
    public static string Count(int number, string one, string? many = null) => $"{number:N0} {(number == 1 ? one : many ?? one + "s")}";
}
