using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain;
using TalentPool.Domain.Placements;
using TalentPool.Domain.Timesheets;
using TalentPool.Platform.Evidence;

namespace TalentPool.Features.Timesheets;

/// <summary>
/// All that an officer has written down around one week, by which each timesheet is judged: no day has more than 24 hours over all
/// placements, and no placement more than its cap. Whoever decides on it holds the officer's turn.
/// </summary>
public sealed class OfficerTime
{
    private readonly List<Timesheet> _timesheets;
    private readonly Dictionary<Guid, HashSet<DateOnly>> _pausedDays;

    private OfficerTime(List<Timesheet> timesheets, Dictionary<Guid, HashSet<DateOnly>> pausedDays) => (_timesheets, _pausedDays) = (timesheets, pausedDays);

    /// <param name="week">The officer's timesheets of the week, corrections among them, as the act has them in hand.</param>
    public static async Task<OfficerTime> Of(TalentPoolDb db, IReadOnlyCollection<Timesheet> week, IReadOnlyCollection<Placement> placements, CancellationToken cancellation = default)
    {
        var ids = placements.Select(placement => placement.Id).ToList();
        var inHand = week.Select(timesheet => timesheet.Id).ToList();

        // Of other weeks the cap needs the sums alone, and a day of this week has no entries in them.
        var others = await db.Set<Timesheet>().AsNoTracking().IgnoreAutoIncludes()
            .Where(timesheet => ids.Contains(timesheet.PlacementId) && !inHand.Contains(timesheet.Id))
            .ToListAsync(cancellation);
        var stopped = placements.Where(placement => placement.PausedAt is not null).ToDictionary(placement => placement.Id, placement => placement.EndsOn);
        return new OfficerTime([.. week, .. others], await Pauses(db, ids, stopped, cancellation));
    }

    /// <summary>Begins to count a timesheet that the act has made.</summary>
    public void Add(Timesheet timesheet) => _timesheets.Add(timesheet);

    public OtherTime Beside(Timesheet timesheet, Placement placement) => OtherTime.Of(timesheet, _timesheets, placement.CapMinutes) with
    {
        PausedDays = _pausedDays.GetValueOrDefault(placement.Id) ?? [],
    };

    /// <summary>The days that lie whole between a pause and its end. The placement keeps only why it is paused last, so the pauses are read from what happened.</summary>
    private static async Task<Dictionary<Guid, HashSet<DateOnly>>> Pauses(TalentPoolDb db, List<Guid> placementIds, Dictionary<Guid, DateOnly> stopped, CancellationToken cancellation)
    {
        var calendar = WorkingCalendar.EnglandAndWales;
        var turns = await db.Set<ChainEvent>().AsNoTracking()
            .Where(e => placementIds.Contains(e.SubjectId) && (e.Kind == nameof(PlacementPaused) || e.Kind == nameof(PlacementResumed)))
            .OrderBy(e => e.Id)
            .Select(e => new { e.SubjectId, e.Kind, e.EffectiveAt })
            .ToListAsync(cancellation);
        var days = new Dictionary<Guid, HashSet<DateOnly>>();
        foreach (var placement in turns.GroupBy(turn => turn.SubjectId))
        {
            DateOnly? paused = null;
            foreach (var turn in placement)
            {
                if (turn.Kind == nameof(PlacementPaused))
                {
                    paused ??= calendar.LocalDate(turn.EffectiveAt);
                    continue;
                }

                AddBetween(placement.Key, paused, calendar.LocalDate(turn.EffectiveAt));
                paused = null;
            }

            // A pause that still lasts, whichever was the last word on why.
            if (stopped.TryGetValue(placement.Key, out var last))
            {
                AddBetween(placement.Key, paused, last.AddDays(1));
            }
        }

        return days;

        void AddBetween(Guid placementId, DateOnly? paused, DateOnly goesOn)
        {
            for (var day = paused?.AddDays(1); day < goesOn; day = day?.AddDays(1))
            {
                (days.TryGetValue(placementId, out var known) ? known : days[placementId] = []).Add(day.Value);
            }
        }
    }
}
