using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Design;
using TalentPool.Domain;
using TalentPool.Domain.Gaps;
using TalentPool.Domain.Officers;
using TalentPool.Domain.Partnerships;
using TalentPool.Features.Enquiries;
using TalentPool.Features.Officers;
using TalentPool.Platform.People;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Placements.Substitutes;

/// <summary>The officers whom this reader can put forward in the place of another: who fits the rest of the work comes first.</summary>
public static class SubstituteChoices
{
    public static async Task<IReadOnlyList<Choice>> For(TalentPoolDb db, PlacementRights rights)
    {
        var (placement, calendar) = (rights.Placement, WorkingCalendar.EnglandAndWales);
        var seesAll = rights.May(Permission.FindOfficers);
        var team = PlacementReading.Self(rights.Reader);
        var interested = await OwnInterests.On(db, placement.GapId).ToListAsync();
        var officers = await OfficerRecords.Read(
            db,
            all => all.WhoCanSignIn(db).Where(officer => officer.HomeAuthorityId == placement.HomeAuthorityId && officer.ServiceAreaId == placement.ServiceAreaId
                && officer.Id != placement.OfficerId && !interested.Contains(officer.PersonId) && (seesAll || team.Contains(officer.LineManagerId))),
            rights.Now);
        if (officers.Count == 0)
        {
            return [];
        }

        var people = officers.Select(officer => officer.PersonId).ToList();
        var names = await db.Set<Person>().AsNoTracking().Where(person => people.Contains(person.Id)).ToDictionaryAsync(person => person.Id, person => person.Name);
        var gap = await db.Set<Gap>().AsNoTracking().SingleAsync(gap => gap.Id == placement.GapId);
        var skills = await db.Set<Skill>().AsNoTracking().ToDictionaryAsync(skill => skill.Id, skill => skill.Name);
        var terms = FitToGap.Terms(gap, placement.ShapeFrom(placement.EarliestSubstitution(rights.Today), calendar));
        return
        [
            .. officers.Select(officer => (Officer: officer, Verdict: Fit.Of(terms, officer, calendar, skill => skills.GetValueOrDefault(skill, ""))))
                .Select(one => (one.Officer, Place: one.Verdict.Fits ? 0 : Fit.MeetsEssentials(one.Officer, gap.Skills) ? 1 : 2, Name: names.GetValueOrDefault(one.Officer.PersonId, "")))
                .OrderBy(one => one.Place).ThenBy(one => one.Name, StringComparer.Ordinal)
                .Select(one => new Choice($"{one.Officer.Id}", one.Name) { Group = Groups[one.Place] }),
        ];
    }

    private static readonly string[] Groups = ["Fit the rest of the work", "Have every essential skill, but not the time or the place", "Others"];
}
