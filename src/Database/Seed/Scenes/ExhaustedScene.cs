using TalentPool.Domain.Gaps;

namespace TalentPool.Database.Seed.Scenes;

/// <summary>Three checks that found nobody, two of them because members let the deadline pass. For two, clearance has been asked for.</summary>
public sealed class ExhaustedScene(NeedsInTurn needs) : Scene
{
    private static readonly string[] Hosts = ["Bradford", "Leeds", "Kirklees"];

    public override void Write(Script script, Stage stage)
    {
        for (var number = 0; number < Hosts.Length; number++)
        {
            var story = new GapStory(stage, Hosts[number], needs.Everyday());
            var play = number;
            script.At(stage.At(-6, 12, number), $"{story.Host} posts {story.Need.Title}", () => story.Post(story.Weekly(10)));
            script.At(stage.At(-5, 12, number), "answers come in", () => play < 2 ? story.OthersAnswerNo([.. story.Members().Take(2)]) : story.OthersAnswerNo());
            if (play != 1)
            {
                script.At(stage.At(-1, 16, number), "clearance is asked for", () => story.RequestClearance(
                    ClearanceReason.NoCapacity, play == 0 ? "Two members had no time and two did not answer. The work starts in two weeks." : "Everybody was asked and nobody has the hours; the panel firm can begin on the day."));
            }
        }
    }
}
