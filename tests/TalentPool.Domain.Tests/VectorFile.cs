using System.Text.Json;

namespace TalentPool.Domain.Tests;

/// <summary>A file of exact cases. Another folder of files with the same names may be named by TALENTPOOL_VECTORS.</summary>
internal static class VectorFile
{
    private static string Folder => Environment.GetEnvironmentVariable("TALENTPOOL_VECTORS") is { Length: > 0 } named
        ? named
        : Path.Combine(AppContext.BaseDirectory, "Vectors");

    public static IReadOnlyList<JsonElement> Cases(string file)
    {
        var path = Path.Combine(Folder, file);
        Assert.True(File.Exists(path), $"There is no {path}.");
        using var document = JsonDocument.Parse(File.ReadAllText(path));
        var cases = document.RootElement.GetProperty("cases").EnumerateArray().Select(one => one.Clone()).ToList();
        Assert.True(cases.Count > 0, $"There is no case in {path}.");
        return cases;
    }

    public static DateOnly Day(this JsonElement value) => DateOnly.ParseExact(value.GetString()!, "yyyy-MM-dd");

    public static DateTime Instant(this JsonElement value) => value.GetDateTime().ToUniversalTime();

    public static IReadOnlyList<int> Numbers(this JsonElement value) => [.. value.EnumerateArray().Select(number => number.GetInt32())];

    /// <summary>Pairs of a Monday and minutes.</summary>
    public static SortedList<DateOnly, int> Weeks(this JsonElement value)
    {
        var weeks = new SortedList<DateOnly, int>();
        foreach (var pair in value.EnumerateArray())
        {
            weeks.Add(pair[0].Day(), pair[1].GetInt32());
        }

        return weeks;
    }
}
