using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain;
using TalentPool.Domain.Recharges;
using TalentPool.Platform;
using TalentPool.Platform.Jobs;

namespace TalentPool.Features.Recharges;

/// <summary>Statements that nobody answers, and rejected disputes that nobody contests.</summary>
public sealed class CatchUpStatementsJob(TalentPoolDb db, CatchUpStatementHandler handler) : IScanJob
{
    public async Task Run(Scan scan, CancellationToken cancellation)
    {
        var waiting = await db.Set<Statement>().AsNoTracking()
            .Where(statement => (statement.Status == StatementStatus.Issued && statement.UnansweredAt == null) || statement.Disputes.Any(dispute => dispute.Status == DisputeStatus.Rejected))
            .OrderBy(statement => statement.Id)
            .ToListAsync(cancellation);
        var terms = await TermsOfStatement.Of(db, waiting, cancellation);
        var due = waiting.Where(statement =>
        {
            statement.CatchUp(scan.At, terms(statement), WorkingCalendar.EnglandAndWales);
            return statement.TakeEvents().Count > 0;
        });
        await scan.Each([.. due.Select(statement => statement.Id)], id => handler.Handle(Act.OfClock(), new CatchUpStatement(id), cancellation));
    }
}
