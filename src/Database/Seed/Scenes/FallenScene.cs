using TalentPool.Domain.Gaps;

namespace TalentPool.Database.Seed.Scenes;

/// <summary>Two needs that were cleared to go outside, until a member found somebody after all: the placement made the clearance fall.</summary>
public sealed class FallenScene(NeedsInTurn needs) : Scene
{
    private static readonly string[] Hosts = ["Leeds", "Bradford"];

    public override void Write(Script script, Stage stage)
    {
        foreach (var (host, number) in Hosts.Select((host, number) => (host, number)))
        {
            var story = new GapStory(stage, host, needs.Everyday());
            var posted = -16 + number;
            script.At(stage.At(posted, 9, 58 + number), $"{story.Host} posts {story.Need.Title}", () => story.Post(story.Weekly(posted + 20)));
            script.At(stage.At(posted + 1, 10, 58 + number), "everybody answers no", () => story.OthersAnswerNo());
            script.At(stage.At(posted + 1, 15, 58 + number), "clearance is asked for", () => story.RequestClearance(
                ClearanceReason.NoCapacity, "All four members are short of the same people this month."));
            script.At(stage.At(posted + 2, 11, 58 + number), "it is granted", story.ApproveClearance);
            script.At(stage.At(posted + 6, 10, number), "a member finds somebody after all", async () =>
            {
                foreach (var offer in await story.Offers(1, evenAfterNo: true))
                {
                    offer.LeadsToPlacement(script, posted + 6, number, placement =>
                    {
                        script.At(stage.At(posted + 9, 12, number), "interests are settled", () => placement.InterestsAreSettled());
                        script.At(stage.At(posted + 9, 13, number), "a supervisor is named", placement.SupervisorIsNamed);
                    });
                }
            });
        }
    }
}
