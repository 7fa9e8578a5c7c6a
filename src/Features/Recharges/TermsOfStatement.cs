using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain.Partnerships;
using TalentPool.Domain.Placements;
using TalentPool.Domain.Recharges;

namespace TalentPool.Features.Recharges;

/// <summary>
/// The timetable that applied to the statement's month: of the terms in force on its last day. Two authorities that share two partnerships get one
/// statement, and then silence is an answer only where the terms of both say so.
/// </summary>
public static class TermsOfStatement
{
    public static async Task<StatementTerms> Of(TalentPoolDb db, Statement statement, CancellationToken cancellation = default) =>
        (await Of(db, [statement], cancellation))(statement);

    public static async Task<Func<Statement, StatementTerms>> Of(TalentPoolDb db, IReadOnlyCollection<Statement> statements, CancellationToken cancellation = default)
    {
        var ids = statements.Select(statement => statement.PartnershipId).Distinct().ToList();
        var partnerships = await db.Set<Partnership>().AsNoTracking().Where(partnership => ids.Contains(partnership.Id)).ToDictionaryAsync(partnership => partnership.Id, cancellation);
        var silent = statements.Where(statement => TermsOf(partnerships[statement.PartnershipId], statement).AgreesBySilence).ToList();
        var notSilent = silent.Count == 0 ? [] : await WithoutAgreementBySilence(db, silent, cancellation);
        return statement => TermsOf(partnerships[statement.PartnershipId], statement) is { AgreesBySilence: true } terms && notSilent.Contains(statement.Id)
            ? terms with { AgreesBySilence = false }
            : TermsOf(partnerships[statement.PartnershipId], statement);
    }

    /// <summary>Those with a line of a partnership under whose terms silence is no answer.</summary>
    private static async Task<HashSet<Guid>> WithoutAgreementBySilence(TalentPoolDb db, List<Statement> statements, CancellationToken cancellation)
    {
        var ids = statements.Select(statement => statement.Id).ToList();
        var lines = await db.Set<StatementLine>().Where(line => ids.Contains(line.StatementId))
            .Join(db.Set<Placement>(), line => line.PlacementId, placement => placement.Id, (line, placement) => new { line.StatementId, placement.PartnershipId })
            .Distinct().ToListAsync(cancellation);
        var others = lines.Select(line => line.PartnershipId).Distinct().ToList();
        var partnerships = await db.Set<Partnership>().AsNoTracking().Where(partnership => others.Contains(partnership.Id)).ToDictionaryAsync(partnership => partnership.Id, cancellation);
        var byId = statements.ToDictionary(statement => statement.Id);
        return [.. lines.Where(line => !TermsOf(partnerships[line.PartnershipId], byId[line.StatementId]).AgreesBySilence).Select(line => line.StatementId)];
    }

    private static StatementTerms TermsOf(Partnership partnership, Statement statement) =>
        StatementTerms.Of(partnership.TermsOn(statement.Month.AddMonths(1).AddDays(-1))?.Figures ?? new PolicyFigures());
}
