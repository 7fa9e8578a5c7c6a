using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain;
using TalentPool.Domain.Recharges;

namespace TalentPool.Features.Recharges.Files;

/// <summary>What an authority accrues at the end of a financial year, on both sides.</summary>
public static class AccrualsReading
{
    public static async Task<IReadOnlyList<Accrual>> Of(TalentPoolDb db, Guid authorityId, FinancialYear year, DateTime asOf, CancellationToken cancellation = default)
    {
        // A draft is the provider's alone, and so is what waits to be charged there; the recipient accrues what it has been issued.
        var statements = await db.Set<Statement>().AsNoTracking()
            .Where(statement => statement.ProviderId == authorityId || (statement.RecipientId == authorityId && statement.Status != StatementStatus.Draft))
            .OrderBy(statement => statement.Month).ThenBy(statement => statement.Reference).ThenBy(statement => statement.Id).ToListAsync(cancellation);
        var open = await ChargesOpen.Of(db, new OpenTo(authorityId, asOf, []), cancellation);
        return new YearEnd(year).Accruals(statements, open, WorkingCalendar.EnglandAndWales);
    }
}
