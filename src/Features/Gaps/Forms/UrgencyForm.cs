using TalentPool.Design;
using TalentPool.Domain.Gaps;

namespace TalentPool.Features.Gaps.Forms;

/// <summary>A wish for answers sooner than the dates ask for, as it is typed.</summary>
public sealed class UrgencyForm
{
    public const int ReasonLength = 1_000;

    /// <summary>"none", or an urgency above the standard one.</summary>
    public string? Urgency { get; set; }

    public string? Reason { get; set; }

    public (Urgency? Urgency, string Reason)? Read(FormErrors errors)
    {
        var read = new AnswerReader(errors);
        if (Urgency == "none")
        {
            return (null, "");
        }

        var urgency = read.Choice<Urgency>("Urgent.Urgency", Urgency, "urgency", missing: "Select how soon you need answers");
        if (urgency == Domain.Gaps.Urgency.Standard)
        {
            return (null, "");
        }

        var reason = read.Text("Urgent.Reason", Reason, "reason", ReasonLength, missing: "Say why the answers are needed sooner");
        return errors.Any ? null : (urgency, reason!);
    }
}
