using TalentPool.Domain;
using TalentPool.Domain.Gaps;
using TalentPool.Features.Clearances;

namespace TalentPool.Database.Seed.Scenes;

/// <summary>Court tomorrow: an emergency cleared by two people while the check runs on and then used, one with only the first of its two approvals, and an attempt at the gate that came too early.</summary>
public sealed class EmergencyScene(NeedsInTurn needs) : Scene
{
    public override void Write(Script script, Stage stage)
    {
        CourtTomorrow(script, stage, new GapStory(stage, "Leeds", needs.Hardest()));
        HalfApproved(script, stage, new GapStory(stage, "Wakefield", needs.Hardest()));

        var early = new GapStory(stage, "Bradford", needs.Hardest());
        script.At(stage.At(-1, 10, 50), "Bradford posts", () => early.Post(early.Weekly(12)));
        script.At(stage.At(-1, 11, 50), "Bradford tries the gate before anyone has answered", () => stage.Try<RequestClearanceHandler>(early.Requester.PersonId, async (handler, act) =>
            await handler.Handle(act, new RequestClearance(early.GapId, (await early.Gap()).Version, ClearanceReason.NoCapacity, "We know that nobody has time."))));
    }

    private static void CourtTomorrow(Script script, Stage stage, GapStory story)
    {
        var (first, last) = (stage.WorkingDay(-7), stage.WorkingDay(-4));
        var clearanceId = Guid.Empty;
        script.At(stage.At(-8, 9, 5), "Leeds posts what starts tomorrow", () => story.Post(GapShape.HoursAWeek(first, last, 20 * 60)));
        script.At(stage.At(-8, 9, 15), "Leeds asks for an emergency clearance", async () => clearanceId = await Request(
            stage, story, "Urgent interim hearing listed for tomorrow at 10:00", "The court gave one day’s notice and counsel needs instructions tonight.", first, last, 15 * 60));
        script.At(stage.At(-8, 9, 25), "the head of service approves", () => Approve(stage, story, clearanceId, story.Head));
        script.At(stage.At(-8, 9, 40), "so does the monitoring officer", () => Approve(stage, story, clearanceId, stage.Cast.Of(story.Host, Role.MonitoringOfficer)));
        script.At(stage.At(-8, 11), "chambers are instructed", async () =>
        {
            var granted = (await story.Gap()).FindClearance(clearanceId)!;
            var minutes = granted.Covers.Total;
            await stage.Do<RecordOutsourcingHandler>(story.Requester.PersonId, (handler, act) => handler.Handle(act, new RecordOutsourcing(
                clearanceId, granted.Version, new OutsideWork("Calder Bridge Chambers", story.Need.Route, story.Order, story.Need.PenceFor(minutes), granted.From, granted.To, minutes))));
        });
    }

    private static void HalfApproved(Script script, Stage stage, GapStory story)
    {
        var (first, last) = (stage.WorkingDay(1), stage.WorkingDay(4));
        var clearanceId = Guid.Empty;
        script.At(stage.At(-1, 13, 5), "Wakefield posts what starts at once", () => story.Post(GapShape.HoursAWeek(first, last, 24 * 60)));
        script.At(stage.At(-1, 13, 20), "Wakefield asks for an emergency clearance", async () => clearanceId = await Request(
            stage, story, "Encrypted file shares found this morning in revenues", "The response team must begin at once to save what can be saved.", first, last, 15 * 60));
        script.At(stage.At(-1, 13, 45), "a director approves", () => Approve(stage, story, clearanceId, stage.Cast.Of(story.Host, Role.Director)));
    }

    private static Task<Guid> Request(Stage stage, GapStory story, string named, string explanation, DateOnly first, DateOnly last, int minutes) =>
        stage.Do<RequestEmergencyClearanceHandler>(story.Requester.PersonId, async (handler, act) => await handler.Handle(act, new RequestEmergencyClearance(
            story.GapId, (await story.Gap()).Version, named, first, last, minutes, explanation)));

    private static async Task Approve(Stage stage, GapStory story, Guid clearanceId, Player by)
    {
        var clearance = (await story.Gap()).FindClearance(clearanceId)!;
        await stage.Do<ApproveClearanceHandler>(by.PersonId, (handler, act) => handler.Handle(act, new ApproveClearance(clearance.Id, clearance.Version)));
    }
}
