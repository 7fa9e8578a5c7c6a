namespace TalentPool.Database.Seed.Scenes;

/// <summary>Four managers have begun a form and not finished or not posted it.</summary>
public sealed class DraftsScene : Scene
{
    public override void Write(Script script, Stage stage)
    {
        foreach (var (council, index) in new[] { "Leeds", "Bradford", "Kirklees", "Wakefield" }.Select((council, index) => (council, index)))
        {
            var story = new GapStory(stage, council, Needs.Everyday[index + 4]);
            script.At(stage.At(-3 + index, 14, index * 7), $"{council} begins a form", () => story.Draft(story.Weekly(10 + index)));
        }
    }
}
