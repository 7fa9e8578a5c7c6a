using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain.Ledger;
using TalentPool.Domain.Recharges;
using TalentPool.Features.Recharges.Files;

namespace TalentPool.Features.Ledger;

/// <summary>What the ledger has posted of an authority in a month, in its own layout.</summary>
public sealed record JournalReading(JournalCsv Csv, IReadOnlyList<JournalLine> Lines)
{
    /// <param name="month">The first day of the month.</param>
    public static async Task<JournalReading> Of(TalentPoolDb db, Guid authorityId, DateOnly month, CancellationToken cancellation = default)
    {
        var last = month.AddMonths(1).AddDays(-1);
        var documents = await db.Set<PostedDocument>().AsNoTracking().Include(document => document.Amounts)
            .Where(document => month <= document.PostedOn && document.PostedOn <= last && document.Amounts.Any(amount => amount.AuthorityId == authorityId))
            .OrderBy(document => document.PostedOn).ThenBy(document => document.Id).ToListAsync(cancellation);
        var ids = documents.Select(document => document.StatementId).Distinct().ToList();
        var statements = await db.Set<Statement>().AsNoTracking().Where(statement => ids.Contains(statement.Id)).ToDictionaryAsync(statement => statement.Id, cancellation);
        var lines = documents.SelectMany(document => Journal.Of(document.AsDocument(), statements[document.StatementId], authorityId)).ToList();
        var layout = await db.Set<JournalLayout>().AsNoTracking().Where(saved => saved.AuthorityId == authorityId).OrderByDescending(saved => saved.VersionNumber).FirstOrDefaultAsync(cancellation);
        return new JournalReading(
            new JournalCsv(
                layout?.Format ?? JournalFormat.Neutral, authorityId, await AuthorityReading.On(db, last, cancellation),
                await PlacementCodesReading.Of(db, [.. lines.Select(line => line.PlacementId).OfType<Guid>().Distinct()], cancellation)),
            lines);
    }
}
