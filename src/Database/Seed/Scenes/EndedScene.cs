using TalentPool.Domain.Gaps;
using TalentPool.Features.Gaps;

namespace TalentPool.Database.Seed.Scenes;

/// <summary>Ten needs that ended otherwise: withdrawn, or closed with how they were met; one of them outside without a clearance. One more grew and is asked again.</summary>
public sealed class EndedScene : Scene
{
    private static readonly string[] Hosts = ["Leeds", "Bradford", "Kirklees", "Calderdale", "Wakefield"];

    public override void Write(Script script, Stage stage)
    {
        for (var number = 0; number < 10; number++)
        {
            var story = new GapStory(stage, Hosts[number % 5], number % 2 == 0 ? Needs.Everyday[(number * 2) % Needs.Everyday.Count] : Needs.Hardest[number % Needs.Hardest.Count]);
            var posted = -30 + (2 * number);
            var play = number;
            script.At(stage.At(posted, 15, number), $"{story.Host} posts {story.Need.Title}", () => story.Post(story.Weekly(posted + 14)));
            if (play % 2 == 0)
            {
                script.At(stage.At(posted + 1, 9, number), "it is no longer needed", () => stage.Do<WithdrawGapHandler>(story.Requester.PersonId, async (handler, act) => await handler.Handle(act, new WithdrawGap(
                    story.GapId, (await story.Gap()).Version, play % 4 == 0 ? HowMet.NotNeeded : HowMet.OwnStaff, "The team has rearranged its own work."))));
                continue;
            }

            script.At(stage.At(posted + 1, 15, number), "everybody answers no", () => story.OthersAnswerNo());
            script.At(stage.At(posted + 4, 9, number), "it is closed", () => stage.Do<CloseGapHandler>(story.Requester.PersonId, async (handler, act) => await handler.Handle(act, new CloseGap(
                story.GapId, (await story.Gap()).Version, play == 9 ? HowMet.Outside : play % 4 == 1 ? HowMet.OwnStaff : HowMet.ArrangedDirectly, "Settled after the check."))));
        }

        Grows(script, stage);
    }

    private static void Grows(Script script, Stage stage)
    {
        var story = new GapStory(stage, "Kirklees", Needs.Everyday[13]);
        script.At(stage.At(-4, 11, 5), "Kirklees posts", () => story.Post(story.Weekly(12)));
        script.At(stage.At(-3, 11, 5), "everybody answers no", () => story.OthersAnswerNo());
        script.At(stage.At(-1, 9, 50), "the need grows by half, and everybody is asked again", () => stage.Do<ChangeGapHandler>(story.Requester.PersonId, async (handler, act) =>
        {
            var gap = await story.Gap();
            var shape = GapShape.HoursAWeek(gap.Shape!.From, gap.Shape.To, gap.Shape.Minutes * 3 / 2);
            return await handler.Handle(act, new ChangeGap(story.GapId, gap.Version, GapChanges.Of(gap) with { Shape = shape }, null));
        }));
    }
}
