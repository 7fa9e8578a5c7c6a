namespace TalentPool.Domain.Recharges;

/// <summary>What is taken back of a disputed line.</summary>
/// <param name="Pence">Up to the line's amount and of its sign. 0 takes nothing back.</param>
/// <param name="Minutes">
/// The chargeable minutes taken back with it, so that a backdated rate leaves them out; 0 where the hours were right. All of them go with all of the
/// amount and with nothing less, or an award would be reckoned on hours of which nothing is charged; and they cost no more than is taken back.
/// </param>
/// <param name="ChargesAgain">
/// Whether the line was wrong as a whole and what stands on it goes back to the open balance, to be charged anew as it should have been: at another
/// rate, under another treatment or code. The credit and the new line are the correction; nothing that was issued is edited.
/// </param>
public sealed record LineCredit(long Pence, long Minutes = 0, bool ChargesAgain = false)
{
    public static readonly LineCredit None = new(0);

    /// <summary>The line as a whole.</summary>
    public static LineCredit All(LineFigures line, bool chargesAgain = false) => new(line.AmountPence, line.ChargeableMinutes, chargesAgain);

    /// <summary>Why it is no credit of that line; null where it is one.</summary>
    internal Refusal? Fault(LineFigures line)
    {
        if (ChargesAgain)
        {
            return line.Kind is LineKind.Adjustment or LineKind.BroughtForward ? StatementRefusals.CannotBeChargedAgain
                : this != All(line, true) ? StatementRefusals.ChargedAgainInPart
                : null;
        }

        return Pence == 0 || !IsPartOf(Pence, line.AmountPence) || !IsPartOf(Minutes, line.ChargeableMinutes) ? StatementRefusals.CreditOutOfRange
            : (Pence == line.AmountPence) != (Minutes == line.ChargeableMinutes) && line.ChargeableMinutes != 0 ? StatementRefusals.AllOfOneOnly
            : line.RatePencePerHour is { } rate && Recharges.Pence.OfMinutes(Minutes, rate) is var cost && Math.Abs(Pence) < Math.Abs(cost) ? StatementRefusals.HoursCostMore(Math.Abs(cost))
            : null;
    }

    private static bool IsPartOf(long part, long whole) => part == 0 || (Math.Sign(part) == Math.Sign(whole) && Math.Abs(part) <= Math.Abs(whole));
}
