using TalentPool.Database;
using TalentPool.Domain.Placements;
using TalentPool.Domain.Rates;
using TalentPool.Domain.Recharges;
using TalentPool.Features.Rates;

namespace TalentPool.Features.Recharges;

/// <summary>A line that charged hours of a placement whose rate moves with the national award, once it was issued.</summary>
public sealed record MovingLine(Guid StatementId, int Number, DateOnly From, long RatePencePerHour, RateAgreed Agreed)
{
    public LineReference Line => new(StatementId, Number);

    public static IQueryable<MovingLine> In(TalentPoolDb db, OpenTo open)
    {
        var asOf = open.AsOf;
        var statements = db.Set<Statement>().Where(statement => statement.Status != StatementStatus.Draft && statement.IssuedAt <= asOf);
        if (open.ProviderId is { } provider)
        {
            statements = statements.Where(statement => statement.ProviderId == provider);
        }

        if (open.Only is { } only)
        {
            statements = statements.Where(statement => statement.RecipientId == only.RecipientId && statement.VatTreatment == only.VatTreatment);
        }

        var lines = db.Set<StatementLine>().Where(line => line.Kind == LineKind.Time || line.Kind == LineKind.Correction);
        if (open.Until is { } until)
        {
            lines = lines.Where(line => line.Month <= until);
        }

        return
            from statement in statements
            join line in lines on statement.Id equals line.StatementId
            join placement in db.Set<Placement>() on line.PlacementId equals placement.Id
            where placement.TermKind == RateTermKind.MovesWithAward
            select new MovingLine(
                line.StatementId, line.Number, line.From, line.RatePencePerHour!.Value,
                new RateAgreed(placement.HomeAuthorityId, placement.RateId, placement.RatePencePerHour, placement.TermKind, placement.CeilingPencePerHour, placement.AgreedAt));
    }
}
