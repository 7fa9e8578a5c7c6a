using TalentPool.Domain.Placements;

namespace TalentPool.Database.Seed.Scenes;

/// <summary>Four placements near their last day: two were extended, one extension still waits for the money, and one was refused.</summary>
public sealed class ExtendedScene(NeedsInTurn needs) : Scene
{
    private static readonly string[] Hosts = ["Leeds", "Kirklees", "Bradford", "Wakefield"];

    public override void Write(Script script, Stage stage)
    {
        for (var number = 0; number < Hosts.Length; number++)
        {
            var posted = -35 + number;
            var story = new GapStory(stage, Hosts[number], needs.Everyday());
            var play = number;
            script.At(stage.At(posted, 9, 40 + play), $"{story.Host} posts {story.Need.Title}", () => story.Post(story.Weekly(posted + 9, 6)));
            script.At(stage.At(posted, 13, 40 + play), "an officer is put forward", async () =>
            {
                var offers = await story.Offers(1, spareDays: 35);
                await story.OthersAnswerNo();
                if (offers.Count > 0)
                {
                    offers[0].LeadsToPlacement(script, posted, 40 + play, placement => GoesOn(script, stage, placement, posted, play));
                }
            });
        }
    }

    private static void GoesOn(Script script, Stage stage, PlacementStory placement, int posted, int play)
    {
        script.At(stage.At(posted + 4, 10, 40 + play), "interests are settled", () => placement.InterestsAreSettled());
        script.At(stage.At(posted + 4, 11, 40 + play), "a supervisor is named", placement.SupervisorIsNamed);
        script.At(stage.At(-6, 10, 40 + play), "a longer stay is asked for", () => placement.ExtensionIsProposed(14 + (7 * (play % 2)), 18));
        if (play == 3)
        {
            script.At(stage.At(-5, 10, 40 + play), "the line manager says no", () => placement.ExtensionIsRefused("We promised the colleague to our own inspection from that week on."));
            return;
        }

        script.At(stage.At(-5, 10, 40 + play), "the officer would stay", () => placement.ExtensionIsAgreed(ExtensionYes.Officer));
        script.At(stage.At(-4, 10, 40 + play), "so would the line manager let it be", () => placement.ExtensionIsAgreed(ExtensionYes.LineManager));
        if (play < 2)
        {
            script.At(stage.At(-3, 10, 40 + play), "and the budget holder pays", () => placement.ExtensionIsAgreed(ExtensionYes.BudgetHolder));
        }
    }
}
