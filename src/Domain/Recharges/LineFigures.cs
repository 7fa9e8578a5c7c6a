namespace TalentPool.Domain.Recharges;

/// <summary>What a line of a statement says: all that its amount follows from, and the amount.</summary>
/// <param name="Number">From 1, in the order of the statement.</param>
/// <param name="Month">The first day of the month that is charged.</param>
/// <param name="From">The first day that it has something of.</param>
/// <param name="Minutes">As worked; 0 on lines that charge no time of their own, so that minutes can be added up.</param>
/// <param name="ChargeableMinutes">The minutes in whole units.</param>
/// <param name="Origin">The line that an adjustment, or what is brought forward, follows from.</param>
/// <param name="AdjustedMinutes">The minutes that an adjustment reckons at its rate; 0 on other lines.</param>
/// <param name="ChargedBeforePence">What had been charged for those minutes before; 0 on other lines.</param>
public sealed record LineFigures(
    int Number, LineKind Kind, ChargedFor For, DateOnly Month, DateOnly From, DateOnly To, long Minutes, long ChargeableMinutes, ChargeUnits? Units,
    Guid? RateId, long? RatePencePerHour, LineReference? Origin, long AdjustedMinutes, long ChargedBeforePence, long AmountPence)
{
    /// <summary>The line that these things make together. They have one line key.</summary>
    internal static LineFigures Of(int number, LineKey key, IReadOnlyCollection<Chargeable> things)
    {
        var line = new LineFigures(
            number, key.Kind, key.For, key.Month, things.Min(thing => thing.Day), things.Max(thing => thing.Day), 0, 0, key.Units,
            key.RateId, key.RatePencePerHour, key.Origin, 0, 0, 0);
        switch (key.Kind)
        {
            case LineKind.Time or LineKind.Correction:
                var entries = things.Cast<ChargeableTime>().Select(entry => entry.Minutes).ToList();
                var chargeable = key.Units!.Value.ChargeableMinutes(entries);
                return line with
                {
                    Minutes = entries.Sum(minutes => (long)minutes),
                    ChargeableMinutes = chargeable,
                    AmountPence = Pence.OfMinutes(chargeable, key.RatePencePerHour!.Value),
                };
            case LineKind.Adjustment:
                var adjustment = (ChargeableAdjustment)things.Single();
                return line with { AdjustedMinutes = adjustment.Charged.Minutes, ChargedBeforePence = adjustment.Charged.ChargedPence, AmountPence = adjustment.AmountPence };
            case LineKind.BroughtForward:
                return line with { AmountPence = ((ChargeableBroughtForward)things.Single()).AmountPence };
            default:
                return line with { AmountPence = things.Cast<ChargeableAmount>().Sum(thing => thing.AmountPence) };
        }
    }
}
