using TalentPool.Domain.Gaps;
using TalentPool.Features.Offers;

namespace TalentPool.Database.Seed.Scenes;

/// <summary>Offers that came to nothing: an officer's no, a release refused, one withdrawn, and released officers whom the requester turned down.</summary>
public sealed class TurnedDownScene : Scene
{
    private static readonly string[] Hosts = ["Wakefield", "Calderdale", "Leeds", "Bradford", "Kirklees", "Leeds"];

    public override void Write(Script script, Stage stage)
    {
        for (var number = 0; number < Hosts.Length; number++)
        {
            var story = new GapStory(stage, Hosts[number], Needs.Everyday[(number * 2) + 7]);
            var play = number;
            script.At(stage.At(-4, 9, 30 + number), $"{story.Host} posts {story.Need.Title}", () => story.Post(story.Weekly(9 + play)));
            script.At(stage.At(-4, 12, 30 + number), "somebody offers", async () =>
            {
                if (await story.SomebodyOffers() is not null)
                {
                    script.At(stage.At(-4, 14, 30 + play), "it comes to nothing", () => Ends(script, stage, story, play));
                }
            });
        }
    }

    private static async Task Ends(Script script, Stage stage, GapStory story, int play)
    {
        var offer = await story.Offer();
        if (play == 0)
        {
            await stage.Do<DeclineByOfficerHandler>(offer.OfficerPersonId, (handler, act) => handler.Handle(act, new DeclineByOfficer(offer.Id, offer.Version)));
            return;
        }

        await story.OfficerAgrees();
        offer = await story.Offer();
        if (play == 1)
        {
            await stage.Do<RefuseReleaseHandler>(offer.LineManagerId, (handler, act) => handler.Handle(act, new RefuseRelease(offer.Id, offer.Version, "An inspection of our own was announced this morning.")));
            return;
        }

        if (play == 2)
        {
            await stage.Do<WithdrawOfferHandler>(HomeManager(stage, story, offer), (handler, act) => handler.Handle(act, new WithdrawOffer(offer.Id, offer.Version, "The officer is needed at home after all.")));
            return;
        }

        await story.ManagerReleases();
        script.At(stage.At(-3, 10, 30 + play), "the requester turns it down", async () =>
        {
            var released = await story.Offer();
            await stage.Do<DeclineOfferHandler>(story.Requester.PersonId, (handler, act) => handler.Handle(act, new DeclineOffer(
                released.Id, released.Version, DeclineReason.DatesDoNotFit, "Two of the hearings fall on days that the officer does not work.")));
            if (play == 4 && (await story.Offer()).Status == OfferStatus.DeclineProposed)
            {
                script.At(stage.At(-3, 15, 30 + play), "the head of service endorses it", async () =>
                {
                    var proposed = await story.Offer();
                    await stage.Do<EndorseDeclineHandler>(story.Head.PersonId, (handler, act) => handler.Handle(act, new EndorseDecline(proposed.Id, proposed.Version)));
                });
            }
        });
    }

    private static Guid HomeManager(Stage stage, GapStory story, Offer offer) =>
        story.Manager(Council.All.Single(known => known.Id == offer.HomeAuthorityId).ShortName).PersonId;
}
