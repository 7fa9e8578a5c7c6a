using TalentPool.Domain.Gaps;

namespace TalentPool.Database.Seed.Scenes;

/// <summary>Four needs that may be shared: one part of each is taken, the rest is still open.</summary>
public sealed class SharedScene : Scene
{
    private static readonly string[] Hosts = ["Leeds", "Wakefield", "Bradford", "Kirklees"];

    public override void Write(Script script, Stage stage)
    {
        for (var number = 0; number < Hosts.Length; number++)
        {
            var story = new GapStory(stage, Hosts[number], Needs.Everyday[number + 1]);
            var minute = 40 + number;
            var shape = GapShape.HoursAWeek(stage.WorkingDay(9), stage.WorkingDay(9).AddDays(53), 2 * story.Need.MinutesAWeek);
            script.At(stage.At(-12, 9, minute), $"{story.Host} posts a need to be shared", () => story.Post(shape, isShared: true));
            script.At(stage.At(-12, 13, minute), "a part is offered", async () =>
            {
                var part = GapShape.HoursAWeek(shape.From, shape.To, 6 * 60);
                if (await story.SomebodyOffers(part) is null)
                {
                    return;
                }

                await story.OthersAnswerNo();
                script.At(stage.At(-12, 15, minute), "the officer agrees", story.OfficerAgrees);
                script.At(stage.At(-11, 10, minute), "the manager releases", story.ManagerReleases);
                script.At(stage.At(-11, 12, minute), "the budget holder approves", story.BudgetApproved);
                script.At(stage.At(-11, 14, minute), "the requester accepts the part", story.Accept);
            });
        }
    }
}
