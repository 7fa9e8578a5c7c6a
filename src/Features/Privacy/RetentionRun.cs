namespace TalentPool.Features.Privacy;

/// <summary>What one run of the schedule erased or removed. Runs that found nothing are not kept.</summary>
public sealed class RetentionRun
{
    private RetentionRun()
    {
    }

    public RetentionRun(DateTime at) => At = at;

    public long Id { get; private set; }

    public DateTime At { get; private set; }

    public int Gaps { get; init; }

    public int Placements { get; init; }

    public int DbsChecks { get; init; }

    /// <summary>Officers of whom something was removed of what their time was.</summary>
    public int WorkingTimes { get; init; }

    public int People { get; init; }

    public int Notices { get; init; }

    public int Mails { get; init; }

    public int Looks { get; init; }

    public int LookRequests { get; init; }

    public bool FoundNothing => Gaps + Placements + DbsChecks + WorkingTimes + People + Notices + Mails + Looks + LookRequests == 0;
}
