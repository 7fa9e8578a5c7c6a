using System.Globalization;
using TalentPool.Database;
using TalentPool.Domain;
using TalentPool.Domain.Exchange;
using TalentPool.Features.Partnerships;
using TalentPool.Features.Recharges.Files;
using TalentPool.Platform;
using TalentPool.Platform.People;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Exchange;

/// <summary>Who gave and who took, month by month, as a file.</summary>
public static class ExchangeEndpoints
{
    private static readonly (string Word, string Meaning)[] Definitions =
    [
        ("Hours given", "Hours that the authority's own people worked for others, to two decimals"),
        ("Hours taken", "Hours that people of others worked for the authority"),
        ("Given", "Pounds charged to others for it"),
        ("Taken", "Pounds charged by others"),
        ("Given less taken", "Above nought where the authority gave more than it took"),
    ];

    public static void MapExchange(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/exchange/balances.csv", Balances).WithMetadata(new NeedsAttribute(Permission.SeeExchange));
        routes.MapGet("/exchange/balances.xlsx", BalancesSheet).WithMetadata(new NeedsAttribute(Permission.SeeExchange));
    }

    private static async Task<IResult> Balances(HttpContext context, CurrentUser user, TalentPoolDb db)
    {
        if (!user.IsSignedIn || await user.ActorOrNone() is not { } reader)
        {
            return Results.Redirect("/sign-in?returnUrl=/exchange");
        }

        context.Response.Headers.CacheControl = "private, no-store";
        return CsvText.File($"given-and-taken-{user.Today:yyyy-MM-dd}.csv", await Rows(db, user, reader));
    }

    private static async Task<IResult> BalancesSheet(HttpContext context, CurrentUser user, TalentPoolDb db)
    {
        var reader = await user.Actor();
        return TableSheet.File(
            context, $"given-and-taken-{user.Today:yyyy-MM-dd}.xlsx", "Given and taken", await Rows(db, user, reader), new Taken(reader.Name, user.Now), [("which", "All months, in every partnership that the reader may see")], Definitions);
    }

    private static async Task<IReadOnlyList<IReadOnlyList<object?>>> Rows(TalentPoolDb db, CurrentUser user, Actor reader)
    {
        var names = await MemberNames.Of(db);
        var readings = await ExchangeReading.Of(db, reader, user.Today);
        return
        [
            ["Partnership", "Month", "Authority", "Hours given", "Hours taken", "Given", "Taken", "Given less taken"],
            .. from reading in readings
               from month in reading.Entries.Select(entry => entry.Month).Distinct().Order()
               from authority in reading.Authorities
               let balance = ExchangeBalance.Of(authority, reading.Entries.Where(entry => entry.Month == month))
               where balance != default
               select Row(reading.Partnership, month, names.GetValueOrDefault(authority), balance),
        ];
    }

    private static object?[] Row(string partnership, DateOnly month, string? authority, ExchangeBalance balance) =>
    [
        partnership, month.ToString("yyyy-MM", CultureInfo.InvariantCulture), authority, Hours(balance.GivenMinutes), Hours(balance.TakenMinutes),
        CsvText.Pounds(balance.GivenPence), CsvText.Pounds(balance.TakenPence), CsvText.Pounds(balance.Pence),
    ];

    /// <summary>Hours as a number, for sums in a spreadsheet.</summary>
    private static decimal Hours(long minutes) => minutes / 60m;
}
