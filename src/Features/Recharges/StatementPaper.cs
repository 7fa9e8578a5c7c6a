using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Design;
using TalentPool.Domain.Placements;
using TalentPool.Domain.Rates;
using TalentPool.Domain.Recharges;

namespace TalentPool.Features.Recharges;

/// <summary>What a statement says on paper besides its lines, for whoever has nothing else at hand.</summary>
/// <param name="Rates">Of each rate on its lines, the grade and the day from which that version of it applies. Grades, and nobody's name.</param>
/// <param name="CreditsPence">What its lines give back; nought or less.</param>
/// <param name="BroughtForwardPence">What was left out of earlier documents and is on this one.</param>
public sealed record StatementPaper(IReadOnlyList<PaperPlacement> Placements, IReadOnlyDictionary<Guid, string> Rates, long CreditsPence, long BroughtForwardPence)
{
    public static async Task<StatementPaper> Of(TalentPoolDb db, Statement statement, IReadOnlyList<LineFigures> lines)
    {
        var (ids, rateIds) = (lines.Select(line => line.For.PlacementId).Distinct().ToList(), lines.Select(line => line.RateId).OfType<Guid>().Distinct().ToList());
        var placements = await db.Set<Placement>().AsNoTracking().IgnoreAutoIncludes().Where(placement => ids.Contains(placement.Id))
            .Select(placement => new { placement.Id, placement.Reference, placement.CostCentre, placement.OrderNumber, placement.CapMinutes })
            .OrderBy(placement => placement.Reference).ToListAsync();
        var rates = await db.Set<Rate>().AsNoTracking().Where(rate => rateIds.Contains(rate.Id)).Select(rate => new { rate.Id, rate.Grade, rate.From }).ToListAsync();
        var charged = (await Charged(db, statement, ids)).ToLookup(line => line.PlacementId);
        return new StatementPaper(
            [
                .. placements.Select(placement => new PaperPlacement(
                    placement.Id, placement.Reference, placement.CostCentre, placement.OrderNumber,
                    charged[placement.Id].Sum(line => line.Minutes), charged[placement.Id].Sum(line => line.Pence), placement.CapMinutes)),
            ],
            rates.ToDictionary(rate => rate.Id, rate => $"{(rate.Grade.Length > 0 ? $"{rate.Grade}, " : "")}from {Shown.Day(rate.From)}"),
            lines.Where(line => line.AmountPence < 0).Sum(line => line.AmountPence),
            lines.Where(line => line.Kind == LineKind.BroughtForward).Sum(line => line.AmountPence));
    }

    /// <summary>
    /// What the placements were charged in the statement's financial year, up to this statement. A line that is brought forward was counted where it was
    /// charged first.
    /// </summary>
    private static async Task<IEnumerable<(Guid PlacementId, long Minutes, long Pence)>> Charged(TalentPoolDb db, Statement statement, IReadOnlyCollection<Guid> placementIds)
    {
        var year = FinancialYear.Of(statement.Month);
        var (from, to, until) = (year.FirstDay, year.LastDay, statement.IssuedAt);
        var counted = db.Set<Statement>().AsNoTracking().Where(one => one.Id == statement.Id
            || (one.Month >= from && one.Month <= to && one.IssuedAt != null && (until == null || one.IssuedAt <= until)));
        var lines = await (
            from line in db.Set<StatementLine>().AsNoTracking()
            join one in counted on line.StatementId equals one.Id
            where placementIds.Contains(line.PlacementId) && line.Kind != LineKind.BroughtForward
            select new { line.StatementId, line.Number, line.PlacementId, line.ChargeableMinutes, line.AmountPence }).ToListAsync();
        var credits = (await counted.IgnoreAutoIncludes().Where(one => one.Disputes.Any()).Include(one => one.Disputes).ToListAsync())
            .SelectMany(one => one.Disputes.Where(dispute => dispute.Credit is not null).Select(dispute => (Line: (one.Id, dispute.LineNumber), Credit: dispute.Credit!)))
            .ToDictionary(one => one.Line, one => one.Credit);
        return lines.Select(line => (Line: line, Credit: credits.GetValueOrDefault((line.StatementId, line.Number), LineCredit.None)))
            .Select(one => (one.Line.PlacementId, one.Line.ChargeableMinutes - one.Credit.Minutes, one.Line.AmountPence - one.Credit.Pence));
    }
}
