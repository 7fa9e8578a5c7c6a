using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
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
    private readonly List<Timesheet> _week;
    private readonly Dictionary<Guid, int> _usedByPlacement;
    private readonly Dictionary<Guid, HashSet<DateOnly>> _pausedDays;

    private OfficerTime(List<Timesheet> week, Dictionary<Guid, int> usedByPlacement, Dictionary<Guid, HashSet<DateOnly>> pausedDays) =>
        (_week, _usedByPlacement, _pausedDays) = (week, usedByPlacement, pausedDays);

    /// <param name="week">The officer's timesheets of the week, corrections among them, as the act has them in hand.</param>
    public static async Task<OfficerTime> Of(TalentPoolDb db, List<Timesheet> week, IReadOnlyCollection<Placement> placements, CancellationToken cancellation = default)
    {
        var ids = placements.Select(placement => placement.Id).ToList();
        var inHand = week.Select(timesheet => timesheet.Id).ToList();
        var used = await db.Set<Timesheet>().AsNoTracking().IgnoreAutoIncludes()
            .Where(timesheet => ids.Contains(timesheet.PlacementId) && !inHand.Contains(timesheet.Id))
            .GroupBy(timesheet => timesheet.PlacementId)
            .Select(group => new { group.Key, Minutes = group.Sum(timesheet => timesheet.Minutes) })
            .ToDictionaryAsync(group => group.Key, group => group.Minutes, cancellation);
        return new OfficerTime(week, used, await Pauses(db, ids, cancellation));
    }

    /// <summary>Begins to count a timesheet that the act has made.</summary>
    public void Add(Timesheet timesheet) => _week.Add(timesheet);

    public OtherTime Beside(Timesheet timesheet, Placement placement)
    {
        var others = _week.Where(other => other.Id != timesheet.Id).ToList();
        var byDay = others.SelectMany(other => other.Worked).GroupBy(entry => entry.Day).ToDictionary(day => day.Key, day => day.Sum(entry => entry.Minutes));
        var used = _usedByPlacement.GetValueOrDefault(placement.Id) + others.Where(other => other.PlacementId == placement.Id).Sum(other => other.Minutes);
        return new OtherTime(byDay, placement.CapMinutes - used)
        {
            PausedDays = _pausedDays.GetValueOrDefault(placement.Id) ?? [],
            Corrected = timesheet.CorrectsId is { } corrected ? [.. others.Where(other => other.Id == corrected || other.CorrectsId == corrected)] : [],
        };
    }

    /// <summary>The days that lie whole between a pause and its end. The placement keeps only the pause that lasts, so those before it are read from what happened.</summary>
    private static async Task<Dictionary<Guid, HashSet<DateOnly>>> Pauses(TalentPoolDb db, List<Guid> placementIds, CancellationToken cancellation)
    {
        var calendar = Domain.WorkingCalendar.EnglandAndWales;
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

                for (var day = paused?.AddDays(1); day < calendar.LocalDate(turn.EffectiveAt); day = day?.AddDays(1))
                {
                    (days.TryGetValue(placement.Key, out var known) ? known : days[placement.Key] = []).Add(day.Value);
                }

                paused = null;
            }
        }

        return days;
    }
}
