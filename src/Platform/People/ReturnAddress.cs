namespace TalentPool.Platform.People;

/// <summary>Where to go after signing in: an address of this site alone, so that a link cannot send a signed-in person elsewhere.</summary>
public static class ReturnAddress
{
    public static string Of(string? asked) =>
        asked is ['/'] or ['/', not ('/' or '\\'), ..] && asked.All(IsPlain) ? asked : "/";

    /// <summary>The addresses that this program asks for are escaped, and a header takes nothing else.</summary>
    private static bool IsPlain(char letter) => char.IsAscii(letter) && !char.IsControl(letter);
}
