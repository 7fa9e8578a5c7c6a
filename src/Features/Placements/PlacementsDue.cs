using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain;
using TalentPool.Domain.Placements;
using TalentPool.Platform.People;

namespace TalentPool.Features.Placements;

/// <summary>The placements on which time has made something due. The rules are asked of a copy in hand; nothing is changed here.</summary>
public static class PlacementsDue
{
    public static async Task<IReadOnlyList<Guid>> ToCatchUp(TalentPoolDb db, DateTime at, CancellationToken cancellation = default)
    {
        var calendar = WorkingCalendar.EnglandAndWales;
        var today = calendar.LocalDate(at);
        var recent = today.AddDays(-Placement.CloseOutReminderDays);
        var candidates = await db.Set<Placement>().AsNoTracking()
            .Where(placement => (placement.Status == PlacementStatus.Agreed && (placement.StartsOn <= today || placement.ConflictReviewOn <= today))
                || placement.Status == PlacementStatus.Active || placement.Status == PlacementStatus.Paused
                || (placement.Status == PlacementStatus.Ended && placement.EndsOn >= recent)
                || placement.Substitutions.Any(substitution => substitution.ExpiresAt <= at
                    && (substitution.Status == SubstitutionStatus.Proposed || substitution.Status == SubstitutionStatus.Willing || substitution.Status == SubstitutionStatus.Released))
                || placement.Extensions.Any(extension => extension.Status == ExtensionStatus.Proposed))
            .OrderBy(placement => placement.Id)
            .ToListAsync(cancellation);
        var figures = await PlacementFigures.Of(db, candidates, cancellation);
        var stints = await HostStints.Of(db, [.. candidates.Where(placement => placement.TwelveWeekReminderAt is null)], cancellation);
        var due = new List<Guid>();
        foreach (var placement in candidates)
        {
            placement.CatchUp(at, figures[placement.Id], calendar);
            placement.RemindOfTwelveWeeks(at, figures[placement.Id], calendar, stints.With(placement));
            if (placement.TakeEvents().Count > 0 || placement.OwesLastSearch)
            {
                due.Add(placement.Id);
            }
        }

        return [.. due.Union(await WithoutAuthorisedSupervisor(db, cancellation))];
    }

    /// <summary>Reserved work that is agreed or goes on while the authorised person who answers for it can no longer sign in.</summary>
    private static Task<List<Guid>> WithoutAuthorisedSupervisor(TalentPoolDb db, CancellationToken cancellation) => db.Set<Placement>().AsNoTracking().IgnoreAutoIncludes()
        .Where(placement => placement.IsReservedWork && (placement.Status == PlacementStatus.Agreed || placement.Status == PlacementStatus.Active || placement.Status == PlacementStatus.Paused))
        .Where(placement => db.Set<Person>().Any(person => person.Id == placement.AuthorisedSupervisorId && person.SuspendedAt != null))
        .OrderBy(placement => placement.Id).Select(placement => placement.Id).ToListAsync(cancellation);
}
