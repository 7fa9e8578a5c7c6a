namespace TalentPool.Database.Seed.Scenes;

/// <summary>Five checks that found nobody, four of them because members let the deadline pass; nothing has been decided yet.</summary>
public sealed class ExhaustedScene : Scene
{
    private static readonly string[] Hosts = ["Calderdale", "Leeds", "Bradford", "Kirklees", "Wakefield"];

    public override void Write(Script script, Stage stage)
    {
        for (var number = 0; number < Hosts.Length; number++)
        {
            var story = new GapStory(stage, Hosts[number], Needs.Hardest[(number + 3) % Needs.Hardest.Count]);
            var lapses = number < 4;
            script.At(stage.At(-6, 12, number), $"{story.Host} posts {story.Need.Title}", () => story.Post(story.Weekly(10)));
            script.At(stage.At(-5, 12, number), "answers come in", () => lapses ? story.OthersAnswerNo([.. story.Members().Take(2)]) : story.OthersAnswerNo());
        }
    }
}
