namespace TalentPool.Platform.Errors;

/// <summary>
/// On a page whose form takes a file of less than <see cref="UsualMegabytes"/>, or of more: so large may it be. A form that was too large to be
/// read leads back to its page, which then says this figure.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class LargestFileAttribute(int megabytes) : Attribute
{
    /// <summary>What a file of evidence may have, and what is said where a page says nothing else.</summary>
    public const int UsualMegabytes = 10;

    public int Megabytes { get; } = megabytes;
}
