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
                if (chance.Next(100) < 47)
                {
                    stage.Cast.Advertising.Add(officer.OfficerId);
                    Advertise(script, stage, officer, chance);
                }
            }

            return Task.CompletedTask;
        });

    private static void Advertise(Script script, Stage stage, CastOfficer officer, Random chance)
    {
        var proposedOn = -chance.Next(2, 75);
        var second = chance.Next(3600 * 6);
        var from = stage.WorkingDay(proposedOn + 2);

        // Some of the time that was offered long ago is over.
        var isOver = proposedOn < -30 && chance.Next(6) == 0;
        var to = stage.Today.AddDays(isOver ? -chance.Next(2, 20) : 7 * chance.Next(6, 26));
        var share = chance.Next(2, 6);
        var fate = chance.Next(30);
        script.At(stage.At(proposedOn, 9).AddSeconds(second), $"{officer.Name} offers time", async () =>
        {
            var minutes = Math.Max(222, officer.WeekMinutes * share / 5 / 6 * 6);
            var advertId = await stage.Do<ProposeAdvertHandler>(officer.PersonId, (handler, act) => handler.Handle(act, new ProposeAdvert(officer.OfficerId, from, to, minutes)));
            ManagerAnswers(script, stage, officer, advertId, stage.At(proposedOn + 1, 9).AddSeconds(second), proposedOn < -4 ? fate : fate + 1, fate < 20 ? minutes : minutes / 2);
        });

        // Two in ten never confirm again: theirs lapse after 28 days.
        for (var day = proposedOn + 15; day < 0 && fate >= 6; day += 15)
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

    /// <summary>Most managers agree within a day. A few refuse, a few officers think better of it, and the newest adverts still wait.</summary>
    private static void ManagerAnswers(Script script, Stage stage, CastOfficer officer, Guid advertId, DateTime at, int fate, int limit)
    {
        if (fate == 0)
        {
            script.At(at, $"{officer.Name}’s manager refuses", () => stage.Do<RefuseAdvertHandler>(officer.LineManagerId, (handler, act) => handler.Handle(act, new RefuseAdvert(
                officer.OfficerId, advertId, 1, "The team is one short until the new colleague starts; please ask again next month."))));
            return;
        }

        if (at >= stage.At(-2, 9) && fate % 2 == 0)
        {
            return;
        }

        script.At(at, $"{officer.Name}’s manager agrees", () => stage.Do<AgreeAdvertHandler>(
            officer.LineManagerId, (handler, act) => handler.Handle(act, new AgreeAdvert(officer.OfficerId, advertId, 1, limit))));
        if (fate == 7 && at < stage.At(-10, 9))
        {
            script.At(stage.At(-8, 16), $"{officer.Name} takes the time back", () => stage.Try<WithdrawAdvertHandler>(officer.PersonId, (handler, act) => handler.Handle(act, new WithdrawAdvert(
                officer.OfficerId, advertId, 2, "A course has come up that takes the same days."))));
        }
    }
}
