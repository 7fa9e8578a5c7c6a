namespace TalentPool.Platform.Errors;

/// <summary>A setting that the program cannot run with. The command line turns it into one sentence and exit code 2.</summary>
public sealed class WrongSettingException(string sentence) : Exception(sentence)
{
    public WrongSettingException(string setting, string found, string expected)
        : this($"The setting {setting} is {found}, but {expected} was expected.") => Setting = setting;

    /// <summary>Which one, where it is one.</summary>
    public string? Setting { get; }
}
