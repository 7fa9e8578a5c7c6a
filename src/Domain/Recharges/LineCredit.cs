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

    /// <summary>
    /// What it takes back for good, in minutes of a line that charges hours and else in pence: an amount without hours counts as the hours that it pays for.
    /// Nothing where the line is charged again, or gave money itself.
    /// </summary>
    public long Worth(LineFigures line) =>
        ChargesAgain || Pence <= 0 ? 0
        : line is { Kind: LineKind.Time or LineKind.Correction, RatePencePerHour: { } rate } ? Math.Max(Minutes, MinutesFor(Pence, rate))
        : Pence;

    /// <summary>Why it is no credit of that line; null where it is one.</summary>
    /// <param name="records">What stands on the line, with what corrects it: what a correction takes away is not given back a second time.</param>
    internal Refusal? Fault(LineFigures line, IEnumerable<RecordOnLine> records)
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
            : BeyondCorrections(line, records.Sum(record => record.Gone));
    }

    private Refusal? BeyondCorrections(LineFigures line, long gone)
    {
        // Where the line gives money, taking it back charges what a correction took away.
        if (gone == 0 || line.AmountPence < 0)
        {
            return null;
        }

        var minutes = line.Units is { } units ? units.ChargeableMinutes([(int)gone]) : 0;
        var left = Math.Max(0, line.AmountPence - (line is { Units: not null, RatePencePerHour: { } rate } ? Recharges.Pence.OfMinutes(minutes, rate) : gone));
        return Pence > left || Minutes > Math.Max(0, line.ChargeableMinutes - minutes) ? StatementRefusals.CorrectedAlready(left) : null;
    }

    /// <summary>The fewest minutes that cost so much.</summary>
    private static long MinutesFor(long pence, long pencePerHour)
    {
        var minutes = pence * 60 / pencePerHour;
        for (; minutes > 0 && Recharges.Pence.OfMinutes(minutes - 1, pencePerHour) >= pence; minutes--)
        {
        }

        for (; Recharges.Pence.OfMinutes(minutes, pencePerHour) < pence; minutes++)
        {
        }

        return minutes;
    }

    private static bool IsPartOf(long part, long whole) => part == 0 || (Math.Sign(part) == Math.Sign(whole) && Math.Abs(part) <= Math.Abs(whole));
}
