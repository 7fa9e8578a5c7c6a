using TalentPool.Design;
using TalentPool.Domain.Gaps;

namespace TalentPool.Features.Gaps.Forms;

/// <summary>Why the authority cannot do it itself, as it is typed.</summary>
public sealed class ReasonForm
{
    public string? Reason { get; set; }

    public string? AgencyWorkerDoesItNow { get; set; }

    public static ReasonForm Of(Gap gap) => new()
    {
        Reason = gap.Reason?.ToString(),
        AgencyWorkerDoesItNow = gap.Reason is null ? null : gap.AgencyWorkerDoesItNow ? "yes" : "no",
    };

    public (GapReason Reason, bool AgencyWorkerDoesItNow)? Read(FormErrors errors)
    {
        var read = new AnswerReader(errors);
        var reason = read.Choice<GapReason>("Why.Reason", Reason, "reason", missing: "Select why you need someone");
        var agency = read.YesOrNo("Why.AgencyWorkerDoesItNow", AgencyWorkerDoesItNow, "Select whether an agency worker does it now");
        return reason is null || agency is null ? null : (reason.Value, agency.Value);
    }
}
