using TalentPool.Domain;
using TalentPool.Domain.Gaps;
using TalentPool.Features.Bypasses;
using TalentPool.Features.Clearances;

namespace TalentPool.Database.Seed.Scenes;

/// <summary>Court tomorrow: an emergency cleared by two people while the check runs on, work instructed at night and recorded as a bypass, one found by audit, and an attempt at the gate that came too early.</summary>
public sealed class EmergencyScene : Scene
{
    public override void Write(Script script, Stage stage)
    {
        var urgent = new GapStory(stage, "Leeds", Needs.Hardest[2]);
        script.At(stage.At(-8, 9, 5), "Leeds posts what starts tomorrow", () => urgent.Post(GapShape.HoursAWeek(stage.WorkingDay(-7), stage.WorkingDay(-4), 20 * 60)));
        script.At(stage.At(-8, 9, 15), "Leeds asks for an emergency clearance", async () =>
        {
            var clearanceId = await stage.Do<RequestEmergencyClearanceHandler>(urgent.Requester.PersonId, async (handler, act) => await handler.Handle(act, new RequestEmergencyClearance(
                urgent.GapId, (await urgent.Gap()).Version, "Urgent interim hearing listed for tomorrow at 10:00", stage.WorkingDay(-7), stage.WorkingDay(-4), 15 * 60, "The court gave one day’s notice.")));
            foreach (var (role, minute) in new[] { (Role.HeadOfService, 25), (Role.MonitoringOfficer, 40) })
            {
                script.At(stage.At(-8, 9, minute), $"the {role} approves", async () =>
                {
                    var clearance = (await urgent.Gap()).FindClearance(clearanceId)!;
                    var by = role == Role.HeadOfService ? urgent.Head : stage.Cast.Of("Leeds", role);
                    await stage.Do<ApproveClearanceHandler>(by.PersonId, (handler, act) => handler.Handle(act, new ApproveClearance(clearance.Id, clearance.Version)));
                });
            }
        });

        var atNight = new GapStory(stage, "Bradford", Needs.Hardest[6]);
        script.At(stage.At(-10, 9, 30), "Bradford posts after the night", () => atNight.Post(GapShape.HoursAWeek(stage.WorkingDay(-10), stage.WorkingDay(-3), 30 * 60)));
        script.At(stage.At(-10, 10, 30), "Bradford records what was instructed at night", () => stage.Do<RecordBypassHandler>(atNight.Requester.PersonId, (handler, act) => handler.Handle(act, new RecordBypass(
            atNight.GapId, BypassKind.EmergencyOutOfHours, "Ransomware on the benefits system; the response firm was called at 22:40.", stage.At(-11, 22, 40), "Call log 4471 and the firm’s e-mail of 22:52", "Pennine Incident Response Ltd", 1_840_000))));

        var found = new GapStory(stage, "Kirklees", Needs.Hardest[5]);
        script.At(stage.At(-15, 9, 45), "Kirklees posts", () => found.Post(found.Weekly(-5)));
        script.At(stage.At(-14, 11, 45), "everybody answers no", () => found.OthersAnswerNo());
        script.At(stage.At(-9, 11, 45), "the auditor finds an order", () => stage.Do<RecordBypassHandler>(stage.Cast.Of("Kirklees", Role.Auditor).PersonId, (handler, act) => handler.Handle(act, new RecordBypass(
            found.GapId, BypassKind.Found, "An order was placed before any clearance was asked for.", null, "Purchase order PO-66120", "Holme Valley Environmental", 960_000))));

        var early = new GapStory(stage, "Wakefield", Needs.Hardest[0]);
        script.At(stage.At(-1, 10, 50), "Wakefield posts", () => early.Post(early.Weekly(12)));
        script.At(stage.At(-1, 11, 50), "Wakefield tries the gate before anyone has answered", () => stage.Try<RequestClearanceHandler>(early.Requester.PersonId, async (handler, act) =>
            await handler.Handle(act, new RequestClearance(early.GapId, (await early.Gap()).Version, ClearanceReason.NoCapacity, "We know that nobody has time."))));
    }
}
