using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain.Recharges;

namespace TalentPool.Features.Recharges;

/// <summary>A part of a fee, or a month’s share of a post, that stands on a line: what the placement’s schedule says of it.</summary>
public sealed record LineFee(string PlacementReference, DateOnly Day, long Pence)
{
    public static async Task<IReadOnlyList<LineFee>> On(TalentPoolDb db, Guid statementId, int lineNumber)
    {
        var links = db.Set<ChargeLink>().Where(link => link.StatementId == statementId && link.LineNumber == lineNumber && link.Kind == LineKind.Fee);
        var numbers = await links.Select(link => link.Number).ToListAsync();
        return numbers.Count == 0
            ? []
            : [.. (await FeeRow.Due(FeeRow.Placements(db).Where(placement => links.Any(link => link.RecordId == placement.Id)), OpenTo.Ever, CancellationToken.None))
                .Where(row => numbers.Contains(row.Fee.Number)).Select(row => new LineFee(row.For.PlacementReference, row.Fee.Day, row.Fee.Pence))];
    }
}
