namespace TalentPool.Domain.Recharges;

/// <summary>
/// The units in which the terms have time charged. Minutes are stored as worked and become units here alone, so that the rule can be shown
/// beside what it made of them.
/// </summary>
/// <param name="UnitMinutes">Minutes of a unit, 1 to 60; 1 is exact time, 6 is a tenth of an hour, the custom of legal teams.</param>
public readonly record struct ChargeUnits(int UnitMinutes, UnitRounding Rounding)
{
    public static readonly ChargeUnits Exact = new(1, UnitRounding.LineTotal);

    /// <summary>Whole units of these entries. Minutes taken back round away from nought as well, so that taking an entry back undoes its charge.</summary>
    public long Units(IEnumerable<int> entriesMinutes)
    {
        if (UnitMinutes is < 1 or > 60)
        {
            throw new ArgumentOutOfRangeException(nameof(UnitMinutes), UnitMinutes, "A unit is between 1 and 60 minutes.");
        }

        var units = 0L;
        foreach (var minutes in entriesMinutes)
        {
            units += Rounding == UnitRounding.EachEntry ? UnitsOf(minutes) : minutes;
        }

        return Rounding == UnitRounding.EachEntry ? units : UnitsOf(units);
    }

    /// <summary>The minutes that are paid for: the units times their length.</summary>
    public long ChargeableMinutes(IEnumerable<int> entriesMinutes) => Units(entriesMinutes) * UnitMinutes;

    private long UnitsOf(long minutes) => (minutes + (Math.Sign(minutes) * (UnitMinutes - 1L))) / UnitMinutes;
}
