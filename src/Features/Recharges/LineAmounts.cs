using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain.Recharges;

namespace TalentPool.Features.Recharges;

/// <summary>What the lines of one statement come to, added up by the database: a statement may have thousands of them, of which few are disputed.</summary>
/// <param name="NetPence">Of all lines.</param>
/// <param name="OfDisputed">What each line on which there is or was a dispute comes to, by its number.</param>
public sealed record LineAmounts(int Count, long NetPence, IReadOnlyDictionary<int, long> OfDisputed)
{
    public static async Task<LineAmounts> Of(TalentPoolDb db, Statement statement)
    {
        var lines = db.Set<StatementLine>().AsNoTracking().Where(line => line.StatementId == statement.Id);
        var all = await lines.GroupBy(_ => 1).Select(each => new { Count = each.Count(), NetPence = each.Sum(line => line.AmountPence) }).SingleOrDefaultAsync();
        var numbers = statement.Disputes.Select(dispute => dispute.LineNumber).ToList();
        var disputed = numbers.Count == 0 ? [] : await lines.Where(line => numbers.Contains(line.Number)).ToDictionaryAsync(line => line.Number, line => line.AmountPence);
        return new LineAmounts(all?.Count ?? 0, all?.NetPence ?? 0, disputed);
    }

    /// <summary>Whether something is left that can go out.</summary>
    public bool HasDocument(Statement statement) => Count > OfDisputed.Count || OfDisputed.Any(line => statement.IsInDocument(line.Key, line.Value));

    /// <summary>Net of the document: less than all lines where some are in dispute or taken back.</summary>
    public long DocumentNetPence(Statement statement) =>
        NetPence - OfDisputed.Values.Sum() + statement.DocumentLinesOf(OfDisputed.Select(line => (line.Key, line.Value))).Sum(line => line.AmountPence);
}
