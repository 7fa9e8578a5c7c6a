using System.Text.RegularExpressions;

namespace TalentPool.Tests.Tidy;

/// <summary>What a form says is wrong is a whole sentence, wherever it is written.</summary>
public sealed partial class ErrorMessagesTests
{
    [Fact]
    public void Every_message_that_a_form_writes_out_begins_with_a_capital()
    {
        var messages = Sources().SelectMany(file => Message().Matches(File.ReadAllText(file)).Select(found => (File: Path.GetFileName(file), Text: found.Groups["text"].Value))).ToList();

        Assert.True(messages.Count > 60, $"Only {messages.Count} messages were found: they are written in another way now.");
        Assert.DoesNotContain(messages, message => !char.IsUpper(message.Text[0]) && !message.Text.StartsWith("{Words.Capitalised(", StringComparison.Ordinal));
    }

    private static IEnumerable<string> Sources() => new[] { "*.cs", "*.razor" }.SelectMany(ending =>
        new[] { "Features", "Design", "Notices" }.SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Root(), "src", folder), ending, SearchOption.AllDirectories)))
        .Where(file => !file.Contains("node_modules", StringComparison.Ordinal));

    /// <summary>The third argument of a yes or no, a message given as "missing", and what is added to the errors of a form by hand.</summary>
    [GeneratedRegex("""(?:YesOrNo\("[^"]*",[^;"]*,\s*\$?"|missing:\s*\$?"|rrors\.(?:Add|AddDate)\([^;"]*"[^"]*",\s*\$?"|rrors\.AddToForm\(\$?")(?<text>[^"]+)""")]
    private static partial Regex Message();

    private static string Root()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "TalentPool.sln")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The repository's root was not found.");
        }

        return folder;
    }
}
