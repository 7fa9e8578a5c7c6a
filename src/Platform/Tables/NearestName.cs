namespace TalentPool.Platform.Tables;

/// <summary>What somebody may have meant by a name that is not known.</summary>
public static class NearestName
{
    /// <summary>Names further off than this share of their letters are no help.</summary>
    private const int FurthestPercent = 50;

    /// <summary>Longer ones are no slip of the pen, and would take long to compare.</summary>
    private const int Longest = 100;

    public static string? Of(string typed, IEnumerable<string> known)
    {
        if (typed.Length > Longest)
        {
            return null;
        }

        var plain = typed.ToLowerInvariant();
        var nearest = known.Select(name => (Name: name, Distance: Distance(plain, name.ToLowerInvariant()))).OrderBy(candidate => candidate.Distance).FirstOrDefault();
        return nearest.Name is { } name && nearest.Distance * 100 <= FurthestPercent * Math.Max(name.Length, typed.Length) ? name : null;
    }

    /// <summary>"Did you mean X?", with a space before it; nothing where nothing is near.</summary>
    public static string Suggestion(string typed, IEnumerable<string> known) => Of(typed, known) is { } name ? $" Did you mean “{name}”?" : "";

    /// <summary>How many letters have to be put in, left out or changed.</summary>
    private static int Distance(string from, string to)
    {
        var row = Enumerable.Range(0, to.Length + 1).ToArray();
        for (var i = 1; i <= from.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= to.Length; j++)
            {
                var above = row[j];
                row[j] = Math.Min(Math.Min(row[j] + 1, row[j - 1] + 1), diagonal + (from[i - 1] == to[j - 1] ? 0 : 1));
                diagonal = above;
            }
        }

        return row[^1];
    }
}
