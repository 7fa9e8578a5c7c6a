using Microsoft.EntityFrameworkCore;
using TalentPool.Domain;
using TalentPool.Domain.Gaps;
using TalentPool.Domain.Officers;
using TalentPool.Features.Enquiries;
using TalentPool.Features.Officers;

namespace TalentPool.Database.Seed;

/// <summary>
/// How a member looks among its own people. Whoever has offered time and fits comes first; otherwise a colleague with the skill is
/// asked, and offers time for it with the line manager's agreement.
/// </summary>
public sealed class FreeOfficerSearch(Stage stage, GapStory story, Gap gap)
{
    private static readonly WorkingCalendar Calendar = WorkingCalendar.EnglandAndWales;

    public async Task<CastOfficer?> At(string member, GapShape shape, int spareDays)
    {
        var wanted = FitToGap.Terms(gap, GapShape.HoursAWeek(shape.From, shape.To.AddDays(spareDays), shape.Minutes));
        var chance = Stage.Chance(story.Need.Title + member);
        var skilled = stage.Cast.Officers
            .Where(officer => officer.Council == member && officer.ServiceArea == story.Need.Area && !stage.Cast.PutForward.Contains(officer.OfficerId) && officer.Meets(story.Need))
            .OrderBy(_ => chance.Next())
            .ToList();
        foreach (var officer in skilled.Where(officer => stage.Cast.Advertising.Contains(officer.OfficerId)))
        {
            if (await Fits(officer, wanted))
            {
                return officer;
            }
        }

        foreach (var officer in skilled.Where(officer => !stage.Cast.Advertising.Contains(officer.OfficerId) && officer.WeekMinutes >= wanted.Shape.Minutes && (officer.WorksRemotely || !story.Need.IsRemote)))
        {
            await OffersTime(officer, wanted.Shape);
            if (await Fits(officer, wanted))
            {
                return officer;
            }
        }

        return null;
    }

    /// <summary>Somebody of the same service who has the time. Late in the demonstration those with the skill are at work already, and a home in need looks further.</summary>
    public async Task<CastOfficer?> WithTimeAt(string member, GapShape shape)
    {
        var chance = Stage.Chance(story.Need.Title + member);
        var idle = stage.Cast.Officers
            .Where(officer => officer.Council == member && officer.ServiceArea == story.Need.Area && !stage.Cast.PutForward.Contains(officer.OfficerId)
                && !stage.Cast.Advertising.Contains(officer.OfficerId) && officer.WeekMinutes >= shape.Minutes)
            .OrderBy(_ => chance.Next())
            .ToList();
        foreach (var officer in idle)
        {
            await OffersTime(officer, shape);
            if (await stage.Ask(async db => (await db.Set<Officer>().AsNoTracking().SingleAsync(known => known.Id == officer.OfficerId)).NotFreeFor(shape, Calendar) is null))
            {
                return officer;
            }
        }

        return null;
    }

    private Task<bool> Fits(CastOfficer known, FitTerms wanted) => stage.Ask(async db =>
    {
        var officer = await db.Set<Officer>().AsNoTracking().SingleAsync(officer => officer.Id == known.OfficerId);
        return Fit.Of(wanted, officer, Calendar, _ => "").Fits;
    });

    private async Task OffersTime(CastOfficer officer, GapShape shape)
    {
        stage.Cast.Advertising.Add(officer.OfficerId);
        if (!story.Need.IsRemote)
        {
            // Work on site is for those who would travel to it.
            await stage.Do<ChangeProfileHandler>(officer.PersonId, (handler, act) => handler.Handle(act, new ChangeProfile(
                officer.OfficerId, Council.Named(officer.Council).MainOffice, officer.WorksRemotely, [Council.Named(story.Host).MainOffice])));
        }

        // Half as much again as is asked for, since a part-timer loses more of a week with a bank holiday than the work does.
        var minutes = Math.Min(officer.WeekMinutes, shape.Minutes * 3 / 2);
        var limit = Stage.Chance(officer.Name).Next(3) == 0 ? shape.Minutes / 2 : minutes;
        var advertId = await stage.Do<ProposeAdvertHandler>(officer.PersonId, (handler, act) => handler.Handle(act, new ProposeAdvert(
            officer.OfficerId, Calendar.LocalDate(stage.Now), shape.To.AddDays(14), minutes)));
        await stage.Do<AgreeAdvertHandler>(officer.LineManagerId, (handler, act) => handler.Handle(act, new AgreeAdvert(officer.OfficerId, advertId, 1, limit)));
    }
}
