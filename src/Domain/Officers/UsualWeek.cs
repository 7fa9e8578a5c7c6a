namespace TalentPool.Domain.Officers;

/// <summary>How many minutes an officer works on each weekday, from a day until the next usual week starts.</summary>
public sealed class UsualWeek
{
    /// <summary>60 hours, in minutes: no contract asks for more in a usual week.</summary>
    public const int MostMinutes = 60 * 60;

    private UsualWeek()
    {
    }

    internal UsualWeek(DateOnly from, IReadOnlyList<int> minutes) => (From, Minutes) = (from, [.. minutes]);

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public DateOnly From { get; private init; }

    /// <summary>Minutes on Monday to Sunday, each 0 to 1,440.</summary>
    public List<int> Minutes { get; private set; } = [];

    public int Total => Minutes.Sum();

    public static Refusal? Fault(IReadOnlyList<int> minutes) =>
        minutes.Count != 7 || minutes.Any(day => day is < 0 or > 24 * 60) || minutes.Sum() is < 1 or > MostMinutes
            ? OfficerRefusals.UsualWeekImpossible
            : null;

    internal void Set(IReadOnlyList<int> minutes) => Minutes = [.. minutes];
}
