using TalentPool.Features.Clearances;
using TalentPool.Features.Coverage;
using TalentPool.Features.Gaps;
using TalentPool.Features.Health;
using TalentPool.Features.Officers;
using TalentPool.Features.Partnerships;
using TalentPool.Features.People;
using TalentPool.Features.People.Import;
using TalentPool.Features.People.Review;
using TalentPool.Features.Placements;
using TalentPool.Features.Privacy;
using TalentPool.Features.Privacy.LookRequests;
using TalentPool.Features.Recharges;
using TalentPool.Features.SignIn;
using TalentPool.Features.Timesheets;
using TalentPool.Features.Timesheets.Expenses;
using TalentPool.Features.Timesheets.Import;
using TalentPool.Features.Waiting;
using TalentPool.Notices;

namespace TalentPool.Platform.Jobs;

/// <summary>Everything that runs by itself. A new job is one more line.</summary>
public static class JobSchedule
{
    public static IReadOnlyList<ScheduledJob> All { get; } =
    [
        ScheduledJob.Every<MailJob>(TimeSpan.FromSeconds(15), "Send mail"),
        ScheduledJob.Every<DigestJob>(TimeSpan.FromMinutes(1), "Gather the daily digests"),
        ScheduledJob.Every<PushHeldNoticesJob>(TimeSpan.FromMinutes(1), "Push what was held in quiet hours"),
        ScheduledJob.Every<AskedLinksJob>(TimeSpan.FromSeconds(15), "Send links for new passwords"),
        ScheduledJob.Every<CatchUpGapsJob>(TimeSpan.FromMinutes(1), "Let enquiries, offers and clearances run out"),
        ScheduledJob.Every<RemindOwedJob>(TimeSpan.FromMinutes(5), "Remind whoever a gap waits for"),
        ScheduledJob.Every<SayHalfTimeJob>(TimeSpan.FromMinutes(5), "Say when half of a deadline has passed"),
        ScheduledJob.Every<CatchUpAdvertsJob>(TimeSpan.FromMinutes(10), "Let adverts lapse and end"),
        ScheduledJob.Every<AskForConfirmationsJob>(TimeSpan.FromHours(1), "Ask for confirmations of adverts"),
        ScheduledJob.Every<CatchUpPlacementsJob>(TimeSpan.FromMinutes(5), "Start and end placements, and warn before their end"),
        ScheduledJob.Every<CatchUpTimesheetsJob>(TimeSpan.FromMinutes(10), "Pass unconfirmed hours to deputies, and list what is open at the lock"),
        ScheduledJob.Every<ForgetHourFilesJob>(TimeSpan.FromHours(1), "Throw away files of hours that were not taken in"),
        ScheduledJob.Every<CatchUpExpensesJob>(TimeSpan.FromMinutes(10), "Pass unconfirmed expenses to deputies"),
        ScheduledJob.Every<MonthRunsJob>(TimeSpan.FromSeconds(15), "Draft the month’s statements"),
        ScheduledJob.Every<CatchUpStatementsJob>(TimeSpan.FromMinutes(10), "Let statements and disputes run out"),
        ScheduledJob.Every<AnnounceFittingAdvertsJob>(TimeSpan.FromMinutes(15), "Announce officers who newly fit cleared work"),
        ScheduledJob.Every<CatchUpLookRequestsJob>(TimeSpan.FromMinutes(10), "Let auditors’ looks run out"),
        ScheduledJob.Every<WatchDutiesJob>(TimeSpan.FromMinutes(15), "Say where nobody can perform a duty any more"),
        ScheduledJob.Every<RetentionJob>(TimeSpan.FromHours(6), "Erase what is no longer kept"),
        ScheduledJob.Every<UnusedAccountsJob>(TimeSpan.FromDays(1), "Warn of unused accounts and suspend them"),
        ScheduledJob.Every<ForgetStaffFilesJob>(TimeSpan.FromHours(1), "Throw away lists of staff that were not taken in"),
        ScheduledJob.Every<ForgetSpendFilesJob>(TimeSpan.FromHours(1), "Throw away payments and orders that were not taken in"),
        ScheduledJob.Every<OldStaffListsJob>(TimeSpan.FromDays(1), "Remind of lists of staff that are more than a month old"),
        ScheduledJob.Every<AccessReviewsJob>(TimeSpan.FromDays(1), "Open access reviews and say which are late"),
        ScheduledJob.Every<TellChainHeadsJob>(TimeSpan.FromHours(1), "Mail the heads of the evidence chains"),
    ];
}
