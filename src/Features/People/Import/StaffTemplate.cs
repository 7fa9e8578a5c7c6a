using System.Text;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.People.Import;

/// <summary>The empty list to fill in: the columns, with the mark by which spreadsheets know UTF-8.</summary>
public static class StaffTemplate
{
    public const string Address = "/people/import/template.csv";

    public static void MapStaffTemplate(this IEndpointRouteBuilder routes) =>
        routes.MapGet(Address, () => Results.File(Content(), "text/csv", "staff.csv")).WithMetadata(new NeedsAttribute(Permission.ImportPeople));

    private static byte[] Content() =>
        [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes($"{string.Join(',', StaffColumn.All.Select(column => column.Name))}\r\n")];
}
