using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain;
using TalentPool.Domain.Officers;
using TalentPool.Domain.Partnerships;
using TalentPool.Features.Partnerships;
using TalentPool.Platform.People;

namespace TalentPool.Features.Officers;

/// <summary>A line manager's team, by name.</summary>
public static class TeamReading
{
    public const int WeeksShown = 12;

    public static async Task<IReadOnlyList<TeamMember>> Of(TalentPoolDb db, Actor actor, DateTime at)
    {
        var calendar = WorkingCalendar.EnglandAndWales;
        var team = await OfficerRecords.Team(db, actor, at);
        var ids = team.Select(officer => officer.PersonId).ToList();
        var names = await db.Set<Person>().AsNoTracking().Where(person => ids.Contains(person.Id)).ToDictionaryAsync(person => person.Id, person => person.Name);
        var today = calendar.LocalDate(at);
        var monday = Weeks.MondayOf(today);
        var members = new List<TeamMember>();
        foreach (var sharing in team.GroupBy(officer => (officer.HomeAuthorityId, officer.ServiceAreaId)))
        {
            var figures = await TermsInForce.FiguresFor(db, sharing.Key.HomeAuthorityId, sharing.Key.ServiceAreaId, today);
            members.AddRange(sharing.Select(officer => new TeamMember(
                officer, names[officer.PersonId], ConfirmBy(officer, figures, calendar), TeamWeek.Of(officer, monday, WeeksShown, calendar))));
        }

        return [.. members.OrderBy(member => member.Name, StringComparer.Ordinal)];
    }

    private static DateOnly? ConfirmBy(Officer officer, PolicyFigures figures, WorkingCalendar calendar)
    {
        var due = officer.Adverts.Select(advert => (advert.To, DueOn: officer.ConfirmationDueOn(advert, figures, calendar)))
            .Where(advert => advert.DueOn < advert.To).ToList();
        return due.Count == 0 ? null : due.Min(advert => advert.DueOn);
    }
}
