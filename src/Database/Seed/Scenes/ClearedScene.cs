using TalentPool.Domain.Gaps;
using TalentPool.Features.Clearances;

namespace TalentPool.Database.Seed.Scenes;

/// <summary>Sixteen needs that nobody could meet: asked for, cleared with a certificate, used, refused, expired, under procurement.</summary>
public sealed class ClearedScene : Scene
{
    private static readonly string[] Hosts = ["Bradford", "Leeds", "Wakefield", "Kirklees", "Calderdale"];

    public override void Write(Script script, Stage stage)
    {
        for (var number = 0; number < 16; number++)
        {
            var story = new GapStory(stage, Hosts[number % 5], Needs.Hardest[number % Needs.Hardest.Count]);
            var posted = number < 3 ? -34 - number : -20 + number;
            var play = number;
            script.At(stage.At(posted, 10, number), $"{story.Host} posts {story.Need.Title}", () => story.Post(story.Weekly(posted + 12)));
            script.At(stage.At(posted + 1, 11, number), "everybody answers no", () => story.OthersAnswerNo());
            if (play < 14)
            {
                script.At(stage.At(posted + 1, 14, number), "clearance is asked for", () => story.RequestClearance());
                script.At(stage.At(posted + 2, 10, number), "the head of service decides", () => Decide(script, stage, story, play, posted));
            }
        }
    }

    private static async Task Decide(Script script, Stage stage, GapStory story, int play, int posted)
    {
        if (play is 11 or 12)
        {
            return;
        }

        var clearance = await story.Clearance();
        if (play == 10)
        {
            await stage.Do<RefuseClearanceHandler>(story.Head.PersonId, (handler, act) => handler.Handle(act, new RefuseClearance(
                clearance.Id, clearance.Version, "Two of the six hours can wait until our own post is filled in spring.")));
            return;
        }

        if (play == 13)
        {
            await stage.Do<WithdrawClearanceHandler>(story.Requester.PersonId, (handler, act) => handler.Handle(act, new WithdrawClearance(clearance.Id, clearance.Version, "We are looking again at the dates.")));
            return;
        }

        await story.ApproveClearance();
        if (play is 3 or 4 or 5 or 6 or 7)
        {
            script.At(stage.At(posted + 4, 15, play), "the work is ordered outside", () => Order(stage, story));
        }

        if (play is 8)
        {
            script.At(stage.At(posted + 4, 16), "a procurement is recorded", async () =>
            {
                var granted = await story.Clearance();
                await stage.Do<RecordProcurementHandler>(story.Requester.PersonId, (handler, act) => handler.Handle(act, new RecordProcurement(granted.Id, granted.Version, "YORE-2231 mini-competition")));
            });
        }
    }

    private static async Task Order(Stage stage, GapStory story)
    {
        var granted = await story.Clearance();
        var minutes = granted.Covers.Total;
        await stage.Do<RecordOutsourcingHandler>(story.Requester.PersonId, (handler, act) => handler.Handle(act, new RecordOutsourcing(
            granted.Id, granted.Version, new OutsideWork("Aire and Calder LLP", story.Need.Route, $"PO-{81000 + minutes % 977}", story.Need.PricePence * minutes / 60, granted.From, granted.To, minutes))));
    }
}
