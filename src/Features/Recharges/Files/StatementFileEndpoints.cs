using System.Globalization;
using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain;
using TalentPool.Domain.Recharges;
using TalentPool.Platform.People;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Recharges.Files;

/// <summary>
/// The files of one statement, for finance, heads of service and auditors of its two sides. A draft is the provider's alone, and the electronic
/// document is there once the statement has gone out.
/// </summary>
public static class StatementFileEndpoints
{
    public static void MapStatementFiles(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/statements/{Id:guid}/statement.csv", Csv).WithMetadata(new NeedsAttribute(Permission.TakeStatementFiles));
        routes.MapGet("/statements/{Id:guid}/statement.xlsx", Xlsx).WithMetadata(new NeedsAttribute(Permission.TakeStatementFiles));
        routes.MapGet("/statements/{Id:guid}/invoice.xml", Ubl).WithMetadata(new NeedsAttribute(Permission.TakeStatementFiles));
    }

    /// <summary>What the file of a statement is called: its number or, while it has none, its month.</summary>
    public static string NameOf(Statement statement) => statement.Reference.Length > 0 ? statement.Reference : string.Create(CultureInfo.InvariantCulture, $"draft-{statement.Month:yyyy-MM}");

    private static async Task<IResult> Csv(Guid id, HttpContext context, CurrentUser user, TalentPoolDb db, CancellationToken cancellation)
    {
        if (await Seen(db, user, id, cancellation) is not { } statement)
        {
            return Results.NotFound();
        }

        var source = await Written(db, statement, cancellation);
        return Download.Of(context, $"{NameOf(statement)}.csv", Download.Csv, (stream, aborted) => StatementCsv.Write(stream, source, aborted));
    }

    private static async Task<IResult> Xlsx(Guid id, HttpContext context, CurrentUser user, TalentPoolDb db, CancellationToken cancellation)
    {
        if (await Seen(db, user, id, cancellation) is not { } statement)
        {
            return Results.NotFound();
        }

        var (source, taken) = (await Written(db, statement, cancellation), new Taken((await user.Actor()).Name, user.Now));
        return Download.Of(context, $"{NameOf(statement)}.xlsx", Download.Xlsx, (stream, aborted) => StatementSheet.Write(stream, source, taken, aborted));
    }

    private static async Task<IResult> Ubl(Guid id, HttpContext context, CurrentUser user, TalentPoolDb db, CancellationToken cancellation)
    {
        if (await Seen(db, user, id, cancellation) is not { ExportedAt: not null } statement)
        {
            return Results.NotFound();
        }

        // What is missing is said on the page of its files, where it is known who can give it.
        var source = await InvoiceReading.Of(db, statement, cancellation);
        if (Invoice.Missing(source).Count > 0)
        {
            return Results.Redirect($"/statements/{statement.Id}/files");
        }

        var invoice = Invoice.Of(source, WorkingCalendar.EnglandAndWales);
        return Download.Of(context, $"{NameOf(statement)}.xml", Download.Xml, (stream, aborted) => UblInvoice.Write(stream, invoice, aborted));
    }

    private static async Task<Statement?> Seen(TalentPoolDb db, CurrentUser user, Guid id, CancellationToken cancellation)
    {
        var statement = await db.Set<Statement>().AsNoTracking().SingleOrDefaultAsync(one => one.Id == id, cancellation);
        return statement is not null && await user.May(Permission.TakeStatementFiles, Concerning(statement)) ? statement : null;
    }

    internal static Concerning Concerning(Statement statement) => new()
    {
        HomeAuthorityId = statement.ProviderId,
        HostAuthorityId = statement.Status == StatementStatus.Draft ? null : statement.RecipientId,
    };

    private static async Task<StatementSource> Written(TalentPoolDb db, Statement statement, CancellationToken cancellation)
    {
        var origins = statement.Lines.Select(line => line.OriginStatementId).OfType<Guid>().Distinct().ToList();
        return new StatementSource(
            statement,
            await AuthorityReading.On(db, statement.Month, cancellation),
            await PlacementCodesReading.Of(db, [.. statement.Lines.Select(line => line.PlacementId).Distinct()], cancellation),
            await db.Set<Statement>().Where(origin => origins.Contains(origin.Id)).Select(origin => new { origin.Id, origin.Reference }).ToDictionaryAsync(origin => origin.Id, origin => origin.Reference, cancellation));
    }
}
