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
        var unfilledFrom = on.AddMonths(-schedule.UnfilledMonths);
        var unfilled = StartOf(unfilledFrom);
        var recordsFrom = schedule.RecordsBefore(on).AddDays(1);
        var records = StartOf(recordsFrom);
        return db.Set<Gap>().AsNoTracking().IgnoreAutoIncludes()
            .Where(gap => gap.ForgottenAt == null)
            .Where(gap => !db.Set<Placement>().Any(placement => placement.GapId == gap.Id && placement.ForgottenAt == null))
            .Where(gap => ((gap.EndedAt ?? gap.ChangedAt) < records && (gap.EndedAt != null || gap.Shape == null || gap.Shape.To < recordsFrom))
                || ((gap.EndedAt ?? gap.ChangedAt) < unfilled && (gap.EndedAt != null || gap.Shape == null || gap.Shape.To < unfilledFrom)
                    && !gap.Bypasses.Any() && !gap.Clearances.Any() && !gap.Offers.Any(offer => offer.Status == OfferStatus.Accepted)));
    }

    private static DateTime StartOf(DateOnly day) => WorkingCalendar.EnglandAndWales.AtLocal(day, TimeOnly.MinValue);
}
