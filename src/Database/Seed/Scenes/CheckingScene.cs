using TalentPool.Domain.Gaps;
using TalentPool.Features.Enquiries;
using TalentPool.Features.Gaps;

namespace TalentPool.Database.Seed.Scenes;

/// <summary>Twelve checks are running: some members have answered, some still owe it, some offer; questions are asked and answered.</summary>
public sealed class CheckingScene : Scene
{
    private static readonly string[] Hosts = ["Leeds", "Bradford", "Kirklees", "Calderdale", "Wakefield"];

    public override void Write(Script script, Stage stage)
    {
        for (var number = 0; number < 12; number++)
        {
            var story = new GapStory(stage, Hosts[number % 5], Needs.Everyday[(number * 3) % Needs.Everyday.Count]);
            var play = number;
            script.At(stage.At(-1, 9, 3 * number), $"{story.Host} posts {story.Need.Title}", () => story.Post(story.Weekly(8 + play)));
            script.At(stage.At(-1, 11, 3 * number), $"first answers to {story.Need.Title}", () => Answers(stage, story, play));
            if (number % 4 == 0)
            {
                Ask(script, stage, story, number);
            }
        }
    }

    private static async Task Answers(Stage stage, GapStory story, int play)
    {
        var members = story.Members().ToList();
        if (play % 3 != 0)
        {
            await story.AnswerNo(members[3], play % 2 == 0 ? AnswerReason.NoCapacity : AnswerReason.NoSkill);
        }

        if (play % 2 == 0 && await story.SomebodyOffers() is not null && play % 4 == 0)
        {
            await story.OfficerAgrees();
        }

        if (play == 5)
        {
            await Amends(stage, story, members[3]);
        }
    }

    private static async Task Amends(Stage stage, GapStory story, string member)
    {
        var enquiry = (await story.Enquiry(member))!;
        await stage.Do<AnswerEnquiryHandler>(story.Manager(member).PersonId, (handler, act) => handler.Handle(act, new AnswerEnquiry(
            enquiry.Id, enquiry.Version, [], AnswerReason.NoCapacity, "On reflection it is time that we lack, not the skill.")));
    }

    private static void Ask(Script script, Stage stage, GapStory story, int number)
    {
        var asker = story.Members().First();
        script.At(stage.At(-1, 13, number), $"{asker} asks about {story.Need.Title}", async () =>
        {
            var questionId = await stage.Do<AskAboutGapHandler>(story.Manager(asker).PersonId, (handler, act) => handler.Handle(act, new AskAboutGap(
                story.GapId, GapStory.CouncilId(asker), "Could two days a week be worked from home, with one on site?")));
            if (number % 8 == 0)
            {
                script.At(stage.At(-1, 15, number), $"{story.Host} answers the question", () => stage.Do<AnswerQuestionHandler>(story.Requester.PersonId, (handler, act) =>
                    handler.Handle(act, new AnswerQuestion(story.GapId, questionId, "Yes. One day on site is enough, on any weekday."))));
            }
        });
    }
}
