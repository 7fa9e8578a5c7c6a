namespace TalentPool.Database.Seed.Scenes;

/// <summary>Offers that the home took back: an officer's no, a release refused, one withdrawn. Where a second officer had been put forward, that one came instead.</summary>
public sealed class TurnedDownScene(NeedsInTurn needs) : Scene
{
    private static readonly string[] Hosts = ["Wakefield", "Calderdale", "Leeds", "Bradford"];

    public override void Write(Script script, Stage stage)
    {
        for (var number = 0; number < Hosts.Length; number++)
        {
            var story = new GapStory(stage, Hosts[number], needs.Everyday());
            var play = number;
            script.At(stage.At(-5, 9, 30 + number), $"{story.Host} posts {story.Need.Title}", () => story.Post(story.Weekly(9 + play)));
            script.At(stage.At(-5, 12, 30 + number), "officers are put forward", async () =>
            {
                var offers = await story.Offers(2);
                await story.OthersAnswerNo();
                foreach (var (offer, index) in offers.Select((offer, index) => (offer, index)))
                {
                    if (index == 0 || play > 1)
                    {
                        FallsAway(script, stage, offer, play + index, play);
                    }
                    else
                    {
                        offer.LeadsToPlacement(script, -5, 30 + play, _ => { });
                    }
                }
            });
        }
    }

    private static void FallsAway(Script script, Stage stage, OfferStory offer, int how, int minute)
    {
        var at = stage.At(-4, 11, minute);
        switch (how % 4)
        {
            case 0:
                script.At(at, "the officer says no", offer.OfficerSaysNo);
                break;
            case 1:
                script.At(stage.At(-5, 14, minute), "the officer would come", offer.OfficerAgrees);
                script.At(at, "the release is refused", () => offer.ReleaseIsRefused("An inspection of our own was announced this morning and the colleague leads on it."));
                break;
            case 2:
                script.At(stage.At(-5, 14, minute), "the officer would come", offer.OfficerAgrees);
                script.At(at, "the home withdraws", () => offer.HomeWithdraws("A colleague has handed in notice; we can no longer spare a second one."));
                break;
            default:
                script.At(at, "the home withdraws", () => offer.HomeWithdraws("We had overlooked that the colleague is on secondment from next month."));
                break;
        }
    }
}
