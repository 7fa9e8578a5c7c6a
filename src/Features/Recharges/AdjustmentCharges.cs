using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain.Recharges;
using TalentPool.Features.Rates;

namespace TalentPool.Features.Recharges;

/// <summary>What a national award makes of hours that were charged before it was approved. The lines that charged them stay as they were issued.</summary>
public sealed class AdjustmentCharges : ChargeSource
{
    public override async Task<IReadOnlyList<Chargeable>> Open(TalentPoolDb db, OpenTo open, CancellationToken cancellation)
    {
        var rates = await RatesThatApply.Of(db, open.AsOf, open.ProviderId, cancellation);
        if (!rates.HasAwards)
        {
            return [];
        }

        var lines = await MovingLine.In(db, open).ToListAsync(cancellation);
        if (lines.Count == 0)
        {
            return [];
        }

        var earlier = await Earlier(db, open.ProviderId, cancellation);

        // An award is in force from the first day of a month, and a line is of one month: the rate of its first day is that of all its days.
        var moved = lines.Select(line => (Line: line, Now: rates.On(line.Agreed, line.From))).Where(one => one.Now is { } now && (now.PencePerHour != one.Line.RatePencePerHour || earlier.Contains(one.Line.Line))).ToList();
        var ids = moved.Select(one => one.Line.StatementId).Distinct().ToList();
        var statements = await db.Set<Statement>().AsNoTracking().Where(statement => ids.Contains(statement.Id)).ToDictionaryAsync(statement => statement.Id, cancellation);
        var drafts = open.Drafts;
        var there = (await db.Set<ChargeLink>().AsNoTracking().Where(link => link.Kind == LineKind.Adjustment && ids.Contains(link.RecordId) && !drafts.Contains(link.StatementId)).ToListAsync(cancellation))
            .Select(link => link.Thing).ToHashSet();
        return
        [
            .. from one in moved
               let statement = statements[one.Line.StatementId]
               where statement.DisputeOf(one.Line.Number) is not { } dispute || dispute.WasSettledBy(open.AsOf)
               let due = statement.AdjustmentDue(one.Line.Number, [.. earlier[one.Line.Line]], one.Now!.RateId, one.Now.PencePerHour)
               where due is not null && !there.Contains(due.Key)
               select due,
        ];
    }

    /// <summary>The adjustments that were issued, by the line that they adjust.</summary>
    private static async Task<ILookup<LineReference, LineFigures>> Earlier(TalentPoolDb db, Guid? providerId, CancellationToken cancellation) =>
        (await db.Set<StatementLine>().AsNoTracking()
            .Where(line => line.Kind == LineKind.Adjustment && db.Set<Statement>().Any(statement => statement.Id == line.StatementId && (providerId == null || statement.ProviderId == providerId) && statement.Status != StatementStatus.Draft))
            .ToListAsync(cancellation))
        .Select(line => line.Figures).ToLookup(line => line.Origin!.Value);
}
