using System.Text;
using Microsoft.Extensions.DependencyInjection;
using TalentPool.Domain;
using TalentPool.Notices;
using TalentPool.Platform;

namespace TalentPool.Tests.Tidy;

/// <summary>Holds docs/events.md to the program: every event, who is told of it, in which words.</summary>
public sealed class EventsDocumentTests
{
    [Fact]
    public void The_document_of_events_says_what_the_program_does()
    {
        var written = Document();
        var file = Path.Combine(Root(), "docs", "events.md");
        if (Environment.GetEnvironmentVariable("TALENTPOOL_WRITE_DOCS") == "1")
        {
            File.WriteAllText(file, written);
        }

        var found = File.Exists(file) ? File.ReadAllText(file).ReplaceLineEndings("\n") : "";
        Assert.True(found == written, $"docs/events.md is not what the program does. Run the tests with TALENTPOOL_WRITE_DOCS=1, or paste this:\n\n{written}");
    }

    private static string Document()
    {
        var rules = new ServiceCollection().AddLogging().AddActs().BuildServiceProvider().GetServices<NoticeSource>().SelectMany(source => source.Rules).ToLookup(rule => rule.Event);
        var text = new StringBuilder("""
            # Events and notices

            Everything that happens is an event in the evidence chain. This page says who is told of each, and in which words; `{facts}` are filled in when the notice is read, with what the reader may see. It is written by a test from the rules themselves. Whoever did it is not told of it, and nobody is told twice of one event. "Mail" means that it also goes out by mail, without detail of the case.


            """.ReplaceLineEndings("\n"));
        foreach (var area in Events().GroupBy(Area).OrderBy(area => area.Key, StringComparer.Ordinal))
        {
            text.Append($"## {area.Key}\n\n| Event | Who is told | Words | Mail |\n|---|---|---|---|\n");
            foreach (var happened in area.OrderBy(happened => happened.Name, StringComparer.Ordinal))
            {
                if (!rules.Contains(happened))
                {
                    text.Append($"| {happened.Name} | nobody: kept as evidence | | |\n");
                }

                foreach (var rule in rules[happened])
                {
                    text.Append($"| {happened.Name} | {rule.Audience} | {rule.Words.Replace("|", "\\|")} | {(rule.IsMailed ? "yes" : "")} |\n");
                }
            }

            text.Append('\n');
        }

        return text.ToString().TrimEnd() + "\n";
    }

    private static IEnumerable<Type> Events() => new[] { typeof(DomainEvent).Assembly, typeof(NoticeRule).Assembly }
        .SelectMany(assembly => assembly.GetTypes()).Where(type => type.IsSubclassOf(typeof(DomainEvent)) && !type.IsAbstract);

    private static string Area(Type happened) => happened.Namespace!.Split('.')[^1];

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "TalentPool.sln")))
        {
            folder = folder.Parent!;
        }

        return folder.FullName;
    }
}
