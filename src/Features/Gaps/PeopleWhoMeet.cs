using System.Globalization;
using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain.Gaps;
using TalentPool.Domain.Officers;
using TalentPool.Features.Officers;

namespace TalentPool.Features.Gaps;

/// <summary>How many available people of a partnership meet what a gap asks for, said before it is posted.</summary>
/// <param name="Outside">People of the other members who meet every essential skill.</param>
/// <param name="Own">People of the own authority who do.</param>
/// <param name="Without">For each essential skill, how many people of the other members would meet all the others.</param>
public sealed record PeopleWhoMeet(int Outside, int Own, IReadOnlyList<(Guid SkillId, int Outside)> Without)
{
    /// <summary>Below three, a number says something about persons.</summary>
    private const int FewestSaid = 3;

    public static string Said(int count) => count < FewestSaid ? "fewer than 3" : count.ToString(CultureInfo.InvariantCulture);

    public static async Task<PeopleWhoMeet> Of(TalentPoolDb db, Gap gap, IReadOnlyList<Guid> members)
    {
        var (from, to) = (gap.Shape?.From ?? DateOnly.MinValue, gap.Shape?.To ?? DateOnly.MaxValue);
        members = [.. members.Where(member => !gap.IsLeftOut(member))];
        var available = await db.Set<Officer>().AsNoTracking().WhoCanSignIn(db).IgnoreAutoIncludes().Include(officer => officer.Skills)
            .Where(officer => members.Contains(officer.HomeAuthorityId) && officer.CrossAuthorityWork != CrossAuthorityWork.No)
            .Where(officer => officer.Adverts.Any(advert => advert.Status == AdvertStatus.Live && advert.From <= to && advert.To >= from))
            .ToListAsync();
        var essentials = gap.Skills.Where(need => need.IsEssential).ToList();
        var outside = available.Where(officer => officer.HomeAuthorityId != gap.AuthorityId).ToList();
        return new PeopleWhoMeet(
            outside.Count(officer => Fit.MeetsEssentials(officer, essentials)),
            available.Count(officer => officer.HomeAuthorityId == gap.AuthorityId && Fit.MeetsEssentials(officer, essentials)),
            [.. essentials.Select(left => (left.SkillId, outside.Count(officer => Fit.MeetsEssentials(officer, essentials.Where(need => need != left)))))]);
    }
}
