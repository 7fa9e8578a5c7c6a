using TalentPool.Database;
using TalentPool.Design;
using TalentPool.Domain;
using TalentPool.Domain.Officers;
using TalentPool.Features.Home;
using TalentPool.Features.Partnerships;

namespace TalentPool.Features.Officers;

/// <summary>What officers and line managers owe: a profile that can be matched, an answer to what is offered, and confirmations before they are late.</summary>
public sealed class OfficerHome : HomeSource
{
    private const int SoonDays = 7;

    private static readonly WorkingCalendar Calendar = WorkingCalendar.EnglandAndWales;

    public override async Task<HomePart> Read(TalentPoolDb db, Actor actor, DateTime at)
    {
        var tasks = new List<HomeTask>();
        if (await OfficerRecords.OfPerson(db, actor.PersonId, at) is { } own)
        {
            tasks.AddRange(await Own(db, own, at));
        }

        var soon = Calendar.LocalDate(at).AddDays(SoonDays);
        var team = await TeamReading.Of(db, actor, at);
        tasks.AddRange(team.SelectMany(member => member.OpenAdverts
            .Where(advert => advert.Status == AdvertStatus.Proposed)
            .Select(advert => new HomeTask(
                $"Agree to or refuse the time that {member.Name} offers",
                $"/team/{member.Officer.Id}/availability/{advert.Id}",
                $"{Shown.Duration(advert.MinutesAWeek)} a week, {Shown.Days(advert.From, advert.To)}",
                AskedAt: advert.ChangedAt))));
        var unconfirmed = team.Where(member => member.ConfirmBy <= soon || member.OpenAdverts.Any(advert => advert.Status == AdvertStatus.Lapsed)).ToList();
        if (unconfirmed.Count > 0)
        {
            var first = unconfirmed.Min(member => member.ConfirmBy);
            tasks.Add(new HomeTask(
                $"Confirm the availability of {Words.Count(unconfirmed.Count, "officer")}", "/team/confirm",
                first is { } due ? $"The first lapses after {Shown.Day(due)}" : "It has lapsed", first is { } day ? EndOf(day) : null));
        }

        return new HomePart { Tasks = tasks, Figures = team.Count == 0 ? [] : [FreeHours(team)] };
    }

    private static HomeFigure FreeHours(IReadOnlyList<TeamMember> team)
    {
        var free = team.Sum(member => member.Weeks.Take(4).Sum(week => week.Week.Left)) / 60;
        return new HomeFigure($"{free:N0}", free == 1 ? "hour your team has free in the next 4 weeks" : "hours your team has free in the next 4 weeks", "/team");
    }

    private static async Task<IReadOnlyList<HomeTask>> Own(TalentPoolDb db, Officer own, DateTime at)
    {
        var tasks = new List<HomeTask>();
        if (own.Skills.Count == 0)
        {
            tasks.Add(new HomeTask("Add your skills", "/profile/skills", "No gap can match you without them"));
        }

        var today = Calendar.LocalDate(at);
        var figures = await TermsInForce.FiguresFor(db, own.HomeAuthorityId, own.ServiceAreaId, today);
        foreach (var advert in own.Adverts)
        {
            if (advert.Status == AdvertStatus.Lapsed)
            {
                tasks.Add(new HomeTask("Confirm the time that you offer", "/profile/availability", "It has lapsed, so it does not count"));
            }
            else if (own.ConfirmationDueOn(advert, figures, Calendar) is { } due && due < advert.To && due <= today.AddDays(SoonDays))
            {
                tasks.Add(new HomeTask("Confirm the time that you offer", "/profile/availability", $"It lapses after {Shown.Day(due)}", EndOf(due)));
            }
        }

        return tasks;
    }

    private static DateTime EndOf(DateOnly day) => Calendar.AtLocal(day.AddDays(1), TimeOnly.MinValue);
}
