using TalentPool.Domain.Gaps;

namespace TalentPool.Database.Seed.Scenes;

/// <summary>Six released officers whom the requester did not take: two declines endorsed, one waiting for it, one by silence, and two overturned.</summary>
public sealed class DeclinedScene(NeedsInTurn needs) : Scene
{
    private static readonly (string Host, int Posted)[] Plays = [("Leeds", -4), ("Leeds", -8), ("Kirklees", -9), ("Bradford", -8), ("Wakefield", -9), ("Kirklees", -5)];

    public override void Write(Script script, Stage stage)
    {
        for (var number = 0; number < Plays.Length; number++)
        {
            var (host, posted) = Plays[number];
            var story = new GapStory(stage, host, needs.Everyday());
            var play = number;
            script.At(stage.At(posted, 9, 20 + play), $"{story.Host} posts {story.Need.Title}", () => story.Post(story.Weekly(8 + play)));
            script.At(stage.At(posted, 13, 20 + play), "an officer is put forward", async () =>
            {
                foreach (var offer in await story.Offers(1))
                {
                    script.At(stage.At(posted, 15, 20 + play), "the officer agrees", offer.OfficerAgrees);
                    script.At(stage.At(posted + 1, 10, 20 + play), "the officer is released", offer.OfficerIsReleased);
                    IsNotTaken(script, stage, offer, posted, play);
                }

                await story.OthersAnswerNo();
            });
        }
    }

    private static void IsNotTaken(Script script, Stage stage, OfferStory offer, int posted, int play)
    {
        void Then(int days, string what, Func<Task> act) => script.At(stage.At(posted + days, 11, 20 + play), what, act);

        switch (play)
        {
            case 0:
                Then(3, "the requester declines", () => offer.RequesterDeclines(DeclineReason.DatesDoNotFit, "The cut-overs are on Saturdays, which the officer’s contract does not allow."));
                break;
            case 1:
                Then(2, "the requester declines", () => offer.RequesterDeclines(DeclineReason.NoLongerNeeded, "The claims were stayed by consent on the day after the offer."));
                Then(4, "the head endorses it", offer.HeadEndorses);
                break;
            case 2:
                Then(2, "the requester declines", () => offer.RequesterDeclines(DeclineReason.DatesDoNotFit, "Two of the hearings fall on days that the officer does not work, and the court has refused to move them."));
                Then(3, "the head endorses it", offer.HeadEndorses);
                break;
            case 3:
                // The requester says nothing at all.
                break;
            case 4:
                Then(2, "the requester declines", () => offer.RequesterDeclines(DeclineReason.SkillsDoNotFit, "The officer has not used this particular system before."));
                Then(3, "the head overturns it", () => offer.HeadOverturns("The skill asked for is there; the system can be learnt in a morning."));
                Then(4, "the budget holder approves", offer.BudgetIsApproved);
                script.At(stage.At(posted + 5, 10), "the requester accepts after all", () => offer.RequesterAccepts());
                break;
            default:
                Then(3, "the requester declines", () => offer.RequesterDeclines(DeclineReason.Cost, "The hourly rate is above what we pay our own staff at that grade."));
                Then(4, "the head overturns it", () => offer.HeadOverturns("It is well below the outside price that we entered ourselves."));
                break;
        }
    }
}
