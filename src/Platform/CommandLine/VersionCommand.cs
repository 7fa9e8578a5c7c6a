namespace TalentPool.Platform.CommandLine;

/// <summary><c>version</c>: which version of the program this is.</summary>
public static class VersionCommand
{
    public static Task<int> Run()
    {
        Console.WriteLine(ProgramVersion.Text);
        return Task.FromResult(Commands.Done);
    }
}
