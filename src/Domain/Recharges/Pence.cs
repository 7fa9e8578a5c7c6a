namespace TalentPool.Domain.Recharges;

/// <summary>
/// The one place in which money is multiplied and rounded: whole pence, half away from nought, so that a charge and the credit which takes
/// it back are the same figure. The .NET default rounds half to even, and there is no number with a fraction in it.
/// </summary>
public static class Pence
{
    /// <summary>Below this a statement is not worth a payment: £20 (no invoice under it is raised by councils that publish a figure).</summary>
    public const long LeastOfAStatement = 2_000;

    /// <summary>What so many minutes cost at so many pence an hour. Minutes taken back are negative.</summary>
    public static long OfMinutes(long minutes, long pencePerHour) => Divided(minutes * pencePerHour, 60);

    /// <summary>So many percent of an amount.</summary>
    public static long Percent(long pence, int percent) => Divided(pence * percent, 100);

    /// <param name="divisor">1 or more.</param>
    public static long Divided(long amount, long divisor) => divisor < 1
        ? throw new ArgumentOutOfRangeException(nameof(divisor), divisor, "Money is divided by a whole number above nought.")
        : ((2 * amount) + (divisor * Math.Sign(amount))) / (2 * divisor);
}
