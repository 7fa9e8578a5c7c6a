using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain.Gaps;
using TalentPool.Domain.Officers;
using TalentPool.Domain.Partnerships;
using TalentPool.Domain.Placements;
using TalentPool.Features.Officers;
using TalentPool.Platform.People;

namespace TalentPool.Features.Gaps.Posting;

/// <summary>An officer of another member whose name the requester's authority knows already, because they work or have worked there.</summary>
public sealed record KnownOfficer(Guid OfficerId, Guid HomeAuthorityId, string Name, string HomeName)
{
    private static readonly PlacementStatus[] Worked = [PlacementStatus.Active, PlacementStatus.Paused, PlacementStatus.Ended];

    /// <summary>Those of the service area, from the members that could be asked. Nobody else's name is looked up for anyone, whatever is typed.</summary>
    /// <param name="members">The partnership's members on this day.</param>
    public static async Task<IReadOnlyList<KnownOfficer>> For(TalentPoolDb db, Gap gap, IReadOnlyList<Guid> members)
    {
        var asked = members.Where(member => member != gap.AuthorityId && !gap.IsLeftOut(member)).ToList();
        var officers = await db.Set<Officer>().AsNoTracking().WhoCanSignIn(db).IgnoreAutoIncludes()
            .Where(officer => officer.ServiceAreaId == gap.ServiceAreaId && asked.Contains(officer.HomeAuthorityId)
                && db.Set<Placement>().Any(placement => placement.OfficerId == officer.Id && placement.HostAuthorityId == gap.AuthorityId && Worked.Contains(placement.Status)))
            .Join(db.Set<Person>(), officer => officer.PersonId, person => person.Id, (officer, person) => new { officer.Id, officer.HomeAuthorityId, person.Name })
            .Join(db.Set<Authority>(), officer => officer.HomeAuthorityId, home => home.Id, (officer, home) => new { officer.Id, officer.HomeAuthorityId, officer.Name, Home = home.ShortName })
            .ToListAsync();
        return [.. officers.OrderBy(officer => officer.Name, StringComparer.Ordinal).Select(officer => new KnownOfficer(officer.Id, officer.HomeAuthorityId, officer.Name, officer.Home))];
    }
}
