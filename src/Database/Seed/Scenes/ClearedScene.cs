using TalentPool.Domain.Gaps;
using TalentPool.Features.Clearances;

namespace TalentPool.Database.Seed.Scenes;

/// <summary>Ten needs that nobody could meet: cleared with a certificate and used, still open, under procurement, expired, refused, withdrawn or only asked for.</summary>
public sealed class ClearedScene(NeedsInTurn needs) : Scene
{
    private static readonly (string Host, int Posted, ClearanceReason Reason, string Explanation)[] Plays =
    [
        ("Bradford", -35, ClearanceReason.NoSkill, "Nobody in the partnership has written such an assessment on their own; the grant offers must go out this quarter."),
        ("Leeds", -34, ClearanceReason.NoCapacity, "The inquiry needs one lawyer for four days a week; the members have single days."),
        ("Wakefield", -29, ClearanceReason.NoSkill, "The regulator asks for a named competent person at this level, and no member has one to spare."),
        ("Kirklees", -20, ClearanceReason.CourtDeadline, "Final hearings are listed from next month, and the members have nobody for so many hours."),
        ("Calderdale", -14, ClearanceReason.NoSkill, "The assessment must be signed by an engineer with experience of listed masonry; none is free."),
        ("Leeds", -9, ClearanceReason.NoSkill, "The hand-back of eleven schools needs a team that has done one before."),
        ("Bradford", -30, ClearanceReason.NoCapacity, "All five councils are looking for the same architect; the framework can supply one."),
        ("Leeds", -10, ClearanceReason.StatutoryIndependence, "The insurers ask for solicitors who have not advised the council on the claims before."),
        ("Wakefield", -7, ClearanceReason.NoSkill, "The modelling software is licensed to consultants only, and nobody here has used it."),
        ("Leeds", -4, ClearanceReason.NoCapacity, "Four hundred claims need a team for a quarter, and the members could not spare one lawyer."),
    ];

    /// <summary>Who got the order, by play.</summary>
    private static readonly Dictionary<int, string> Suppliers = new() { [2] = "Pennine Building Consultants", [3] = "Aire and Calder LLP", [4] = "Ribblehead Engineering Ltd" };

    public override void Write(Script script, Stage stage)
    {
        for (var number = 0; number < Plays.Length; number++)
        {
            var (host, posted, reason, explanation) = Plays[number];
            var story = new GapStory(stage, host, needs.Hardest());
            var play = number;
            script.At(stage.At(posted, 10, number), $"{story.Host} posts {story.Need.Title}", () => story.Post(story.Weekly(posted + 12)));
            script.At(stage.At(posted + 1, 11, number), "everybody answers no", () => story.OthersAnswerNo());
            script.At(stage.At(posted + 1, 14, number), "clearance is asked for", () => story.RequestClearance(reason, explanation));
            if (play < 9)
            {
                script.At(stage.At(posted + 2, 10, number), "it is decided", () => Decide(script, stage, story, play, posted));
            }
        }
    }

    private static async Task Decide(Script script, Stage stage, GapStory story, int play, int posted)
    {
        var clearance = await story.Clearance();
        if (play == 7)
        {
            await stage.Do<RefuseClearanceHandler>(story.Head.PersonId, (handler, act) => handler.Handle(act, new RefuseClearance(
                clearance.Id, clearance.Version, "The insurers ask this of the twelve issued claims only. Post those by themselves and ask again.")));
            return;
        }

        if (play == 8)
        {
            await stage.Do<WithdrawClearanceHandler>(story.Requester.PersonId, (handler, act) => handler.Handle(act, new WithdrawClearance(
                clearance.Id, clearance.Version, "The department has moved its deadline, so we are looking again at the dates.")));
            return;
        }

        await story.ApproveClearance();
        if (Suppliers.TryGetValue(play, out var supplier))
        {
            script.At(stage.At(posted + 4, 15, play), "the work is ordered outside", () => Order(stage, story, supplier));
        }

        if (play == 6)
        {
            // Without it, the clearance would have expired by now.
            script.At(stage.At(posted + 6, 16), "a procurement is recorded", async () =>
            {
                var granted = await story.Clearance();
                await stage.Do<RecordProcurementHandler>(story.Requester.PersonId, (handler, act) => handler.Handle(act, new RecordProcurement(granted.Id, granted.Version, "YORE-2231 mini-competition")));
            });
        }
    }

    private static async Task Order(Stage stage, GapStory story, string supplier)
    {
        var granted = await story.Clearance();
        var minutes = granted.Covers.Total;
        await stage.Do<RecordOutsourcingHandler>(story.Requester.PersonId, (handler, act) => handler.Handle(act, new RecordOutsourcing(
            granted.Id, granted.Version, new OutsideWork(supplier, story.Need.Route, story.Order, story.Need.PenceFor(minutes), granted.From, granted.To, minutes))));
    }
}
