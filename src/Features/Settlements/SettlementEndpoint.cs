using System.Globalization;
using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain.Partnerships;
using TalentPool.Domain.Recharges;
using TalentPool.Features.Recharges.Files;
using TalentPool.Platform.People;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Settlements;

/// <summary>The net payments of a month as a file.</summary>
public static class SettlementEndpoint
{
    public static void MapSettlements(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/settlements/payments.csv", Payments).WithMetadata(new NeedsAttribute(Permission.SeeSettlements));

    private static async Task<IResult> Payments(string? month, string? way, HttpContext context, CurrentUser user, TalentPoolDb db, CancellationToken cancellation)
    {
        if (await SettlementReading.PartnershipOf(db, user, cancellation) is not { } partnership)
        {
            return Results.NotFound();
        }

        if (!DateOnly.TryParseExact($"{month}-01", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var first) || !Enum.TryParse<SettlementWay>(way, out var settled) || !Enum.IsDefined(settled))
        {
            return Results.BadRequest("Name the month and the way as the page of settlements does.");
        }

        var names = await AuthorityReading.On(db, first, cancellation);
        var schedule = await SettlementReading.Of(db, partnership.Id, first, names, cancellation);
        var accounts = await Accounts(db, partnership, names, cancellation);
        return Download.Of(
            context, Download.Named($"net-payments-{(settled == SettlementWay.Multilateral ? "all" : "pairs")}", first), Download.Csv,
            (stream, aborted) => NetPaymentsCsv.Write(stream, first, schedule.Payments(settled), accounts, aborted));
    }

    /// <summary>The newest details of each member: money goes to the account that holds now.</summary>
    private static async Task<IReadOnlyDictionary<string, FinanceFacts>> Accounts(TalentPoolDb db, Partnership partnership, AuthorityNames names, CancellationToken cancellation)
    {
        var members = partnership.Memberships.Select(membership => membership.AuthorityId).Distinct().ToList();
        var details = await db.Set<FinanceDetails>().AsNoTracking().Where(details => members.Contains(details.AuthorityId)).ToListAsync(cancellation);
        return details.GroupBy(version => version.AuthorityId).ToDictionary(authority => names.Code(authority.Key), authority => authority.MaxBy(version => version.VersionNumber)!.Facts);
    }
}
