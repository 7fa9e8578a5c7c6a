namespace TalentPool.Domain.Gaps;

/// <summary>The event that an emergency is named after. Case, spaces and punctuation make no other event of it.</summary>
public static class NamedEvent
{
    public static bool IsSame(string? one, string? other) => Key(one) == Key(other);

    /// <summary>Whether nothing is left of it but spaces and punctuation.</summary>
    public static bool IsNameless(string? named) => Key(named).Length == 0;

    private static string Key(string? named) => string.Concat((named ?? "").Where(char.IsLetterOrDigit)).ToUpperInvariant();
}
