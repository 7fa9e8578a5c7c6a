using TalentPool.Features.Gaps;

namespace TalentPool.Database.Seed.Scenes;

/// <summary>Members ask about a need before they answer; three questions are answered, one is still open.</summary>
public sealed class QuestionsScene(NeedsInTurn needs) : Scene
{
    private static readonly (string Host, string Question, string? Answer)[] Asked =
    [
        ("Leeds", "Could two days a week be worked from home, with one on site?", "Yes. One day on site is enough, on any weekday."),
        ("Bradford", "Does the officer need access to your case management system before the first day?", "An account is made on the first morning; a guest laptop can be collected at reception."),
        ("Kirklees", "Is the hearing on the first Friday fixed, or could a colleague who does not work on Fridays take this?", null),
    ];

    public override void Write(Script script, Stage stage)
    {
        foreach (var (asked, number) in Asked.Select((asked, number) => (asked, number)))
        {
            var story = new GapStory(stage, asked.Host, needs.Everyday());
            var members = story.Members();
            script.At(stage.At(-2, 9, 10 + number), $"{story.Host} posts {story.Need.Title}", () => story.Post(story.Weekly(7 + number)));
            script.At(stage.At(-2, 13, number), $"{members[0]} asks about {story.Need.Title}", async () =>
            {
                var questionId = await stage.Do<AskAboutGapHandler>(story.Manager(members[0]).PersonId, (handler, act) =>
                    handler.Handle(act, new AskAboutGap(story.GapId, GapStory.CouncilId(members[0]), asked.Question)));
                if (asked.Answer is { } answer)
                {
                    script.At(stage.At(-2, 15, number), $"{story.Host} answers the question", () => stage.Do<AnswerQuestionHandler>(story.Requester.PersonId, (handler, act) =>
                        handler.Handle(act, new AnswerQuestion(story.GapId, questionId, answer))));
                }
            });
            script.At(stage.At(-1, 14, 40 + number), $"{members[1]} puts somebody forward", () => story.Offers(1));
        }
    }
}
