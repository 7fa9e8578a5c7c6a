using TalentPool.Domain.Gaps;
using TalentPool.Features.Enquiries;

namespace TalentPool.Database.Seed.Scenes;

/// <summary>Nine checks are running, one of them after a request for one person was turned down: some members have answered, some still owe it, and officers are put forward, willing or released.</summary>
public sealed class CheckingScene(NeedsInTurn needs) : Scene
{
    private static readonly string[] Hosts = ["Leeds", "Bradford", "Wakefield", "Kirklees", "Leeds", "Bradford", "Calderdale", "Kirklees", "Leeds"];

    /// <summary>How many officers are put forward for each.</summary>
    private static readonly int[] Offered = [3, 2, 2, 2, 3, 1, 2, 2, 3];

    public override void Write(Script script, Stage stage)
    {
        for (var number = 0; number < Hosts.Length; number++)
        {
            var story = new GapStory(stage, Hosts[number], needs.Everyday());
            var play = number;
            if (play == 4)
            {
                WasWantedByName(script, stage, story);
            }
            else
            {
                script.At(stage.At(-1, 9, 3 * number), $"{story.Host} posts {story.Need.Title}", () => story.Post(story.Weekly(8 + play)));
            }

            script.At(stage.At(-1, 11, 3 * number), $"first answers to {story.Need.Title}", () => Answers(script, stage, story, play));
        }
    }

    /// <summary>One was asked for somebody by name the day before; the home said no, and every member was asked with that.</summary>
    private static void WasWantedByName(Script script, Stage stage, GapStory story)
    {
        var home = story.Members()[^1];
        script.At(stage.At(-2, 11, 12), $"{story.Host} asks {home} for somebody", () => story.PostForOne(
            story.Weekly(12), home, stage.Cast.Officers.FirstOrDefault(officer => officer.Council == home && officer.ServiceArea == story.Need.Area)?.Name ?? story.Manager(home).Name));
        script.At(stage.At(-1, 9, 12), $"{home} says no", () => story.AnswerNo(home, AnswerReason.NoCapacity, "The colleague is needed here until the summer. Others of ours may be free; ask us again with everybody."));
    }

    private static async Task Answers(Script script, Stage stage, GapStory story, int play)
    {
        foreach (var (offer, index) in (await story.Offers(Offered[play])).Select((offer, index) => (offer, index)))
        {
            // One in three waits for the officer, one for the line manager, one for the host.
            var progress = (play + index) % 3;
            if (progress > 0)
            {
                script.At(stage.At(-1, 13, (2 * play) + index), "the officer agrees", offer.OfficerAgrees);
            }

            if (progress > 1)
            {
                script.At(stage.At(-1, 14, (2 * play) + index), "the officer is released", offer.OfficerIsReleased);
            }

            // Of the released, some of Bradford’s and Leeds’s still wait for the budget holder.
            if (progress > 1 && play is not (5 or 8))
            {
                script.At(stage.At(-1, 15, (2 * play) + index), "the budget holder approves", offer.BudgetIsApproved);
            }
        }

        var last = story.Members()[^1];
        if (play % 3 != 0)
        {
            var (reason, note) = Wording.No(story.Need, last, play);
            await story.AnswerNo(last, reason, note);
        }

        if (play == 5)
        {
            script.At(stage.At(-1, 16), $"{last} amends its answer", () => Amends(stage, story, last));
        }
    }

    private static async Task Amends(Stage stage, GapStory story, string member)
    {
        var enquiry = (await story.Enquiry(member))!;
        await stage.Do<AnswerEnquiryHandler>(story.Manager(member).PersonId, (handler, act) => handler.Handle(act, new AnswerEnquiry(
            enquiry.Id, enquiry.Version, [], AnswerReason.NoCapacity, "On reflection it is time that we lack, not the skill.")));
    }
}
