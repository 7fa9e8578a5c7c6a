using System.Globalization;
using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain.Partnerships;
using TalentPool.Domain.Recharges;
using TalentPool.Features.Ledger;
using TalentPool.Platform.People;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Recharges.Files;

/// <summary>
/// The files of one authority: a month's journal and its totals, a year's accruals, and a quarter's payments to publish. For its finance, heads of
/// service and auditors.
/// </summary>
public static class FinanceFileEndpoints
{
    private const string UnreadablePeriod = "Name the period of the file as the page of the files does.";

    public static void MapFinanceFiles(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/finance/files/journal.csv", Journal).WithMetadata(new NeedsAttribute(Permission.TakeFinanceFiles));
        routes.MapGet("/finance/files/journal-totals.csv", JournalTotals).WithMetadata(new NeedsAttribute(Permission.TakeFinanceFiles));
        routes.MapGet("/finance/files/accruals.csv", Accruals).WithMetadata(new NeedsAttribute(Permission.TakeFinanceFiles));
        routes.MapGet("/finance/files/spend.csv", Spend).WithMetadata(new NeedsAttribute(Permission.TakeFinanceFiles));
    }

    /// <summary>The authority whose files the person takes; null where there is none.</summary>
    public static async Task<Guid?> AuthorityOf(CurrentUser user)
    {
        var actor = await user.Actor();
        return actor.Roles.Select(held => held.ScopeId).Distinct().Where(id => PermissionTable.Allows(Permission.TakeFinanceFiles, actor, new Concerning { HomeAuthorityId = id }))
            .Select(id => (Guid?)id).FirstOrDefault();
    }

    private static async Task<IResult> Journal(string? month, HttpContext context, CurrentUser user, TalentPoolDb db, CancellationToken cancellation)
    {
        if (await AuthorityOf(user) is not { } authorityId)
        {
            return Results.NotFound();
        }

        if (Month(month) is not { } first)
        {
            return Results.BadRequest(UnreadablePeriod);
        }

        var reading = await JournalReading.Of(db, authorityId, first, cancellation);
        return Download.Of(context, Download.Named("journal", first), Download.Csv, (stream, aborted) => reading.Csv.Write(stream, reading.Lines, aborted));
    }

    private static async Task<IResult> JournalTotals(string? month, HttpContext context, CurrentUser user, TalentPoolDb db, CancellationToken cancellation)
    {
        if (await AuthorityOf(user) is not { } authorityId)
        {
            return Results.NotFound();
        }

        if (Month(month) is not { } first)
        {
            return Results.BadRequest(UnreadablePeriod);
        }

        var reading = await JournalReading.Of(db, authorityId, first, cancellation);
        return Download.Of(context, Download.Named("journal-totals", first), Download.Csv, (stream, aborted) => JournalCsv.WriteTotals(stream, reading.Lines, aborted));
    }

    private static async Task<IResult> Accruals(string? year, HttpContext context, CurrentUser user, TalentPoolDb db, CancellationToken cancellation)
    {
        if (await AuthorityOf(user) is not { } authorityId)
        {
            return Results.NotFound();
        }

        if (!int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var start) || start is < 2000 or > 2200)
        {
            return Results.BadRequest(UnreadablePeriod);
        }

        var financialYear = new FinancialYear(start);
        var accruals = await AccrualsReading.Of(db, authorityId, financialYear, user.Now, cancellation);
        var names = await AuthorityReading.On(db, financialYear.LastDay, cancellation);
        var codes = await PlacementCodesReading.Of(db, [.. accruals.Select(accrual => accrual.PlacementId).Distinct()], cancellation);
        return Download.Of(context, $"accruals-{financialYear}.csv", Download.Csv, (stream, aborted) => AccrualsCsv.Write(stream, financialYear, authorityId, accruals, names, codes, aborted));
    }

    private static async Task<IResult> Spend(string? quarter, HttpContext context, CurrentUser user, TalentPoolDb db, CancellationToken cancellation)
    {
        if (await AuthorityOf(user) is not { } authorityId)
        {
            return Results.NotFound();
        }

        if (QuarterOf(quarter) is not { } wanted)
        {
            return Results.BadRequest(UnreadablePeriod);
        }

        var (from, to) = (wanted.FirstDay, wanted.LastDay);
        var statements = await db.Set<Statement>().AsNoTracking().Where(statement => statement.RecipientId == authorityId && statement.PaidOn >= from && statement.PaidOn <= to)
            .OrderBy(statement => statement.Reference).ToListAsync(cancellation);
        var codes = await PlacementCodesReading.Of(db, [.. statements.SelectMany(statement => statement.Lines).Select(line => line.PlacementId).Distinct()], cancellation);
        var areas = await db.Set<ServiceArea>().AsNoTracking().ToDictionaryAsync(area => area.Id, area => area.Name, cancellation);
        var names = await AuthorityReading.On(db, to, cancellation);
        var items = new PublishedSpend(wanted).Items(statements, codes).ToList();
        return Download.Of(context, $"spend-over-500-{wanted}.csv", Download.Csv, (stream, aborted) => SpendCsv.Write(stream, items, names, areas, aborted));
    }

    private static DateOnly? Month(string? text) =>
        DateOnly.TryParseExact($"{text}-01", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month) ? month : null;

    private static Quarter? QuarterOf(string? text) => text?.Split("-Q") is [{ Length: 4 } year, ['1' or '2' or '3' or '4'] number]
        && int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var known) && known > 0 ? new Quarter(known, number[0] - '0') : null;
}
