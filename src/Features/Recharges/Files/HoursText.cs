using System.Globalization;

namespace TalentPool.Features.Recharges.Files;

/// <summary>Minutes as files hold them: as a clock would show them, and as hours with two decimals for sums. The minutes themselves are exact.</summary>
public static class HoursText
{
    public static string Clock(long minutes) => string.Create(CultureInfo.InvariantCulture, $"{(minutes < 0 ? "-" : "")}{Math.Abs(minutes / 60)}:{Math.Abs(minutes % 60):00}");

    /// <summary>Rounded to the hundredth, half away from nought.</summary>
    public static string Decimal(long minutes) => Math.Round(minutes / 60m, 2, MidpointRounding.AwayFromZero).ToString("0.00", CultureInfo.InvariantCulture);
}
