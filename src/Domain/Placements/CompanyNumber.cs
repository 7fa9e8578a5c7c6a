namespace TalentPool.Domain.Placements;

/// <summary>A number at Companies House: eight signs, of which two may be letters before six digits ("SC123456"). People leave the noughts before it out.</summary>
public static class CompanyNumber
{
    private const int Length = 8;

    /// <summary>The number as it is compared; null where none was typed.</summary>
    public static string? Of(string typed)
    {
        var signs = string.Concat(typed.Where(char.IsAsciiLetterOrDigit)).ToUpperInvariant();
        var letters = signs.TakeWhile(char.IsAsciiLetterUpper).Count();
        return signs.Length == 0 ? null
            : signs.Length >= Length || letters > 2 || !signs.Skip(letters).All(char.IsAsciiDigit) || signs.Length == letters ? signs
            : signs[..letters] + signs[letters..].PadLeft(Length - letters, '0');
    }
}
