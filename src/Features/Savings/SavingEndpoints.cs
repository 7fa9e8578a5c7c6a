using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain;
using TalentPool.Domain.Partnerships;
using TalentPool.Domain.Recharges;
using TalentPool.Domain.Savings;
using TalentPool.Features.Partnerships;
using TalentPool.Features.Recharges.Files;
using TalentPool.Platform;
using TalentPool.Platform.People;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Savings;

/// <summary>Savings as files: the totals by year, authority and service, and the savings of a list as it is filtered.</summary>
public static class SavingEndpoints
{
    public static void MapSavings(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/savings/figures.csv", Figures).WithMetadata(new NeedsAttribute(Permission.SeeSaving));
        routes.MapGet("/savings/figures.xlsx", FiguresSheet).WithMetadata(new NeedsAttribute(Permission.SeeSaving));
        routes.MapGet("/savings/list.csv", List).WithMetadata(new NeedsAttribute(Permission.SeeSaving));
        routes.MapGet("/savings/list.xlsx", ListSheet).WithMetadata(new NeedsAttribute(Permission.SeeSaving));
    }

    private static async Task<IResult> Figures(string? year, HttpContext context, CurrentUser user, TalentPoolDb db)
    {
        if (!user.IsSignedIn || await user.ActorOrNone() is not { } reader)
        {
            return Results.Redirect("/sign-in?returnUrl=/savings");
        }

        var chosen = SavingFilter.YearOf(year);
        context.Response.Headers.CacheControl = "private, no-store";
        return CsvText.File($"{NameOf(chosen, user)}.csv", await FigureRows(db, user, reader, chosen));
    }

    private static async Task<IResult> FiguresSheet(string? year, HttpContext context, CurrentUser user, TalentPoolDb db)
    {
        if (!user.IsSignedIn || await user.ActorOrNone() is not { } reader)
        {
            return Results.Redirect("/sign-in?returnUrl=/savings");
        }

        var chosen = SavingFilter.YearOf(year);
        return TableSheet.File(
            context, $"{NameOf(chosen, user)}.xlsx", "Savings", await FigureRows(db, user, reader, chosen), new Taken(reader.Name, user.Now),
            [("which", $"{(chosen is { } one ? $"The financial year {one}" : "All years")}, as far as the reader may see it")], SavingWords.Definitions);
    }

    private static string NameOf(FinancialYear? chosen, CurrentUser user) => $"savings-{(chosen is { } one ? $"{one}" : "all-years")}-{user.Today:yyyy-MM-dd}";

    private static async Task<IReadOnlyList<IReadOnlyList<object?>>> FigureRows(TalentPoolDb db, CurrentUser user, Actor reader, FinancialYear? chosen)
    {
        var overview = await SavingsOverview.Of(db, reader, chosen ?? FinancialYear.Of(user.Today), user.Today);
        var names = await MemberNames.Of(db);
        var areas = await db.Set<ServiceArea>().AsNoTracking().ToDictionaryAsync(area => area.Id, area => area.Name);
        List<(FinancialYear Year, string Authority, string Service, SavingTotals Totals)> rows =
        [
            .. overview.InDetail.Where(one => chosen is null || one.Year == chosen)
                .Select(one => (one.Year, names.GetValueOrDefault(one.AuthorityId, "A former member"), areas.GetValueOrDefault(one.ServiceAreaId, ""), one.Totals)),
        ];
        return
        [
            ["Financial year", "Authority", "Service", "Cashable", "Cost avoidance", "Non-cashable", "All"],
            .. rows.OrderBy(row => row.Year).ThenBy(row => row.Authority, StringComparer.Ordinal).ThenBy(row => row.Service, StringComparer.Ordinal)
                .Select(row => Row($"{row.Year}", row.Authority, row.Service, row.Totals)),
            Row(chosen is null ? "All" : $"{chosen}", "All", "All", rows.Aggregate(default(SavingTotals), (sum, row) => sum + row.Totals)),
        ];
    }

    private static object?[] Row(string year, string authority, string service, SavingTotals totals) =>
        [year, authority, service, CsvText.Pounds(totals.CashablePence), CsvText.Pounds(totals.CostAvoidancePence), CsvText.Pounds(totals.NonCashablePence), CsvText.Pounds(totals.AllPence)];

    private static async Task<IResult> List(string? year, string? @class, string? status, string? authority, string? area, string? waiting, string? changed, HttpContext context, CurrentUser user, TalentPoolDb db)
    {
        if (!user.IsSignedIn || await user.ActorOrNone() is not { } reader)
        {
            return Results.Redirect("/sign-in?returnUrl=/savings/list");
        }

        context.Response.Headers.CacheControl = "private, no-store";
        return CsvText.File($"savings-list-{user.Today:yyyy-MM-dd}.csv", await ListRows(db, user, reader, SavingFilter.Read(year, @class, status, authority, area, waiting, changed)));
    }

    private static async Task<IResult> ListSheet(string? year, string? @class, string? status, string? authority, string? area, string? waiting, string? changed, HttpContext context, CurrentUser user, TalentPoolDb db)
    {
        if (!user.IsSignedIn || await user.ActorOrNone() is not { } reader)
        {
            return Results.Redirect("/sign-in?returnUrl=/savings/list");
        }

        var filter = SavingFilter.Read(year, @class, status, authority, area, waiting, changed);
        return TableSheet.File(
            context, $"savings-list-{user.Today:yyyy-MM-dd}.xlsx", "Savings", await ListRows(db, user, reader, filter), new Taken(reader.Name, user.Now),
            [("which", filter.Query.Length > 0 ? filter.Query : "All that the reader may see")], SavingWords.Definitions);
    }

    private static async Task<IReadOnlyList<IReadOnlyList<object?>>> ListRows(TalentPoolDb db, CurrentUser user, Actor reader, SavingFilter filter)
    {
        var names = await MemberNames.Of(db);
        var read = await SavingReading.Of(db, reader);
        var moved = await SavingsChanged.Of(db, read.Select(one => one.Saving), user.Today);
        var seen = read.Where(one => filter.Has(one.Saving, moved));
        return
        [
            ["Saving", "Authority", "Provider", "Class", "Lasts", "Step", "Financial year", "Outside", "Charge", "Requester's costs", "Provider's costs", "Requester saved", "Provider contributed", "Partnership saved", "Records"],
            .. seen.SelectMany(one => one.Saving.Years.Where(own => filter.Year is null || own.Year == filter.Year).OrderBy(own => own.StartYear).Select(own => Row(one, own, names, moved.Contains(one.Saving.Id)))),
        ];
    }

    private static object?[] Row(SeenSaving one, SavingYear year, Dictionary<Guid, string> names, bool hasChanged) =>
    [
        one.Saving.Title, names.GetValueOrDefault(one.Saving.RequesterId), one.Saving.ProviderId is { } provider ? names.GetValueOrDefault(provider) : null, SavingWords.Of(one.Saving.Class), SavingWords.Of(one.Saving.Duration),
        SavingWords.Of(one.Saving.Status), $"{year.Year}", Whole(one, year.BaselinePence), CsvText.Pounds(year.RechargePence), Whole(one, year.RequesterCostsPence), CsvText.Pounds(year.ProviderCostsPence),
        Whole(one, year.Figures.RequesterPence), CsvText.Pounds(year.Figures.ProviderPence), Whole(one, year.Figures.PartnershipPence),
        hasChanged ? "Changed since" : null,
    ];

    private static object? Whole(SeenSaving one, long pence) => one.IsWhole ? CsvText.Pounds(pence) : null;
}
