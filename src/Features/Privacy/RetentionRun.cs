namespace TalentPool.Features.Privacy;

/// <summary>What one run of the schedule erased or removed. Runs that found nothing are not kept.</summary>
public sealed class RetentionRun
{
    private RetentionRun()
    {
    }

    public RetentionRun(DateTime at, int gaps, int notices, int mails, int looks, int lookRequests) => (At, Gaps, Notices, Mails, Looks, LookRequests) = (at, gaps, notices, mails, looks, lookRequests);

    public long Id { get; private set; }

    public DateTime At { get; private set; }

    public int Gaps { get; private set; }

    public int Notices { get; private set; }

    public int Mails { get; private set; }

    public int Looks { get; private set; }

    public int LookRequests { get; private set; }
}
