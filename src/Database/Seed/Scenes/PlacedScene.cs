namespace TalentPool.Database.Seed.Scenes;

/// <summary>Eighteen gaps in which a colleague said yes, was released and accepted, in different stages of the work.</summary>
public sealed class PlacedScene : Scene
{
    private static readonly string[] Hosts = ["Leeds", "Kirklees", "Bradford", "Wakefield", "Calderdale"];

    public override void Write(Script script, Stage stage)
    {
        for (var number = 0; number < 18; number++)
        {
            var posted = -44 + (number * 2);
            var story = new GapStory(stage, Hosts[number % 5], Needs.Everyday[((number * 5) + 1) % Needs.Everyday.Count]);
            var minute = number;
            script.At(stage.At(posted, 9, minute), $"{story.Host} posts {story.Need.Title}", () => story.Post(story.Weekly(posted + 9)));
            script.At(stage.At(posted, 13, minute), "somebody offers", async () =>
            {
                var home = await story.SomebodyOffers();
                await story.OthersAnswerNo();
                if (home is null)
                {
                    return;
                }

                script.At(stage.At(posted, 15, minute), "the officer agrees", story.OfficerAgrees);
                script.At(stage.At(posted + 1, 10, minute), "the manager releases", story.ManagerReleases);
                script.At(stage.At(posted + 1, 14, minute), "the budget holder approves", story.BudgetApproved);
                script.At(stage.At(posted + 2, 9, minute + 20), "the requester accepts", async () =>
                {
                    await story.Accept();
                    new PlacementLife(stage, script, story, minute).Write(posted);
                });
            });
        }
    }
}
