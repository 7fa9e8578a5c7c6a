using Microsoft.EntityFrameworkCore;
using TalentPool.Domain.Officers;
using TalentPool.Features.Officers;

namespace TalentPool.Database.Seed.Scenes;

/// <summary>Twelve weeks of availability: most adverts are agreed and confirmed again, some are still to be agreed, some lapse because nobody confirmed them.</summary>
public sealed class AdvertsScene : Scene
{
    public override void Write(Script script, Stage stage) =>
        script.At(stage.At(-90, 9), "officers begin to offer time", () =>
        {
            var chance = Stage.Chance("adverts");
            foreach (var officer in stage.Cast.Officers)
            {
                if (chance.Next(100) < 62)
                {
                    Advertise(script, stage, officer, chance);
                }
            }

            return Task.CompletedTask;
        });

    private static void Advertise(Script script, Stage stage, CastOfficer officer, Random chance)
    {
        var proposedOn = -chance.Next(2, 60);
        var second = chance.Next(3600 * 6);
        var from = stage.WorkingDay(proposedOn + 2);
        var to = stage.Today.AddDays(7 * chance.Next(5, 26));
        var share = chance.Next(1, 6);
        var fate = chance.Next(10);
        script.At(stage.At(proposedOn, 9).AddSeconds(second), $"{officer.Name} offers time", async () =>
        {
            var usual = await stage.Ask(db => db.Set<Officer>().Where(known => known.Id == officer.OfficerId).SelectMany(known => known.UsualWeeks).Select(week => week.Minutes).FirstAsync());
            var minutes = Math.Max(222, usual.Sum() * share / 5 / 6 * 6);
            var advertId = await stage.Do<ProposeAdvertHandler>(officer.PersonId, (handler, act) => handler.Handle(act, new ProposeAdvert(officer.OfficerId, from, to, minutes)));
            if (proposedOn < -3 || fate > 2)
            {
                script.At(stage.At(proposedOn + 1, 9).AddSeconds(second), $"{officer.Name}’s manager agrees", () => stage.Do<AgreeAdvertHandler>(
                    officer.LineManagerId, (handler, act) => handler.Handle(act, new AgreeAdvert(officer.OfficerId, advertId, 1, fate < 6 ? minutes : minutes / 2))));
            }
        });

        // Two in ten never confirm again: theirs lapse after 28 days.
        for (var day = proposedOn + 15; day < 0 && fate >= 2; day += 15)
        {
            script.At(stage.At(day, 10).AddSeconds(second), $"{officer.Name} confirms", () => stage.Try<ConfirmAdvertsHandler>(
                officer.PersonId, (handler, act) => handler.Handle(act, new ConfirmAdverts(officer.OfficerId, ConfirmationRoute.Page))));
        }

        if (chance.Next(4) == 0)
        {
            var away = stage.WorkingDay(chance.Next(1, 40));
            script.At(stage.At(-1, 11).AddSeconds(second), $"{officer.Name} takes leave", () => stage.Do<RecordLeaveHandler>(
                officer.PersonId, (handler, act) => handler.Handle(act, new RecordLeave(officer.OfficerId, away, away.AddDays(chance.Next(1, 12))))));
        }
    }
}
