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
        if (week.Any(timesheet => timesheet.SubmittedAt == scope.At)
            && (await WorkingTimeReading.Of(scope.Db, officer, monday, scope.Today, week, cancellation)).IsOverLimit)
        {
            officer.WarnOfWorkingTime(scope.At, monday);
        }

        return Outcome.Done;
    }
}
