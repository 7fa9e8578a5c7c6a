using System.Text.RegularExpressions;

namespace TalentPool.Tests.Tidy;

/// <summary>What every change keeps to, held against the sources.</summary>
public sealed partial class SourceRulesTests
{
    /// <summary>Moving into Database/.</summary>
    private static readonly string[] RawSqlThatMoves =
    [
        "Features/Certificates/CertificateCheck.cs", "Features/EvidenceFiles/EvidenceFileCheck.cs",
        "Platform/Evidence/StoredRows.cs", "Platform/Evidence/Verification.cs",
    ];

    [Fact]
    public void Nobody_asks_the_machine_for_the_time() => Assert.Empty(Lines(Clock()));

    [Fact]
    public void Nobody_writes_sql_outside_the_database() =>
        Assert.DoesNotContain(Lines(RawSql()), found => !found.StartsWith("Database/", StringComparison.Ordinal) && !RawSqlThatMoves.Any(moving => found.StartsWith(moving, StringComparison.Ordinal)));

    [Fact]
    public void No_file_is_a_place_for_what_has_no_place() =>
        Assert.Empty(Sources.Files().Where(file => Catchall().IsMatch(file.Name)).Select(file => file.Path));

    [Fact]
    public void Nothing_is_left_for_later() => Assert.Empty(Lines(Later()));

    private static IEnumerable<string> Lines(Regex wanted) => Sources.Files().SelectMany(file => file.Text.Split('\n')
        .Select((line, index) => (line, index)).Where(row => wanted.IsMatch(row.line)).Select(row => $"{file.Path}:{row.index + 1}: {row.line.Trim()}"));

    [GeneratedRegex(@"\bDateTime(Offset)?\.(Now|UtcNow|Today)\b")]
    private static partial Regex Clock();

    /// <summary>EF's ways to send text, ADO's, and text that reads like a query.</summary>
    [GeneratedRegex(@"\b(ExecuteSql\w*|FromSql\w*|SqlQuery\w*|CommandText|CreateCommand|NpgsqlCommand|SqliteCommand)\b|""(SELECT|INSERT INTO|UPDATE|DELETE FROM) ")]
    private static partial Regex RawSql();

    [GeneratedRegex(@"(Helper|Helpers|Util|Utils|Utilities|Common|Extensions|Misc)$")]
    private static partial Regex Catchall();

    [GeneratedRegex(@"\b(TODO|FIXME|HACK)\b")]
    private static partial Regex Later();
}
