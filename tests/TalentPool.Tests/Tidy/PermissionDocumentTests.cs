using System.Text;
using System.Text.RegularExpressions;
using TalentPool.Domain;
using TalentPool.Platform.Permissions;

namespace TalentPool.Tests.Tidy;

/// <summary>Holds docs/permissions.md to the table in the code. With TALENTPOOL_WRITE_DOCS=1 it writes the page instead.</summary>
public sealed partial class PermissionDocumentTests
{
    [Fact]
    public void The_page_of_permissions_says_what_the_table_says()
    {
        var file = Path.Combine(Root(), "docs", "permissions.md");
        var expected = Page();
        if (Environment.GetEnvironmentVariable("TALENTPOOL_WRITE_DOCS") == "1")
        {
            File.WriteAllText(file, expected);
        }

        Assert.True(File.Exists(file) && File.ReadAllText(file) == expected, $"docs/permissions.md is behind the code. It should read:\n{expected}");
    }

    private static string Page()
    {
        var roles = Enum.GetValues<Role>();
        var page = new StringBuilder()
            .Append("# Who may do what\n\n")
            .Append("Made from `src/Platform/Permissions/PermissionTable.cs` and held to it by a test (`TALENTPOOL_WRITE_DOCS=1` writes it anew). ")
            .Append("A letter says where the role must be held, seen from the record: **H** in the host authority, which has the need; **O** in the home authority, which employs the officer or is asked; ")
            .Append("**M** in any member of the partnership; **P** in the partnership; **I** in the installation. The last column names who is permitted by what they are to the record, whatever roles they hold.\n\n")
            .Append($"| | {string.Join(" | ", roles.Select(role => Words(role.ToString())))} | The record's |\n")
            .Append($"|---|{string.Concat(roles.Select(_ => "---|"))}---|\n");
        foreach (var permission in Enum.GetValues<Permission>())
        {
            var rule = PermissionTable.Of(permission);
            var related = rule.IsForAnyone ? "anyone" : rule.IsForSignedIn ? "whoever is signed in" : string.Join(", ", rule.Relations.Select(relation => Words(relation.ToString()).ToLowerInvariant()));
            var cells = roles.Select(role => string.Join(' ', rule.Roles.Where(row => row.Role == role).Select(row => Letter(row.Side)).Distinct()));
            page.Append($"| {Words(permission.ToString())} | {string.Join(" | ", cells)} | {related} |\n");
        }

        return page.ToString();
    }

    private static string Letter(Side side) => side switch
    {
        Side.Host => "H",
        Side.Home => "O",
        Side.AnyMember => "M",
        Side.Partnership => "P",
        Side.Installation => "I",
        _ => throw new ArgumentOutOfRangeException(nameof(side)),
    };

    private static string Words(string name) => name[0] + Capital().Replace(name[1..], match => " " + match.Value.ToLowerInvariant());

    private static string Root()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "TalentPool.sln")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The repository's root was not found.");
        }

        return folder;
    }

    [GeneratedRegex("[A-Z]")]
    private static partial Regex Capital();
}
