using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain;
using TalentPool.Domain.Partnerships;
using TalentPool.Domain.Recharges;

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
    /// The documents that lines correct: of an adjustment and of what is brought forward, the one of the line it follows from; of whatever else is given
    /// back, the last before it between the two that charged the same placement.
    /// </summary>
    private static async Task<IReadOnlyDictionary<int, PrecedingInvoice>> Corrects(TalentPoolDb db, Statement statement, DateTime sentAt, CancellationToken cancellation)
    {
        var correcting = statement.Lines.Where(line => line.OriginStatementId is not null || line.AmountPence < 0).ToList();
        var origins = correcting.Select(line => line.OriginStatementId).OfType<Guid>().Distinct().ToList();
        var placements = correcting.Where(line => line.OriginStatementId is null).Select(line => line.PlacementId).Distinct().ToList();
        var byOrigin = await db.Set<Statement>().Where(earlier => origins.Contains(earlier.Id) && earlier.ExportedAt != null)
            .Select(earlier => new { earlier.Id, earlier.Reference, SentAt = earlier.ExportedAt!.Value }).ToDictionaryAsync(earlier => earlier.Id, cancellation);
        var byPlacement = (await (
            from line in db.Set<StatementLine>()
            join earlier in db.Set<Statement>() on line.StatementId equals earlier.Id
            where placements.Contains(line.PlacementId) && line.AmountPence > 0
                && earlier.ProviderId == statement.ProviderId && earlier.RecipientId == statement.RecipientId && earlier.VatTreatment == statement.VatTreatment
                && earlier.Id != statement.Id && earlier.ExportedAt != null && earlier.ExportedAt <= sentAt
            select new { line.PlacementId, earlier.Reference, SentAt = earlier.ExportedAt!.Value }).Distinct().ToListAsync(cancellation)).ToLookup(earlier => earlier.PlacementId);
        var corrects = new Dictionary<int, PrecedingInvoice>();
        foreach (var line in correcting)
        {
            if (line.OriginStatementId is { } origin)
            {
                if (byOrigin.TryGetValue(origin, out var earlier))
                {
                    corrects[line.Number] = Preceding(earlier.Reference, earlier.SentAt);
                }
            }
            else if (byPlacement[line.PlacementId].OrderBy(earlier => earlier.SentAt).ThenBy(earlier => earlier.Reference, StringComparer.Ordinal).LastOrDefault() is { } last)
            {
                corrects[line.Number] = Preceding(last.Reference, last.SentAt);
            }
        }

        return corrects;
    }

    private static PrecedingInvoice Preceding(string reference, DateTime sentAt) => new(reference, WorkingCalendar.EnglandAndWales.LocalDate(sentAt));
}
