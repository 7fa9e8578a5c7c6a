using System.Globalization;
using TalentPool.Database;
using TalentPool.Platform.People;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Recharges.Files;

/// <summary>The list of statements as it is filtered, all pages of it, for whoever may see the list: what is not theirs to see is in no file either.</summary>
public static class StatementListEndpoints
{
    private const string Title = "Statements";

    public static void MapStatementList(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/statements/list.csv", Csv).WithMetadata(new NeedsAttribute(Permission.SeeStatement), new NeedsAttribute(Permission.ArbitrateDispute));
        routes.MapGet("/statements/list.xlsx", Xlsx).WithMetadata(new NeedsAttribute(Permission.SeeStatement), new NeedsAttribute(Permission.ArbitrateDispute));
    }

    private static async Task<IResult> Csv(string? side, string? status, string? month, HttpContext context, CurrentUser user, TalentPoolDb db)
    {
        var filter = StatementFilter.Read(side, status, month);
        var list = await StatementList.All(db, await user.Actor(), filter);
        return Download.Of(context, Named(filter, user, "csv"), Download.Csv, async (stream, aborted) =>
        {
            var file = new CsvFile(stream, isForPeople: true);
            await file.Headings(StatementListColumn.All.Select(column => column.Name));
            foreach (var one in list.Statements)
            {
                await file.Row(StatementListColumn.All.Select(column => column.Of(list, one).Csv), aborted);
            }

            await file.End(aborted);
        });
    }

    private static async Task<IResult> Xlsx(string? side, string? status, string? month, HttpContext context, CurrentUser user, TalentPoolDb db)
    {
        var filter = StatementFilter.Read(side, status, month);
        var reader = await user.Actor();
        var list = await StatementList.All(db, reader, filter);
        var about = AboutSheet.Of(Title, [("which", filter.Sentence)], new Taken(reader.Name, user.Now), StatementListColumn.All.Select(column => (column.Name, column.Meaning)));
        return Download.Of(context, Named(filter, user, "xlsx"), Download.Xlsx, (stream, aborted) => Workbook.Write(
            stream,
            Title,
            [
                new Worksheet(Title, [.. StatementListColumn.All.Select(column => column.Name)], list.Statements.Select(one => StatementListColumn.All.Select(column => column.Of(list, one)))),
                about,
            ],
            aborted));
    }

    private static string Named(StatementFilter filter, CurrentUser user, string ending) => string.Create(CultureInfo.InvariantCulture, $"statements{filter.InName}-{user.Today:yyyy-MM-dd}.{ending}");
}
