using TalentPool.Domain.Gaps;
using TalentPool.Domain.Placements;
using TalentPool.Features.Gaps;

namespace TalentPool.Database.Seed.Scenes;

/// <summary>Four pieces of work that are over: two ran to their last day, one ended early, one was called off before it began, and what it left open was asked about again.</summary>
public sealed class FinishedScene(NeedsInTurn needs) : Scene
{
    private static readonly string[] Hosts = ["Leeds", "Bradford", "Kirklees", "Leeds"];

    public override void Write(Script script, Stage stage)
    {
        for (var number = 0; number < Hosts.Length; number++)
        {
            var posted = -58 + number;
            var story = new GapStory(stage, Hosts[number], needs.Everyday());
            var play = number;
            var weeks = play < 2 ? 4 : 9;
            script.At(stage.At(posted, 9, 30 + play), $"{story.Host} posts {story.Need.Title}", () => story.Post(story.Weekly(posted + 9, weeks)));
            script.At(stage.At(posted, 13, 30 + play), "an officer is put forward", async () =>
            {
                var offers = await story.Offers(1);
                await story.OthersAnswerNo();
                if (offers.Count > 0)
                {
                    offers[0].LeadsToPlacement(script, posted, 30 + play, placement => Runs(script, stage, story, placement, posted, play));
                }
            });
        }
    }

    private static void Runs(Script script, Stage stage, GapStory story, PlacementStory placement, int posted, int play)
    {
        if (play == 3)
        {
            script.At(stage.At(posted + 5, 12), "the money is not confirmed", () => placement.IsCancelled(PlacementEndReason.FundingWithdrawn, "The grant that was to pay for it was not confirmed."));
            script.At(stage.At(posted + 6, 12), "everybody answers no this time", () => story.OthersAnswerNo());
            return;
        }

        script.At(stage.At(posted + 4, 10, 30 + play), "interests are settled", () => placement.InterestsAreSettled());
        script.At(stage.At(posted + 4, 11, 30 + play), "a supervisor is named", placement.SupervisorIsNamed);
        if (play == 0)
        {
            script.At(stage.At(-26, 11), "the gap is closed", () => stage.Do<CloseGapHandler>(story.Requester.PersonId, async (handler, act) => await handler.Handle(act, new CloseGap(
                story.GapId, (await story.Gap()).Version, HowMet.Placed, "The colleague finished two days early and handed over in person."))));
        }

        if (play == 2)
        {
            script.At(stage.At(-40, 12), "notice is given", () => placement.EndsEarly(
                PlacementEndReason.WorkFinished, "Most of the backlog settled together; the rest stays with the team.", stage.WorkingDay(-28)));
            script.At(stage.At(-38, 12), "everybody answers no this time", () => story.OthersAnswerNo());
        }
    }
}
