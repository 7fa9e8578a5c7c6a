using TalentPool.Domain.Partnerships;

namespace TalentPool.Domain.Recharges;

/// <summary>A financial year as its accounts are closed.</summary>
public sealed record YearEnd(FinancialYear Year)
{
    /// <summary>
    /// Everything of the year, or of one before it, that is on no document which went out by its last day, each thing once: what was left out of
    /// a document and is settled stands on the later statement or, before there is one, in the open balance.
    /// </summary>
    /// <param name="statements">All that are not settled as a whole before the year, drafts as well.</param>
    /// <param name="open">What is approved, or settled, and on no line that stands.</param>
    /// <param name="notApproved">What was handed in and waits to be approved: worked in the year, whatever becomes of it.</param>
    public IReadOnlyList<Accrual> Accruals(IReadOnlyCollection<Statement> statements, IEnumerable<Chargeable> open, IEnumerable<Chargeable> notApproved, WorkingCalendar calendar)
    {
        var waiting = open.Where(thing => thing.Day <= Year.LastDay).ToList();
        var broughtForward = statements.SelectMany(statement => statement.Lines)
            .Where(line => line is { Kind: LineKind.BroughtForward, OriginStatementId: not null })
            .Select(line => new LineReference(line.OriginStatementId!.Value, line.OriginLineNumber!.Value))
            .Concat(waiting.OfType<ChargeableBroughtForward>().Select(thing => thing.Origin)).ToHashSet();
        return
        [
            .. statements.SelectMany(statement => OfStatement(statement, broughtForward, calendar))
                .Concat(OfNoStatement(waiting, AccrualReason.OpenBalance))
                .Concat(OfNoStatement(notApproved.Where(thing => thing.Day <= Year.LastDay), AccrualReason.NotApproved))
                .OrderBy(accrual => accrual.Group).ThenBy(accrual => accrual.StatementReference, StringComparer.Ordinal).ThenBy(accrual => accrual.LineNumber ?? 0)
                .ThenBy(accrual => accrual.PlacementReference, StringComparer.Ordinal).ThenBy(accrual => accrual.Month).ThenBy(accrual => accrual.Reason),
        ];
    }

    private IEnumerable<Accrual> OfStatement(Statement statement, HashSet<LineReference> broughtForward, WorkingCalendar calendar)
    {
        var isSent = statement.ExportedAt is { } at && calendar.LocalDate(at) <= Year.LastDay;
        foreach (var line in statement.Lines.Where(line => line.Month <= Year.LastDay))
        {
            var dispute = statement.DisputeOf(line.Number);
            var isAccruedElsewhere = dispute is { IsLeftOut: true } && broughtForward.Contains(new LineReference(statement.Id, line.Number));
            var left = line.AmountPence - (dispute?.Credit?.Pence ?? 0);
            if (left == 0 || isAccruedElsewhere || (isSent && dispute is not { IsLeftOut: true }))
            {
                continue;
            }

            yield return new Accrual(
                statement.Group, statement.Reference, line.Number, line.PlacementId, line.PlacementReference, line.Month,
                statement.Status == StatementStatus.Draft ? AccrualReason.NotIssued
                    : statement.IsUnanswered ? AccrualReason.Unanswered
                    : statement.Status == StatementStatus.Issued ? AccrualReason.NotAnswered
                    : dispute is { IsOpen: true } || isSent ? AccrualReason.Disputed
                    : AccrualReason.NotInvoiced,
                left);
        }
    }

    /// <summary>What a run of today would make of it, however small, and under whatever treatment: what nobody has decided is accrued without VAT all the same.</summary>
    private IEnumerable<Accrual> OfNoStatement(IEnumerable<Chargeable> open, AccrualReason reason)
    {
        var run = new StatementRun(new DateOnly(Year.LastDay.Year, Year.LastDay.Month, 1), LeastPence: 0);
        foreach (var group in open.GroupBy(thing => thing.Group))
        {
            // A run makes nothing of what has no treatment, so it is handed in under one; the accrual keeps its own.
            var reckoned = group.Key with { VatTreatment = VatTreatment.OutsideScope };
            foreach (var result in run.Draft(group.Select(thing => thing with { Group = reckoned })))
            {
                foreach (var line in result.Statement?.Lines.Select(line => line.Figures) ?? [])
                {
                    yield return new Accrual(group.Key, "", null, line.For.PlacementId, line.For.PlacementReference, line.Month, reason, line.AmountPence);
                }

                var held = result.HeldBack.SelectMany(held => held.Things).ToHashSet();
                foreach (var waiting in group.Where(thing => held.Contains(thing.Key)).GroupBy(thing => (thing.For.PlacementId, thing.For.PlacementReference, thing.Month)))
                {
                    yield return new Accrual(group.Key, "", null, waiting.Key.PlacementId, waiting.Key.PlacementReference, waiting.Key.Month, AccrualReason.RateMissing, null);
                }
            }
        }
    }
}
