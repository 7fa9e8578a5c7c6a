using System.Text.RegularExpressions;

namespace TalentPool.Tests.Tidy;

/// <summary>What is said to a database in SQL is said in src/Database, where the two databases are told apart.</summary>
public sealed partial class StatementsInDatabaseTests
{
    [Fact]
    public void No_statement_stands_elsewhere()
    {
        var source = Path.Combine(Root(), "src");
        var elsewhere = Directory.EnumerateFiles(source, "*.*", SearchOption.AllDirectories)
            .Where(file => file.EndsWith(".cs", StringComparison.Ordinal) || file.EndsWith(".razor", StringComparison.Ordinal))
            .Where(file => !file.StartsWith(Path.Combine(source, "Database"), StringComparison.Ordinal))
            .Where(file => Statement().IsMatch(File.ReadAllText(file)))
            .Select(file => Path.GetRelativePath(source, file));

        Assert.Empty(elsewhere);
    }

    private static string Root()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "TalentPool.sln")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The repository's root was not found.");
        }

        return folder;
    }

    [GeneratedRegex("\"(SELECT|UPDATE|DELETE FROM|INSERT INTO) |SqlRaw|FromSql|CommandText")]
    private static partial Regex Statement();
}
