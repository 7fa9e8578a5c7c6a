using TalentPool.Database;
using TalentPool.Domain;
using TalentPool.Domain.Recharges;
using TalentPool.Domain.Savings;
using TalentPool.Features.Partnerships;
using TalentPool.Features.Recharges.Files;
using TalentPool.Platform;
using TalentPool.Platform.People;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Savings;

/// <summary>Savings as files: the totals of a year, and the savings of a list as it is filtered.</summary>
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

        var chosen = SavingFilter.YearOf(year) ?? FinancialYear.Of(user.Today);
        context.Response.Headers.CacheControl = "private, no-store";
        return CsvText.File($"savings-{chosen}.csv", await FigureRows(db, user, reader, chosen));
    }

    private static async Task<IResult> FiguresSheet(string? year, HttpContext context, CurrentUser user, TalentPoolDb db)
    {
        var (reader, chosen) = (await user.Actor(), SavingFilter.YearOf(year) ?? FinancialYear.Of(user.Today));
        return TableSheet.File(
            context, $"savings-{chosen}.xlsx", "Savings", await FigureRows(db, user, reader, chosen), new Taken(reader.Name, user.Now), [("which", $"The financial year {chosen}, as far as the reader may see it")], SavingWords.Definitions);
    }

    private static async Task<IReadOnlyList<IReadOnlyList<object?>>> FigureRows(TalentPoolDb db, CurrentUser user, Actor reader, FinancialYear chosen)
    {
        var overview = await SavingsOverview.Of(db, reader, chosen, user.Today);
        var names = await MemberNames.Of(db);
        return
        [
            ["Financial year", "Authority", "Cashable", "Cost avoidance", "Non-cashable", "All"],
            .. overview.ByAuthority.Select(one => Row(chosen, names.GetValueOrDefault(one.AuthorityId, "A former member"), one.Totals)).OrderBy(row => (string?)row[1], StringComparer.Ordinal),
            Row(chosen, "All", overview.Totals),
        ];
    }

    private static object?[] Row(FinancialYear year, string name, SavingTotals totals) =>
        [$"{year}", name, CsvText.Pounds(totals.CashablePence), CsvText.Pounds(totals.CostAvoidancePence), CsvText.Pounds(totals.NonCashablePence), CsvText.Pounds(totals.AllPence)];

    private static async Task<IResult> List(string? year, string? @class, string? status, string? authority, string? area, string? waiting, HttpContext context, CurrentUser user, TalentPoolDb db)
    {
        if (!user.IsSignedIn || await user.ActorOrNone() is not { } reader)
        {
            return Results.Redirect("/sign-in?returnUrl=/savings/list");
        }

        context.Response.Headers.CacheControl = "private, no-store";
        return CsvText.File($"savings-list-{user.Today:yyyy-MM-dd}.csv", await ListRows(db, reader, SavingFilter.Read(year, @class, status, authority, area, waiting)));
    }

    private static async Task<IResult> ListSheet(string? year, string? @class, string? status, string? authority, string? area, string? waiting, HttpContext context, CurrentUser user, TalentPoolDb db)
    {
        var (reader, filter) = (await user.Actor(), SavingFilter.Read(year, @class, status, authority, area, waiting));
        return TableSheet.File(
            context, $"savings-list-{user.Today:yyyy-MM-dd}.xlsx", "Savings", await ListRows(db, reader, filter), new Taken(reader.Name, user.Now),
            [("which", filter.Query.Length > 0 ? filter.Query : "All that the reader may see")], SavingWords.Definitions);
    }

    private static async Task<IReadOnlyList<IReadOnlyList<object?>>> ListRows(TalentPoolDb db, Actor reader, SavingFilter filter)
    {
        var names = await MemberNames.Of(db);
        var seen = (await SavingReading.Of(db, reader)).Where(one => filter.Has(one.Saving));
        return
        [
            ["Saving", "Authority", "Provider", "Class", "Lasts", "Step", "Financial year", "Outside", "Charge", "Requester's costs", "Provider's costs", "Requester saved", "Provider contributed", "Partnership saved"],
            .. seen.SelectMany(one => one.Saving.Years.Where(own => filter.Year is null || own.Year == filter.Year).OrderBy(own => own.StartYear).Select(own => Row(one, own, names))),
        ];
    }

    private static object?[] Row(SeenSaving one, SavingYear year, Dictionary<Guid, string> names) =>
    [
        one.Saving.Title, names.GetValueOrDefault(one.Saving.RequesterId), one.Saving.ProviderId is { } provider ? names.GetValueOrDefault(provider) : null, SavingWords.Of(one.Saving.Class), SavingWords.Of(one.Saving.Duration),
        SavingWords.Of(one.Saving.Status), $"{year.Year}", Whole(one, year.BaselinePence), CsvText.Pounds(year.RechargePence), Whole(one, year.RequesterCostsPence), CsvText.Pounds(year.ProviderCostsPence),
        Whole(one, year.Figures.RequesterPence), CsvText.Pounds(year.Figures.ProviderPence), Whole(one, year.Figures.PartnershipPence),
    ];

    private static object? Whole(SeenSaving one, long pence) => one.IsWhole ? CsvText.Pounds(pence) : null;
}
