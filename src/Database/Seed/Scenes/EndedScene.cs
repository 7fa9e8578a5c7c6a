using TalentPool.Domain.Gaps;
using TalentPool.Features.Gaps;

namespace TalentPool.Database.Seed.Scenes;

/// <summary>Five needs that ended otherwise: withdrawn, or closed with how they were met; one of them outside without a clearance. One more grew and is asked again.</summary>
public sealed class EndedScene(NeedsInTurn needs) : Scene
{
    private static readonly (string Host, HowMet HowMet, string Note)[] Endings =
    [
        ("Leeds", HowMet.NotNeeded, "The scheme was deferred by the executive."),
        ("Bradford", HowMet.OwnStaff, "A colleague came back from leave earlier than expected and has taken it over."),
        ("Kirklees", HowMet.NotNeeded, "The claims were settled while clearance was being considered."),
        ("Calderdale", HowMet.ArrangedDirectly, "A neighbouring team takes the files under an arrangement that was already in place."),
        ("Wakefield", HowMet.Outside, "The agency worker who was there already stayed on."),
    ];

    public override void Write(Script script, Stage stage)
    {
        foreach (var (ending, number) in Endings.Select((ending, number) => (ending, number)))
        {
            var story = new GapStory(stage, ending.Host, needs.Everyday());
            var posted = -30 + (4 * number);
            script.At(stage.At(posted, 15, number), $"{story.Host} posts {story.Need.Title}", () => story.Post(story.Weekly(posted + 14)));
            if (number > 0)
            {
                script.At(stage.At(posted + 1, 15, number), "everybody answers no", () => story.OthersAnswerNo());
            }

            if (number == 2)
            {
                script.At(stage.At(posted + 2, 9, number), "clearance is asked for", () => story.RequestClearance(ClearanceReason.NoSkill, "No member has anyone who has run such claims."));
            }

            script.At(stage.At(posted + 4, 9, number), "it ends", () => Ends(stage, story, ending.HowMet, ending.Note, isWithdrawn: number is 0 or 2));
        }

        Grows(script, stage);
    }

    private static Task Ends(Stage stage, GapStory story, HowMet howMet, string note, bool isWithdrawn) => isWithdrawn
        ? stage.Do<WithdrawGapHandler>(story.Requester.PersonId, async (handler, act) => await handler.Handle(act, new WithdrawGap(story.GapId, (await story.Gap()).Version, howMet, note)))
        : stage.Do<CloseGapHandler>(story.Requester.PersonId, async (handler, act) => await handler.Handle(act, new CloseGap(story.GapId, (await story.Gap()).Version, howMet, note)));

    private void Grows(Script script, Stage stage)
    {
        var story = new GapStory(stage, "Kirklees", needs.Everyday());
        script.At(stage.At(-4, 11, 5), "Kirklees posts", () => story.Post(story.Weekly(12)));
        script.At(stage.At(-3, 11, 5), "everybody answers no", () => story.OthersAnswerNo());
        script.At(stage.At(-1, 9, 50), "the need grows by half, and everybody is asked again", () => stage.Do<ChangeGapHandler>(story.Requester.PersonId, async (handler, act) =>
        {
            var gap = await story.Gap();
            var shape = GapShape.HoursAWeek(gap.Shape!.From, gap.Shape.To, gap.Shape.Minutes * 3 / 2);
            return await handler.Handle(act, new ChangeGap(story.GapId, gap.Version, GapChanges.Of(gap) with { Shape = shape }, null));
        }));
    }
}
