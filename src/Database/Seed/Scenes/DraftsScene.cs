namespace TalentPool.Database.Seed.Scenes;

/// <summary>Four managers have begun a form and not posted it; one of them waits for her head of service to agree that answers are needed sooner.</summary>
public sealed class DraftsScene(NeedsInTurn needs) : Scene
{
    private static readonly string[] Hosts = ["Leeds", "Bradford", "Wakefield", "Kirklees"];

    public override void Write(Script script, Stage stage)
    {
        foreach (var (council, index) in Hosts.Select((council, index) => (council, index)))
        {
            var story = new GapStory(stage, council, needs.Everyday());
            script.At(stage.At(-4 + index, 14, index * 7), $"{council} begins a form", () => story.Draft(story.Weekly(10 + index)));
            if (index == Hosts.Length - 1)
            {
                script.At(stage.At(-1, 15, 10), $"{council} asks for haste", () => story.AskForHaste("The only colleague who knows the system leaves on Friday and must hand over before."));
            }
        }
    }
}
