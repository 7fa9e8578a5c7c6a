using TalentPool.Design;
using TalentPool.Domain.Gaps;

namespace TalentPool.Features.Gaps.Forms;

/// <summary>The codes and the look at the own team, as they are typed.</summary>
public sealed class CodesForm
{
    public const int CodeLength = 60;

    public const int NameLength = 100;

    public string? MatterReference { get; set; }

    public string? CostCentre { get; set; }

    public string? LookedBy { get; set; }

    public DateAnswer? LookedOn { get; set; }

    public static CodesForm Of(Gap gap) => new()
    {
        MatterReference = gap.MatterReference,
        CostCentre = gap.CostCentre,
        LookedBy = gap.OwnTeamLookedBy,
        LookedOn = DateAnswer.Of(gap.OwnTeamLookedOn),
    };

    public (string MatterReference, string CostCentre, string LookedBy, DateOnly LookedOn)? Read(FormErrors errors, DateOnly today)
    {
        var read = new AnswerReader(errors);
        var matter = read.Text("Codes.MatterReference", MatterReference, "matter reference", CodeLength, isOptional: true);
        var centre = read.Text("Codes.CostCentre", CostCentre, "cost centre", CodeLength);
        var by = read.Text("Codes.LookedBy", LookedBy, "name", NameLength, missing: "Enter who looked at your own team");
        var on = read.Date("Codes.LookedOn", LookedOn, "day on which they looked", latest: today);
        return errors.Any ? null : (matter ?? "", centre!, by!, on!.Value);
    }
}
