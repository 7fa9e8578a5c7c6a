using TalentPool.Design;

namespace TalentPool.Features.Officers;

/// <summary>Hours on each day of a usual week, as typed. A day left empty has none.</summary>
public sealed class WeekAnswers
{
    public static readonly IReadOnlyList<string> DayNames = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

    public string? Monday { get; set; }

    public string? Tuesday { get; set; }

    public string? Wednesday { get; set; }

    public string? Thursday { get; set; }

    public string? Friday { get; set; }

    public string? Saturday { get; set; }

    public string? Sunday { get; set; }

    public IReadOnlyList<string?> Typed => [Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday];

    public static WeekAnswers Of(IReadOnlyList<int>? minutes)
    {
        string? On(int day) => minutes is { Count: 7 } known && known[day] > 0 ? Shown.Duration(known[day]) : null;
        return new WeekAnswers { Monday = On(0), Tuesday = On(1), Wednesday = On(2), Thursday = On(3), Friday = On(4), Saturday = On(5), Sunday = On(6) };
    }

    /// <summary>Minutes on Monday to Sunday; null when a day cannot be read or the week has no time, or too much.</summary>
    public IReadOnlyList<int>? Read(AnswerReader read, FormErrors errors, string name)
    {
        var minutes = new List<int>();
        var wereRight = true;
        foreach (var (day, typed) in DayNames.Zip(Typed))
        {
            var isEmpty = string.IsNullOrWhiteSpace(typed);
            var onDay = read.Duration($"{name}.{day}", typed, $"hours on {day}", mostMinutes: 24 * 60, isOptional: true);
            wereRight &= isEmpty || onDay is not null;
            minutes.Add(onDay ?? 0);
        }

        if (wereRight && minutes.Sum() is < 1 or > Domain.Officers.UsualWeek.MostMinutes)
        {
            errors.Add($"{name}.Monday", "A usual week must have some hours, at most 60:00 in all");
            wereRight = false;
        }

        return wereRight ? minutes : null;
    }
}
