using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain.Partnerships;
using TalentPool.Domain.Recharges;

namespace TalentPool.Features.Recharges;

/// <summary>The timetable that applied to the statement's month: of the terms in force on its last day.</summary>
public static class TermsOfStatement
{
    public static async Task<StatementTerms> Of(TalentPoolDb db, Statement statement, CancellationToken cancellation = default) =>
        (await Of(db, [statement], cancellation))(statement);

    public static async Task<Func<Statement, StatementTerms>> Of(TalentPoolDb db, IReadOnlyCollection<Statement> statements, CancellationToken cancellation = default)
    {
        var ids = statements.Select(statement => statement.PartnershipId).Distinct().ToList();
        var partnerships = await db.Set<Partnership>().AsNoTracking().Where(partnership => ids.Contains(partnership.Id)).ToDictionaryAsync(partnership => partnership.Id, cancellation);
        return statement => StatementTerms.Of(partnerships[statement.PartnershipId].TermsOn(statement.Month.AddMonths(1).AddDays(-1))?.Figures ?? new PolicyFigures());
    }
}
