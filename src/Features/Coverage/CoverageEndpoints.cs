using System.Globalization;
using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain;
using TalentPool.Domain.Coverage;
using TalentPool.Features.Partnerships;
using TalentPool.Features.Recharges.Files;
using TalentPool.Platform;
using TalentPool.Platform.People;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Coverage;

/// <summary>What went round the check, as files: the figures, the lines of the list as it is filtered, and an empty file for finance to fill in.</summary>
public static class CoverageEndpoints
{
    public const string Template = "/coverage/template.csv";

    /// <summary>A month of a large council’s ledger; the file is read line by line and never held.</summary>
    public const int MostMegabytes = 30;

    public static void MapCoverage(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(Template, () => CsvText.File("payments.csv", [[.. SpendColumn.All.Select(column => column.Name)]])).WithMetadata(new NeedsAttribute(Permission.LoadSpend));
        routes.MapGet("/coverage/figures.csv", Figures).WithMetadata(new NeedsAttribute(Permission.SeeSpend));
        routes.MapGet("/coverage/figures.xlsx", FiguresSheet).WithMetadata(new NeedsAttribute(Permission.SeeSpend));
        routes.MapGet("/coverage/lines.csv", Lines).WithMetadata(new NeedsAttribute(Permission.SeeSpend));
    }

    private static async Task<IResult> Figures(string? kind, HttpContext context, CurrentUser user, TalentPoolDb db)
    {
        if (!user.IsSignedIn || await user.ActorOrNone() is not { } reader)
        {
            return Results.Redirect("/sign-in?returnUrl=/coverage");
        }

        var filter = SpendLineFilter.Read(kind, null, null, null);
        context.Response.Headers.CacheControl = "private, no-store";
        return CsvText.File($"{Named(filter.Kind, user)}.csv", await FigureRows(db, reader, filter.Kind));
    }

    private static async Task<IResult> FiguresSheet(string? kind, HttpContext context, CurrentUser user, TalentPoolDb db)
    {
        var (reader, filter) = (await user.Actor(), SpendLineFilter.Read(kind, null, null, null));
        return TableSheet.File(
            context, $"{Named(filter.Kind, user)}.xlsx", "Coverage", await FigureRows(db, reader, filter.Kind), new Taken(reader.Name, user.Now),
            [("which", CoverageWords.Of(filter.Kind))], [("Share", CoverageWords.Definition)]);
    }

    private static string Named(SpendKind kind, CurrentUser user) => string.Create(CultureInfo.InvariantCulture, $"coverage-{kind.ToString().ToLowerInvariant()}-{user.Today:yyyy-MM-dd}");

    private static async Task<IReadOnlyList<IReadOnlyList<object?>>> FigureRows(TalentPoolDb db, Actor reader, SpendKind kind)
    {
        var names = await MemberNames.Of(db);
        var rows = await CoverageReading.Of(db, reader, kind);
        return
        [
            ["Month", "Authority", "Cleared", "Cleared pounds", "Bypasses", "Bypasses pounds", "Not explained", "Not explained pounds", "Explained", "Explained pounds", "Share by count percent", "Share by value percent"],
            .. rows.GroupBy(row => (row.Month, row.AuthorityId)).Select(group => Row(names, group.Key.Month, group.Key.AuthorityId, group.Aggregate(default(CoverageFigures), (sum, row) => sum + row.Figures))),
        ];
    }

    private static object?[] Row(Dictionary<Guid, string> names, DateOnly month, Guid authorityId, CoverageFigures figures) =>
    [
        month.ToString("yyyy-MM", CultureInfo.InvariantCulture), names.GetValueOrDefault(authorityId), figures.Covered, CsvText.Pounds(figures.CoveredPence), figures.Bypassed, CsvText.Pounds(figures.BypassedPence),
        figures.Unexplained, CsvText.Pounds(figures.UnexplainedPence), figures.Explained, CsvText.Pounds(figures.ExplainedPence), figures.PercentByCount, figures.PercentByValue,
    ];

    private static async Task<IResult> Lines(string? kind, string? authority, string? month, string? status, HttpContext context, CurrentUser user, TalentPoolDb db)
    {
        if (!user.IsSignedIn || await user.ActorOrNone() is not { } reader)
        {
            return Results.Redirect("/sign-in?returnUrl=/coverage/lines");
        }

        var filter = SpendLineFilter.Read(kind, authority, month, status);
        var names = await MemberNames.Of(db);
        var areas = await db.Set<Domain.Partnerships.ServiceArea>().AsNoTracking().ToDictionaryAsync(area => area.Id, area => area.Name);
        var lines = SpendLineList.Of(db, await CoverageReading.Of(db, reader, filter.Kind), filter);
        context.Response.Headers.CacheControl = "private, no-store";
        return CsvText.Stream($"{filter.Kind.ToString().ToLowerInvariant()}-{user.Today:yyyy-MM-dd}.csv", Cells(lines, names, areas));
    }

    private static async IAsyncEnumerable<object?[]> Cells(IQueryable<SpendLine> lines, Dictionary<Guid, string> names, Dictionary<Guid, string> areas)
    {
        yield return ["Authority", "Service", "Reference", "Date", "Supplier", "Category", "Amount", "Order number", "What is known of it", "How it was matched", "Explained as", "Explanation", "Decided by", "Decided at"];
        await foreach (var line in lines.AsAsyncEnumerable())
        {
            yield return
            [
                names.GetValueOrDefault(line.AuthorityId), areas.GetValueOrDefault(line.ServiceAreaId), line.OutsideId, line.On, line.Supplier, line.Category, CsvText.Pounds(line.Pence), line.OrderNumber,
                CoverageWords.Of(line.Status), CoverageWords.Of(line.MatchReason), line.ExplainedAs is { } explained ? CoverageWords.Of(explained) : null, line.Explanation, line.DecidedByName, line.DecidedAt,
            ];
        }
    }
}
