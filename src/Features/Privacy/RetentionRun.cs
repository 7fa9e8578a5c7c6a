namespace TalentPool.Features.Privacy;

/// <summary>What one run of the schedule erased or removed. Runs that found nothing are not kept, unless they failed.</summary>
public sealed class RetentionRun
{
    private RetentionRun()
    {
    }

    public RetentionRun(DateTime at) => At = at;

    public long Id { get; private set; }

    public DateTime At { get; private set; }

    public int Gaps { get; set; }

    public int Placements { get; set; }

    public int DbsChecks { get; set; }

    /// <summary>Officers of whom something was removed of what their time was.</summary>
    public int WorkingTimes { get; set; }

    public int People { get; set; }

    public int Notices { get; set; }

    public int Mails { get; set; }

    public int Looks { get; set; }

    public int LookRequests { get; set; }

    /// <summary>Months of payments or orders.</summary>
    public int SpendMonths { get; set; }

    public int Savings { get; set; }

    /// <summary>Whether something of it failed, so that what it says is not all that was due. The next run takes up what is left.</summary>
    public bool HasFailed { get; set; }

    public bool FoundNothing => Gaps + Placements + DbsChecks + WorkingTimes + People + Notices + Mails + Looks + LookRequests + SpendMonths + Savings == 0;
}
