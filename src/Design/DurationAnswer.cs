using TalentPool.Domain.Timesheets;

namespace TalentPool.Design;

/// <summary>Hours and minutes as people write them: 7:24, 7.4, 7,4, 7h24, 444m or 7. They are read as the domain reads them; what is said of the others is said here.</summary>
public static class DurationAnswer
{
    /// <summary>More than anybody can mean, in minutes.</summary>
    private const int MostRead = 99_999 * 60;

    public static bool TryRead(string? typed, string what, out int minutes, out string error)
    {
        minutes = 0;
        error = "";
        if (string.IsNullOrWhiteSpace(typed))
        {
            error = $"Enter the {what}";
            return false;
        }

        if (Duration.MinutesOf(typed) is { } read and <= MostRead)
        {
            minutes = (int)read;
            return true;
        }

        error = $"{Words.Capitalised(what)} must be hours and minutes, like 7:24 or 7.5";
        return false;
    }

    /// <summary>A duration with a minus before it: it can be read, and is never what is asked for.</summary>
    public static bool IsNegative(string typed) => typed.Trim() is ['-' or '−', .. var rest] && Duration.MinutesOf(rest) is not null;

    /// <summary>More hours than anybody can mean, and more than are read.</summary>
    public static bool IsHuge(string typed) => Duration.MinutesOf(typed) > MostRead;
}
