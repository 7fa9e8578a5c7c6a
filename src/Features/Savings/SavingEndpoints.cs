using TalentPool.Database;
using TalentPool.Domain.Recharges;
using TalentPool.Domain.Savings;
using TalentPool.Features.Partnerships;
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
        routes.MapGet("/savings/list.csv", List).WithMetadata(new NeedsAttribute(Permission.SeeSaving));
    }

    private static async Task<IResult> Figures(string? year, HttpContext context, CurrentUser user, TalentPoolDb db)
    {
        if (!user.IsSignedIn || await user.ActorOrNone() is not { } reader)
        {
            return Results.Redirect("/sign-in?returnUrl=/savings");
        }

        var chosen = SavingFilter.YearOf(year) ?? FinancialYear.Of(user.Today);
        var overview = await SavingsOverview.Of(db, reader, chosen, user.Today);
        var names = await MemberNames.Of(db);
        context.Response.Headers.CacheControl = "private, no-store";
        return CsvText.File($"savings-{chosen}.csv",
        [
            ["Financial year", "Authority", "Cashable", "Cost avoidance", "Non-cashable", "All"],
            .. overview.ByAuthority.Select(one => Row(chosen, names.GetValueOrDefault(one.AuthorityId, "A former member"), one.Totals)).OrderBy(row => (string?)row[1], StringComparer.Ordinal),
            Row(chosen, "All", overview.Totals),
        ]);
    }

    private static object?[] Row(FinancialYear year, string name, SavingTotals totals) =>
        [$"{year}", name, CsvText.Pounds(totals.CashablePence), CsvText.Pounds(totals.CostAvoidancePence), CsvText.Pounds(totals.NonCashablePence), CsvText.Pounds(totals.AllPence)];

    private static async Task<IResult> List(string? year, string? @class, string? status, string? authority, string? area, string? waiting, string? changed, HttpContext context, CurrentUser user, TalentPoolDb db)
    {
        if (!user.IsSignedIn || await user.ActorOrNone() is not { } reader)
        {
            return Results.Redirect("/sign-in?returnUrl=/savings/list");
        }

        var filter = SavingFilter.Read(year, @class, status, authority, area, waiting, changed);
        var names = await MemberNames.Of(db);
        var read = await SavingReading.Of(db, reader);
        var moved = await SavingsChanged.Of(db, read.Select(one => one.Saving), user.Today);
        var seen = read.Where(one => filter.Has(one.Saving, moved));
        context.Response.Headers.CacheControl = "private, no-store";
        return CsvText.File($"savings-list-{user.Today:yyyy-MM-dd}.csv",
        [
            ["Saving", "Authority", "Provider", "Class", "Lasts", "Step", "Financial year", "Outside", "Charge", "Requester's costs", "Provider's costs", "Requester saved", "Provider contributed", "Partnership saved", "Records"],
            .. seen.SelectMany(one => one.Saving.Years.Where(own => filter.Year is null || own.Year == filter.Year).OrderBy(own => own.StartYear).Select(own => Row(one, own, names, moved.Contains(one.Saving.Id)))),
        ]);
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
