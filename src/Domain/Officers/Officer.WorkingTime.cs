namespace TalentPool.Domain.Officers;

/// <content>The 48-hour average, of which the officer and the line manager are warned. It stops nothing.</content>
public sealed partial class Officer
{
    /// <summary>Says that the average over the 17 weeks that end with that week is over 48 hours. How long it is stays with those who see the officer's weeks.</summary>
    public void WarnOfWorkingTime(DateTime at, DateOnly monday) => Record(new WorkingTimeExceeded(Id, at, monday));
}
