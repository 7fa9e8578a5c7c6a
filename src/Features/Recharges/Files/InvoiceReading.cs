using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain;
using TalentPool.Domain.Partnerships;
using TalentPool.Domain.Recharges;
using TalentPool.Domain.Timesheets;

namespace TalentPool.Features.Recharges.Files;

/// <summary>All that the invoice of a statement is made of, from what is stored.</summary>
public static class InvoiceReading
{
    /// <param name="statement">With its lines and disputes; it has gone out.</param>
    public static async Task<InvoiceSource> Of(TalentPoolDb db, Statement statement, CancellationToken cancellation = default)
    {
        var sentAt = statement.ExportedAt ?? throw new InvalidOperationException($"The statement {statement.Id} has not gone out, so it has no invoice.");
        var day = WorkingCalendar.EnglandAndWales.LocalDate(sentAt);
        var (seller, buyer) = (await Party(db, statement.ProviderId, day, cancellation), await Party(db, statement.RecipientId, day, cancellation));
        var source = new InvoiceSource(
            statement, seller, buyer,
            await PlacementCodesReading.Of(db, [.. statement.Lines.Select(line => line.PlacementId).Distinct()], cancellation),
            await Corrects(db, statement, sentAt, cancellation));
        return source.By(await Facts(db, statement.ProviderId, sentAt, cancellation), await Facts(db, statement.RecipientId, sentAt, cancellation));
    }

    private static async Task<InvoiceParty> Party(TalentPoolDb db, Guid authorityId, DateOnly day, CancellationToken cancellation)
    {
        var authority = await db.Set<Authority>().AsNoTracking().SingleAsync(authority => authority.Id == authorityId, cancellation);
        return new InvoiceParty(authority.Name, AuthorityReading.Registered(authority, day), new FinanceFacts());
    }

    private static async Task<IReadOnlyList<FinanceFacts>> Facts(TalentPoolDb db, Guid authorityId, DateTime sentAt, CancellationToken cancellation) =>
        [.. FinanceDetails.For(await db.Set<FinanceDetails>().AsNoTracking().Where(details => details.AuthorityId == authorityId).ToListAsync(cancellation), sentAt).Select(details => details.Facts)];

    /// <summary>
    /// The documents that lines correct, as far as they had gone out before it: of an adjustment and of what is brought forward, the one of the line it
    /// follows from; of whatever else is given back, the one that charged the hours or the expense that each correction on the line names. A line may
    /// correct several. Where a document went out later, or is this one, the line names none: no other is guessed.
    /// </summary>
    private static async Task<ILookup<int, PrecedingInvoice>> Corrects(TalentPoolDb db, Statement statement, DateTime sentAt, CancellationToken cancellation)
    {
        var given = statement.Lines.Where(line => line.OriginStatementId is null && line.AmountPence < 0).Select(line => line.Number).ToList();
        var corrected = given.Count == 0 ? [] : await Corrected(db, statement.Id, given, cancellation);
        var records = corrected.Select(one => one.RecordId).Distinct().ToList();
        var charged = await (
            from link in db.Set<ChargeLink>()
            where records.Contains(link.RecordId) && link.StatementId != statement.Id && (link.ChargedAgainAt == null || link.ChargedAgainAt > sentAt)
            select new { link.RecordId, link.StatementId }).Distinct().ToListAsync(cancellation);
        var charging = charged.ToLookup(one => one.RecordId, one => one.StatementId);
        var pairs = statement.Lines.Where(line => line.OriginStatementId is not null).Select(line => (line.Number, Id: line.OriginStatementId!.Value))
            .Concat(corrected.SelectMany(one => charging[one.RecordId].Select(id => (one.Number, Id: id)))).Distinct().ToList();
        var ids = pairs.Select(pair => pair.Id).Distinct().ToList();
        var documents = await db.Set<Statement>().Where(earlier => ids.Contains(earlier.Id) && earlier.ExportedAt != null && earlier.ExportedAt <= sentAt)
            .Select(earlier => new { earlier.Id, earlier.Reference, SentAt = earlier.ExportedAt!.Value }).ToDictionaryAsync(earlier => earlier.Id, cancellation);
        return pairs.Where(pair => documents.ContainsKey(pair.Id))
            .ToLookup(pair => pair.Number, pair => new PrecedingInvoice(documents[pair.Id].Reference, WorkingCalendar.EnglandAndWales.LocalDate(documents[pair.Id].SentAt)));
    }

    /// <summary>The timesheets and expenses that are corrected by what stands on those lines.</summary>
    private static async Task<List<(int Number, Guid RecordId)>> Corrected(TalentPoolDb db, Guid statementId, IReadOnlyCollection<int> lines, CancellationToken cancellation)
    {
        var links = db.Set<ChargeLink>().Where(link => link.StatementId == statementId && lines.Contains(link.LineNumber));
        var hours = await (
            from link in links
            join correction in db.Set<Timesheet>() on link.RecordId equals correction.Id
            where correction.CorrectsId != null
            select new { link.LineNumber, RecordId = correction.CorrectsId!.Value }).Distinct().ToListAsync(cancellation);
        var expenses = await (
            from link in links
            join correction in db.Set<Expense>() on link.RecordId equals correction.Id
            where correction.CorrectsId != null
            select new { link.LineNumber, RecordId = correction.CorrectsId!.Value }).Distinct().ToListAsync(cancellation);
        return [.. hours.Concat(expenses).Select(one => (one.LineNumber, one.RecordId))];
    }
}
