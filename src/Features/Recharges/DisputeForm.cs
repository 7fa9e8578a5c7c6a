using TalentPool.Design;
using TalentPool.Domain.Recharges;

namespace TalentPool.Features.Recharges;

/// <summary>What is typed to decide on a disputed line. Each decision that credits has amounts of its own, since a page without script sends them all.</summary>
public sealed class DisputeForm
{
    public string? SeenVersion { get; set; }

    public string? Decision { get; set; }

    public string? TakePounds { get; set; }

    public string? TakeHours { get; set; }

    public string? TakeAgain { get; set; }

    public string? ViewPounds { get; set; }

    public string? ViewHours { get; set; }

    public string? ViewAgain { get; set; }

    public string? DecidedPounds { get; set; }

    public string? DecidedHours { get; set; }

    public string? DecidedAgain { get; set; }

    public string? RejectReason { get; set; }

    public string? ContestReason { get; set; }

    public string? StandsReason { get; set; }

    public string? CreditReason { get; set; }

    public (string? Pounds, string? Hours, string? Again) Of(string whose) => whose switch
    {
        "Take" => (TakePounds, TakeHours, TakeAgain),
        "View" => (ViewPounds, ViewHours, ViewAgain),
        _ => (DecidedPounds, DecidedHours, DecidedAgain),
    };

    /// <summary>The credit that was typed, of the line's sign; null where something is wrong with it. All hours go with all of the amount where none are typed.</summary>
    public LineCredit? Credit(string whose, LineFigures line, FormErrors errors)
    {
        var (pounds, hours, again) = Of(whose);
        var read = new AnswerReader(errors);
        if (again == "yes")
        {
            // What is charged again is taken back as a whole, so nothing has to be typed; what is typed all the same has to be all of it.
            var typed = string.IsNullOrWhiteSpace(pounds) ? Math.Abs(line.AmountPence)
                : read.Money($"Model.{whose}Pounds", pounds, "amount that is taken back", leastPence: 1, mostPence: Math.Max(1, Math.Abs(line.AmountPence)));
            if (!errors.Any && typed != Math.Abs(line.AmountPence))
            {
                errors.Add($"Model.{whose}Pounds", "Enter all of the line, or nothing, where it is charged again");
            }

            return errors.Any ? null : LineCredit.All(line, chargesAgain: true);
        }

        var pence = read.Money($"Model.{whose}Pounds", pounds, "amount that is taken back", leastPence: 1, mostPence: Math.Max(1, Math.Abs(line.AmountPence)));
        var minutes = string.IsNullOrWhiteSpace(hours) ? (pence == Math.Abs(line.AmountPence) ? (int)Math.Abs(line.ChargeableMinutes) : 0) : read.Duration($"Model.{whose}Hours", hours, "hours that go with it", mostMinutes: (int)Math.Max(1, Math.Abs(line.ChargeableMinutes)));
        return errors.Any ? null : new LineCredit(pence!.Value * Math.Sign(line.AmountPence), minutes!.Value * Math.Sign(line.ChargeableMinutes));
    }
}
