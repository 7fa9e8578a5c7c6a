using TalentPool.Domain;
using TalentPool.Domain.Gaps;
using TalentPool.Features.Bypasses;

namespace TalentPool.Database.Seed.Scenes;

/// <summary>Outside work without a clearance: instructed at night and recorded the next morning with its proof, and found by an auditor. The board sees both.</summary>
public sealed class BypassScene(NeedsInTurn needs) : Scene
{
    public override void Write(Script script, Stage stage)
    {
        var found = new GapStory(stage, "Kirklees", needs.Hardest());
        script.At(stage.At(-15, 9, 45), "Kirklees posts", () => found.Post(found.Weekly(-5)));
        script.At(stage.At(-14, 11, 45), "everybody answers no", () => found.OthersAnswerNo());
        script.At(stage.At(-9, 11, 45), "the auditor finds an order", () => stage.Do<RecordBypassHandler>(stage.Cast.Of("Kirklees", Role.Auditor).PersonId, (handler, act) => handler.Handle(act, new RecordBypass(
            found.GapId, BypassKind.Found, "An order was placed before any clearance was asked for.", null, "Purchase order PO-66120", "Holme Valley Advisers", 960_000))));

        var atNight = new GapStory(stage, "Bradford", needs.Hardest());
        script.At(stage.At(-10, 9, 30), "Bradford posts after the night", () => atNight.Post(GapShape.HoursAWeek(stage.WorkingDay(-10), stage.WorkingDay(-3), 30 * 60)));
        script.At(stage.At(-10, 10, 30), "Bradford records what was instructed at night", () => stage.Do<RecordBypassHandler>(atNight.Requester.PersonId, (handler, act) => handler.Handle(act, new RecordBypass(
            atNight.GapId, BypassKind.EmergencyOutOfHours, "Caravans had blocked the school’s only gate; counsel was called at 22:40 for an injunction before morning.", stage.At(-11, 22, 40),
            "Call log 4471 and counsel’s e-mail of 22:52", "Calder Bridge Chambers", 640_000))));
    }
}
