using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain.Recharges;
using TalentPool.Domain.Timesheets;
using TalentPool.Platform;

namespace TalentPool.Features.Recharges;

/// <summary>
/// What statements have taken back of hours and expenses, and what corrections leave of a line. Whoever corrects and whoever credits takes the turn of what
/// is corrected first, so that neither gives back what the other does at the same time.
/// </summary>
internal static class TakenBack
{
    /// <summary>The chargeable minutes that were taken back of hours and of what corrects them, at most, by matter.</summary>
    /// <param name="standing">The hours and their corrections, with their entries.</param>
    public static async Task<IReadOnlyDictionary<string, int>> MinutesOf(TalentPoolDb db, IEnumerable<Timesheet> standing, CancellationToken cancellation) =>
        (await Credits(db, [.. standing.SelectMany(Parts)], cancellation)).GroupBy(credit => credit.Matter).ToDictionary(matter => matter.Key, matter => (int)matter.Sum(credit => credit.Amount));

    /// <summary>The pence that were taken back of an expense and of what corrects it, at most.</summary>
    public static async Task<long> PenceOf(TalentPoolDb db, Guid expenseId, CancellationToken cancellation)
    {
        var standing = await db.Set<Expense>().AsNoTracking().Where(one => one.Id == expenseId || one.CorrectsId == expenseId).ToListAsync(cancellation);
        return (await Credits(db, [.. standing.Select(PartOf)], cancellation)).Sum(credit => credit.Amount);
    }

    /// <summary>What stands on the line, with what corrects it. Takes the turns of all of it, which come before the statement's; none where the line charges neither hours nor expenses.</summary>
    public static async Task<IReadOnlyList<RecordOnLine>> On(ActScope scope, Guid statementId, int lineNumber, CancellationToken cancellation)
    {
        var links = await scope.Db.Set<ChargeLink>().AsNoTracking().Where(link => link.StatementId == statementId && link.LineNumber == lineNumber).ToListAsync(cancellation);
        var ids = links.Select(link => link.RecordId).Distinct().ToList();
        return links.FirstOrDefault()?.Kind switch
        {
            LineKind.Time or LineKind.Correction => await OfHours(scope, links, ids, cancellation),
            LineKind.Expense => await OfExpenses(scope, links, ids, cancellation),
            _ => [],
        };
    }

    private static async Task<IReadOnlyList<RecordOnLine>> OfHours(ActScope scope, List<ChargeLink> links, List<Guid> ids, CancellationToken cancellation)
    {
        var bases = await scope.Db.Set<Timesheet>().AsNoTracking().IgnoreAutoIncludes().Where(one => ids.Contains(one.Id)).Select(one => one.CorrectsId ?? one.Id).Distinct().ToListAsync(cancellation);
        var standing = new List<Timesheet>();
        foreach (var id in (await scope.Db.Set<Timesheet>().AsNoTracking().IgnoreAutoIncludes()
            .Where(one => bases.Contains(one.Id) || (one.CorrectsId != null && bases.Contains(one.CorrectsId.Value))).Select(one => one.Id).ToListAsync(cancellation)).Order())
        {
            standing.Add(await scope.Take<Timesheet>(id));
        }

        var corrected = standing.Where(one => !one.IsCorrection).ToDictionary(one => one.Id);
        return await Of(scope.Db, links, [.. standing.SelectMany(Parts)], (id, matter) => (corrected[id].ChargeableWith(standing, matter), corrected[id].ChargeableWith(standing)), cancellation);
    }

    private static async Task<IReadOnlyList<RecordOnLine>> OfExpenses(ActScope scope, List<ChargeLink> links, List<Guid> ids, CancellationToken cancellation)
    {
        var bases = await scope.Db.Set<Expense>().AsNoTracking().Where(one => ids.Contains(one.Id)).Select(one => one.CorrectsId ?? one.Id).Distinct().ToListAsync(cancellation);
        var standing = new List<Expense>();
        foreach (var id in (await scope.Db.Set<Expense>().AsNoTracking()
            .Where(one => bases.Contains(one.Id) || (one.CorrectsId != null && bases.Contains(one.CorrectsId.Value))).Select(one => one.Id).ToListAsync(cancellation)).Order())
        {
            standing.Add(await scope.Take<Expense>(id));
        }

        var stands = standing.Where(one => !one.IsCorrection).ToDictionary(one => one.Id, one => one.LeftWith(standing));
        return await Of(scope.Db, links, [.. standing.Select(PartOf)], (id, _) => (stands[id], stands[id]), cancellation);
    }

    /// <param name="stands">What stands of a record with its corrections: of one matter, and in all.</param>
    private static async Task<IReadOnlyList<RecordOnLine>> Of(
        TalentPoolDb db, List<ChargeLink> links, List<Part> parts, Func<Guid, string, (long OfMatter, long InAll)> stands, CancellationToken cancellation)
    {
        var line = new LineReference(links[0].StatementId, links[0].LineNumber);
        var there = links.Select(link => (link.RecordId, link.Number)).ToHashSet();
        var elsewhere = (await Credits(db, parts, cancellation)).Where(credit => credit.Line != line).ToLookup(credit => credit.CorrectedId);
        return
        [
            .. from part in parts
               where there.Contains((part.RecordId, part.Number))
               group part.Amount by (part.CorrectedId, part.Matter) into record
               let left = stands(record.Key.CorrectedId, record.Key.Matter)
               let others = elsewhere[record.Key.CorrectedId].ToList()
               select new RecordOnLine(record.Sum(), Math.Min(
                   left.OfMatter - others.Where(credit => credit.Matter == record.Key.Matter).Sum(credit => credit.Amount), left.InAll - others.Sum(credit => credit.Amount))),
        ];
    }

    /// <summary>What was taken back of these, line by line and for good: a line that is charged again leads to nothing any more.</summary>
    private static async Task<List<Credit>> Credits(TalentPoolDb db, List<Part> parts, CancellationToken cancellation)
    {
        var ids = parts.Select(part => part.RecordId).Distinct().ToList();
        var links = await db.Set<ChargeLink>().AsNoTracking()
            .Where(link => ids.Contains(link.RecordId) && link.ChargedAgainAt == null && (link.Kind == LineKind.Time || link.Kind == LineKind.Correction || link.Kind == LineKind.Expense)).ToListAsync(cancellation);
        var (statements, numbers) = (links.Select(link => link.StatementId).Distinct().ToList(), links.Select(link => link.LineNumber).Distinct().ToList());
        var upheld = await db.Set<LineDispute>().AsNoTracking()
            .Where(dispute => dispute.Status == DisputeStatus.Upheld && statements.Contains(dispute.StatementId) && numbers.Contains(dispute.LineNumber)).ToListAsync(cancellation);
        if (upheld.Count == 0)
        {
            return [];
        }

        var credits = upheld.ToDictionary(dispute => new LineReference(dispute.StatementId, dispute.LineNumber), dispute => dispute.Credit!);
        statements = [.. upheld.Select(dispute => dispute.StatementId).Distinct()];
        var lines = (await db.Set<StatementLine>().AsNoTracking().Where(line => statements.Contains(line.StatementId) && numbers.Contains(line.Number)).ToListAsync(cancellation))
            .ToDictionary(line => new LineReference(line.StatementId, line.Number), line => line.Figures);
        var partOf = parts.ToDictionary(part => (part.RecordId, part.Number));
        return
        [
            .. from link in links
               let line = new LineReference(link.StatementId, link.LineNumber)
               where credits.ContainsKey(line) && partOf.ContainsKey((link.RecordId, link.Number))
               let part = partOf[(link.RecordId, link.Number)]
               group part.Amount by (part.CorrectedId, part.Matter, Line: line) into amounts
               select new Credit(amounts.Key.CorrectedId, amounts.Key.Matter, amounts.Key.Line, RecordOnLine.TakenBack(amounts.Sum(), lines[amounts.Key.Line], credits[amounts.Key.Line])),
        ];
    }

    private static IEnumerable<Part> Parts(Timesheet timesheet) =>
        timesheet.Entries.Where(entry => entry.IsChargeable).Select(entry => new Part(timesheet.CorrectsId ?? timesheet.Id, entry.MatterReference, timesheet.Id, entry.Id, entry.Minutes));

    private static Part PartOf(Expense expense) => new(expense.CorrectsId ?? expense.Id, "", expense.Id, 0, expense.Pence);

    /// <param name="CorrectedId">The hours or the expense that it belongs to, or that it corrects.</param>
    /// <param name="Matter">Of hours; expenses and what corrects them are one.</param>
    /// <param name="Number">The entry of hours; 0 for an expense.</param>
    private sealed record Part(Guid CorrectedId, string Matter, Guid RecordId, long Number, long Amount);

    private sealed record Credit(Guid CorrectedId, string Matter, LineReference Line, long Amount);
}
