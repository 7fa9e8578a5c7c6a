using TalentPool.Domain.Gaps;
using TalentPool.Domain.Partnerships;
using TalentPool.Domain.Placements;
using TalentPool.Domain.Rates;

namespace TalentPool.Database.Seed.Scenes;

/// <summary>Fourteen gaps in which a colleague said yes, was released and accepted, in different stages of the work. One was asked for by name. Whoever else was offered was stood down.</summary>
public sealed class PlacedScene(NeedsInTurn needs) : Scene
{
    private static readonly string[] Hosts = ["Leeds", "Bradford", "Kirklees", "Leeds", "Wakefield", "Bradford", "Calderdale"];

    public override void Write(Script script, Stage stage)
    {
        for (var number = 0; number < 14; number++)
        {
            var posted = -46 + (number * 3);
            var story = new GapStory(stage, Hosts[number % Hosts.Length], needs.Everyday());
            var play = number;
            script.At(stage.At(posted, 9, play), $"{story.Host} posts {story.Need.Title}", () => play == 13 ? story.PostForOne(story.Weekly(posted + 9)) : story.Post(story.Weekly(posted + 9, play is 3 or 5 ? 9 : null)));
            script.At(stage.At(posted, 13, play), "officers are put forward", async () =>
            {
                var offers = play == 13 ? await story.OfferOfWhoIsAskedFor() : await story.Offers(play % 4 == 3 ? 1 : 2);
                await story.OthersAnswerNo();
                if (offers.Count > 0)
                {
                    offers[0].LeadsToPlacement(script, posted, play, placement => Works(script, stage, placement, posted, play), isReservedWork: play is 1 or 10, PriceOf(play));
                }

                if (offers.Count > 1 && play % 2 == 0)
                {
                    script.At(stage.At(posted + 1, 11, play), "the second officer would come too", offers[1].OfficerAgrees);
                }
            });
        }
    }

    /// <summary>Most are charged by the hour at a fixed rate; some move with the award, and a fee, a share of the post and an exchange in kind are there as well.</summary>
    private static Func<long, Offer, PriceAsked>? PriceOf(int play) => play switch
    {
        0 or 1 or 2 or 6 => (pence, _) => new PriceAsked { Term = RateTermKind.MovesWithAward, CeilingPencePerHour = pence + 200 },
        7 => (_, offer) => new PriceAsked
        {
            Pricing = Pricing.FixedFee,
            Schedule = [new FeePart(offer.Shape.From.AddDays(20), 240_000), new FeePart(offer.Shape.To, 360_000)],
        },
        11 => (_, _) => new PriceAsked { Pricing = Pricing.PercentOfPost, SharePercent = 40, PostYearlyPence = 6_840_000 },
        12 => (_, _) => new PriceAsked { Pricing = Pricing.FreeReciprocal },
        _ => null,
    };

    private static void Works(Script script, Stage stage, PlacementStory placement, int posted, int play)
    {
        // One has a safeguard to keep, and the newest still wait for a conflict officer or for a supervisor.
        if (play < 12)
        {
            script.At(stage.At(posted + 4, 10, play), "interests are settled", () => play == 6
                ? placement.InterestsAreSettled(ConflictDecision.ClearWithSafeguards, "The officer has no access to the neighbouring matter’s folder.")
                : placement.InterestsAreSettled());
        }
        else if (placement.Home == "Leeds")
        {
            script.At(stage.At(posted + 4, 10, play), "the home is asked about conflicts", () => placement.PartiesAreKnown());
        }

        if (play != 11)
        {
            script.At(stage.At(posted + 4, 11, play), "a supervisor is named", placement.SupervisorIsNamed);
        }

        if (play == 1)
        {
            script.At(stage.At(posted + 5, 10), "the reserved work is authorised", () => placement.ReservedWorkIsAuthorised("Authorised under the scheme of delegation, schedule 4"));
        }

        switch (play)
        {
            case 3:
                script.At(stage.At(-9, 12), "the data is late", () => placement.Pauses("The survey contractor delivers four weeks late, and the work waits for it."));
                break;
            case 7:
                script.At(stage.At(-4, 12), "a hearing is moved", () => placement.Pauses("The hearing was moved; nothing can be done until the new date is known."));
                break;
            case 5:
                script.At(stage.At(-9, 12), "notice is given", () => placement.EndsEarly(
                    PlacementEndReason.WorkFinished, "Three of the six schemes were put back a year, so the work is done sooner.", stage.WorkingDay(1)));
                break;
            case 4 or 8 or 9 or 10:
                AnotherGoesOn(script, stage, placement, play);
                break;
            case 6:
                script.At(stage.At(-2, 12), "a longer stay is asked for", () => placement.ExtensionIsProposed(21, 20));
                break;
        }
    }

    /// <summary>The officer cannot go on, and a colleague of the same authority takes over; in three of the four that is still being settled.</summary>
    private static void AnotherGoesOn(Script script, Stage stage, PlacementStory placement, int play)
    {
        var (reason, from) = play % 2 == 0 ? (SubstitutionReason.Moved, 2) : (SubstitutionReason.Leave, 6);
        script.At(stage.At(-4, 9, play), "a substitute is put forward", () => placement.SubstituteIsProposed(reason, from));
        if (play == 10)
        {
            return;
        }

        script.At(stage.At(-4, 14, play), "the substitute agrees", placement.SubstituteAgrees);
        if (play == 4)
        {
            return;
        }

        script.At(stage.At(-3, 10, play), "the substitute is released", placement.SubstituteIsReleased);
        if (play == 8)
        {
            script.At(stage.At(-2, 10, play), "the host takes the substitute", placement.SubstituteIsTaken);
        }
    }
}
