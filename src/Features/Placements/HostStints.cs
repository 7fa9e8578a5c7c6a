using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain;
using TalentPool.Domain.Placements;

namespace TalentPool.Features.Placements;

/// <summary>When the officers of some placements have been with the hosts of these, under whichever placement.</summary>
public sealed class HostStints
{
    private readonly ILookup<(Guid OfficerId, Guid HostAuthorityId), HostStint> _stints;

    private HostStints(ILookup<(Guid, Guid), HostStint> stints) => _stints = stints;

    public static async Task<HostStints> Of(TalentPoolDb db, IReadOnlyCollection<Placement> placements, CancellationToken cancellation)
    {
        var officers = placements.Select(placement => placement.OfficerId).Distinct().ToList();
        var begun = await db.Set<Placement>().AsNoTracking().IgnoreAutoIncludes()
            .Where(placement => officers.Contains(placement.OfficerId) && placement.StartedAt != null)
            .Select(placement => new { placement.OfficerId, placement.HostAuthorityId, StartedAt = placement.StartedAt!.Value, placement.EndsOn })
            .ToListAsync(cancellation);
        return new HostStints(begun.ToLookup(
            one => (one.OfficerId, one.HostAuthorityId), one => new HostStint(WorkingCalendar.EnglandAndWales.LocalDate(one.StartedAt), one.EndsOn)));
    }

    public IReadOnlyCollection<HostStint> With(Placement placement) => [.. _stints[(placement.OfficerId, placement.HostAuthorityId)]];
}
