using System.Globalization;

namespace TalentPool.Features.Recharges.Files;

/// <summary>Whole pence as files hold them: pounds with two decimals, no thousands mark and no sign of the currency.</summary>
public static class Pounds
{
    public static string Text(long pence) => string.Create(CultureInfo.InvariantCulture, $"{(pence < 0 ? "-" : "")}{Math.Abs(pence / 100)}.{Math.Abs(pence % 100):00}");
}
