using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain.Placements;
using TalentPool.Domain.Recharges;

namespace TalentPool.Features.Recharges;

/// <summary>
/// What the work of one placement in one month comes to: what its statements charge, less what was taken back of them, and at the agreed price what is
/// approved and stands on no issued statement yet. So it does not move when a month's run puts it on a statement.
/// </summary>
/// <param name="Month">The first day of the month.</param>
/// <param name="MinutesTakenBack">As worked, of the hours that an upheld dispute found not to have been: they are neither charged nor given.</param>
public sealed record PlacementCharge(Guid PlacementId, Guid ProviderId, Guid RecipientId, DateOnly Month, long Pence, long MinutesTakenBack = 0)
{
    /// <param name="placements">Of which placements.</param>
    /// <param name="today">Fees of months that have not begun are not due.</param>
    /// <param name="since">Nothing of a month before this day's is read; all where it is null.</param>
    public static async Task<IReadOnlyList<PlacementCharge>> Of(TalentPoolDb db, IQueryable<Placement> placements, DateOnly today, DateOnly? since = null, CancellationToken cancellation = default)
    {
        var first = since is { } day ? new DateOnly(day.Year, day.Month, 1) : DateOnly.MinValue;
        var parts = await OnStatements(db, placements, first, cancellation);
        parts.AddRange(await ChargesNotIssued.Of(db, placements, today, first, cancellation));
        return
        [
            .. parts.GroupBy(part => (part.PlacementId, part.ProviderId, part.RecipientId, part.Month))
                .Select(group => new PlacementCharge(group.Key.PlacementId, group.Key.ProviderId, group.Key.RecipientId, group.Key.Month, group.Sum(part => part.Pence), group.Sum(part => part.MinutesTakenBack)))
                .OrderBy(charge => charge.Month).ThenBy(charge => charge.PlacementId),
        ];
    }

    private static async Task<List<PlacementCharge>> OnStatements(TalentPoolDb db, IQueryable<Placement> placements, DateOnly first, CancellationToken cancellation)
    {
        var lines =
            from statement in db.Set<Statement>()
            join line in db.Set<StatementLine>() on statement.Id equals line.StatementId
            where statement.Status != StatementStatus.Draft && line.Month >= first && placements.Any(placement => placement.Id == line.PlacementId)
            select new { statement.ProviderId, statement.RecipientId, line.StatementId, line.Number, line.PlacementId, line.Month, line.Kind, line.AmountPence, line.Minutes, line.ChargeableMinutes };

        // What is brought forward is the rest of a line that is counted already, on the statement that it was disputed on.
        var charged = await lines.Where(line => line.Kind != LineKind.BroughtForward)
            .GroupBy(line => new { line.PlacementId, line.ProviderId, line.RecipientId, line.Month })
            .Select(group => new { group.Key, Pence = group.Sum(line => line.AmountPence) }).ToListAsync(cancellation);
        var upheld = await db.Set<LineDispute>().AsNoTracking().Where(dispute => dispute.Status == DisputeStatus.Upheld)
            .Join(lines, dispute => new { dispute.StatementId, Number = dispute.LineNumber }, line => new { line.StatementId, line.Number }, (dispute, line) => new { dispute, line })
            .ToListAsync(cancellation);
        return
        [
            .. charged.Select(sum => new PlacementCharge(sum.Key.PlacementId, sum.Key.ProviderId, sum.Key.RecipientId, sum.Key.Month, sum.Pence)),
            .. upheld.Select(one => new PlacementCharge(one.line.PlacementId, one.line.ProviderId, one.line.RecipientId, one.line.Month, -one.dispute.Credit!.Pence, TakenBack(one.dispute.Credit, one.line.Minutes, one.line.ChargeableMinutes))),
        ];
    }

    /// <summary>What is charged anew was worked. A credit counts units, of which a line may have begun one that it did not fill.</summary>
    private static long TakenBack(LineCredit credit, long minutes, long chargeableMinutes) =>
        credit.ChargesAgain || credit.Minutes == 0 ? 0
        : credit.Minutes == chargeableMinutes ? minutes
        : Math.Sign(credit.Minutes) * Math.Min(Math.Abs(credit.Minutes), Math.Abs(minutes));
}
