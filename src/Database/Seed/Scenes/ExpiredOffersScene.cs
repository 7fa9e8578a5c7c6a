namespace TalentPool.Database.Seed.Scenes;

/// <summary>Two needs for which officers were put forward and then nobody at home answered in time, so the offers expired.</summary>
public sealed class ExpiredOffersScene(NeedsInTurn needs) : Scene
{
    private static readonly string[] Hosts = ["Bradford", "Leeds"];

    public override void Write(Script script, Stage stage)
    {
        foreach (var (host, number) in Hosts.Select((host, number) => (host, number)))
        {
            var story = new GapStory(stage, host, needs.Everyday());
            script.At(stage.At(-8, 9, 55 + number), $"{story.Host} posts {story.Need.Title}", () => story.Post(story.Weekly(7 + number)));
            script.At(stage.At(-8, 13, 55 + number), "officers are put forward", async () =>
            {
                foreach (var (offer, index) in (await story.Offers(2)).Select((offer, index) => (offer, index)))
                {
                    if (index == 0 && number == 1)
                    {
                        script.At(stage.At(-7, 10), "one officer agrees, but is never released", offer.OfficerAgrees);
                    }
                }

                await story.OthersAnswerNo();
            });
        }
    }
}
