using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain;
using TalentPool.Domain.Partnerships;
using TalentPool.Domain.Recharges;

namespace TalentPool.Features.Recharges.Files;

/// <summary>What an authority accrues at the end of a financial year, on both sides.</summary>
public static class AccrualsReading
{
    public static async Task<IReadOnlyList<Accrual>> Of(TalentPoolDb db, Guid authorityId, FinancialYear year, DateTime asOf, CancellationToken cancellation = default)
    {
        // What is approved is the recipient's cost as it is the provider's income, issued or not: its own budget holder approved it. So both accrue the same.
        var statements = await db.Set<Statement>().AsNoTracking()
            .Where(statement => statement.ProviderId == authorityId || statement.RecipientId == authorityId)
            .OrderBy(statement => statement.Month).ThenBy(statement => statement.Reference).ThenBy(statement => statement.Id).ToListAsync(cancellation);
        var open = await ChargesOpen.Of(db, new OpenTo(authorityId, asOf, []), cancellation);
        foreach (var treatment in Enum.GetValues<VatTreatment>())
        {
            open.AddRange(await ChargesOpen.Of(db, OpenTo.Everybody with { AsOf = asOf, Only = (authorityId, treatment) }, cancellation));
        }

        return new YearEnd(year).Accruals(statements, open, await ChargesNotApproved.Of(db, authorityId, asOf, cancellation), WorkingCalendar.EnglandAndWales);
    }
}
