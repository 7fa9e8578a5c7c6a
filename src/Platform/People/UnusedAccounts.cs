namespace TalentPool.Platform.People;

/// <summary>How long an account may lie unused: an open door that nobody misses is the one that nobody watches.</summary>
public static class UnusedAccounts
{
    public const int Days = 60;

    public const int WarnedDaysBefore = 14;
}
