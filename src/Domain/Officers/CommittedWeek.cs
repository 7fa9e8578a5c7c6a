namespace TalentPool.Domain.Officers;

/// <summary>Minutes of one ISO week that a placement has taken.</summary>
public sealed class CommittedWeek
{
    private CommittedWeek()
    {
    }

    internal CommittedWeek(DateOnly monday, int minutes) => (Monday, Minutes) = (monday, minutes);

    /// <summary>Given by the database.</summary>
    public long Id { get; private init; }

    public DateOnly Monday { get; private init; }

    public int Minutes { get; private set; }

    internal void Set(int minutes) => Minutes = minutes;
}
