using TalentPool.Domain;
using TalentPool.Domain.Officers;
using TalentPool.Domain.Timesheets;
using TalentPool.Platform;

namespace TalentPool.Features.Timesheets;

/// <summary>Warns officer and line manager of the 48-hour average in the act in which hours are handed in. It stops nothing.</summary>
internal static class WorkingTimeWarning
{
    /// <param name="week">The officer's timesheets of the week, as the act has them in hand.</param>
    public static async Task<Outcome> Give(ActScope scope, Officer officer, DateOnly monday, IReadOnlyCollection<Timesheet> week, CancellationToken cancellation)
    {
        if (!week.Any(timesheet => timesheet.SubmittedAt == scope.At))
        {
            return Outcome.Done;
        }

        // Hours that are handed in late count in every reference period since.
        var last = Weeks.MondayOf(scope.Today) is var current && current > monday ? current : monday;
        foreach (var end in Weeks.Mondays(monday, last).Take(WorkingTime.ReferenceWeeks))
        {
            if ((await WorkingTimeReading.Of(scope.Db, officer, end, scope.Today, week, cancellation)).IsOverLimit)
            {
                officer.WarnOfWorkingTime(scope.At, end);
                break;
            }
        }

        return Outcome.Done;
    }
}
