using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain;
using TalentPool.Domain.Gaps;
using TalentPool.Domain.Placements;
using TalentPool.Domain.Privacy;

namespace TalentPool.Features.Privacy;

/// <summary>Which gaps lose their names and words, for the job that erases them and for the page that says so before.</summary>
public static class GapsNoLongerKept
{
    /// <param name="on">The day on which they are no longer kept.</param>
    public static IQueryable<Gap> On(TalentPoolDb db, RetentionSchedule schedule, DateOnly on)
    {
        // The earliest instant of the first day that is still kept, as the domain counts days.
        var unfilled = StartOf(on.AddMonths(-schedule.UnfilledMonths));
        var records = StartOf(schedule.RecordsBefore(on).AddDays(1));
        return db.Set<Gap>().AsNoTracking().IgnoreAutoIncludes()
            .Where(gap => gap.ForgottenAt == null && (gap.Status == GapStatus.Withdrawn || gap.Status == GapStatus.Closed)
                && (gap.EndedAt < records || gap.EndedAt < unfilled))
            .Where(gap => !db.Set<Placement>().Any(placement => placement.GapId == gap.Id && placement.ForgottenAt == null))
            .Where(gap => gap.EndedAt < records
                || (!gap.Bypasses.Any() && !gap.Clearances.Any() && !gap.Offers.Any(offer => offer.Status == OfferStatus.Accepted)));
    }

    private static DateTime StartOf(DateOnly day) => WorkingCalendar.EnglandAndWales.AtLocal(day, TimeOnly.MinValue);
}
