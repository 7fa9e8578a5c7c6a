using TalentPool.Domain.Gaps;

namespace TalentPool.Database.Seed.Scenes;

/// <summary>Four needs that may be shared: two parts of each are taken, the rest is still open, offered again, or asked to be cleared.</summary>
public sealed class SharedScene(NeedsInTurn needs) : Scene
{
    private static readonly string[] Hosts = ["Leeds", "Wakefield", "Bradford", "Kirklees"];

    public override void Write(Script script, Stage stage)
    {
        for (var number = 0; number < Hosts.Length; number++)
        {
            var story = new GapStory(stage, Hosts[number], needs.Everyday());
            var play = number;
            var minute = 50 + number;
            var posted = number % 2 == 0 ? -12 : -24;
            var from = stage.WorkingDay(posted + 12);
            var shape = GapShape.HoursAWeek(from, from.AddDays(60), 22 * 60);
            var part = GapShape.HoursAWeek(shape.From, shape.To, 6 * 60);
            script.At(stage.At(posted, 9, minute), $"{story.Host} posts a need to be shared", () => story.Post(shape, isShared: true));
            script.At(stage.At(posted, 13, minute), "parts are offered", async () =>
            {
                foreach (var (offer, index) in (await story.Offers(2, part)).Select((offer, index) => (offer, index)))
                {
                    offer.LeadsToPlacement(script, posted, minute - (10 * index), placement =>
                    {
                        // Of those who have not started yet, the second still waits for the conflict officers or a supervisor.
                        if (index == 0 || posted < -12)
                        {
                            script.At(stage.At(posted + 4, 10, minute), "interests are settled", () => placement.InterestsAreSettled());
                            script.At(stage.At(posted + 4, 11, minute), "a supervisor is named", placement.SupervisorIsNamed);
                        }
                        else if (play % 2 == 0)
                        {
                            script.At(stage.At(-2, 11, minute), "the officer declares", placement.OfficerDeclares);
                        }
                    });
                }

                await story.OthersAnswerNo();
            });
            if (number == 0)
            {
                script.At(stage.At(-1, 15, minute), "the rest is asked to be cleared", () => story.RequestClearance(
                    ClearanceReason.NoCapacity, "Two colleagues take twelve of the twenty-two hours; nobody has the other ten and the deadlines do not move."));
            }
            else
            {
                script.At(stage.At(-1, 15, minute), "a member looks again", () => story.Offers(1, part, evenAfterNo: true));
            }
        }
    }
}
