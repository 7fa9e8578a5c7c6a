using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain;
using TalentPool.Domain.Recharges;
using TalentPool.Features.Partnerships;

namespace TalentPool.Features.Recharges;

/// <summary>Statements that a reader may see, the newest month first, one page of them.</summary>
public sealed record StatementList(IReadOnlyList<StatementInList> Statements, int Count, int Page, IReadOnlyDictionary<Guid, string> Names)
{
    public const int PageSize = 25;

    public int PageCount => Math.Max(1, (Count + PageSize - 1) / PageSize);

    public static async Task<StatementList> Of(TalentPoolDb db, Actor reader, StatementFilter filter, int page)
    {
        var found = await Found(db, reader, filter);
        page = Math.Clamp(page, 1, Math.Max(1, (found.Count + PageSize - 1) / PageSize));
        return await With(db, [.. found.Skip((page - 1) * PageSize).Take(PageSize)], found.Count, page);
    }

    /// <summary>All of them on one page, for a file.</summary>
    public static async Task<StatementList> All(TalentPoolDb db, Actor reader, StatementFilter filter)
    {
        var found = await Found(db, reader, filter);
        return await With(db, found, found.Count, 1);
    }

    private static async Task<List<Statement>> Found(TalentPoolDb db, Actor reader, StatementFilter filter)
    {
        var scopes = reader.Roles.Select(held => held.ScopeId).Distinct().ToList();
        var board = reader.Roles.Where(held => held.Role == Role.BoardMember).Select(held => held.ScopeId).Distinct().ToList();
        var statements = db.Set<Statement>().AsNoTracking().IgnoreAutoIncludes()
            .Where(statement => scopes.Contains(statement.ProviderId)
                || (statement.Status != StatementStatus.Draft && scopes.Contains(statement.RecipientId))
                || (board.Contains(statement.PartnershipId) && statement.Disputes.Any(dispute => dispute.Status == DisputeStatus.Referred || dispute.DecisionReason != null)))
            .Where(statement => statement.Status != StatementStatus.Draft || statement.Lines.Any());
        statements = filter.Side switch
        {
            ChargeSide.Provider => statements.Where(statement => scopes.Contains(statement.ProviderId)),
            ChargeSide.Recipient => statements.Where(statement => scopes.Contains(statement.RecipientId)),
            _ => statements,
        };
        if (filter.Status is { } wanted)
        {
            statements = statements.Where(statement => statement.Status == wanted);
        }

        if (filter.Month is { } first)
        {
            statements = statements.Where(statement => statement.Month == first);
        }

        var found = await statements.Include(statement => statement.Disputes).OrderByDescending(statement => statement.Month).ThenBy(statement => statement.Reference).ThenBy(statement => statement.Id).ToListAsync();
        found.RemoveAll(statement => !StatementSight.MaySee(statement, reader));
        return found;
    }

    private static async Task<StatementList> With(TalentPoolDb db, IReadOnlyList<Statement> shown, int count, int page)
    {
        var ids = shown.Select(statement => statement.Id).ToList();
        var sums = await db.Set<StatementLine>().AsNoTracking().Where(line => ids.Contains(line.StatementId)).GroupBy(line => line.StatementId)
            .Select(lines => new { lines.Key, Net = lines.Sum(line => line.AmountPence), Count = lines.Count() }).ToDictionaryAsync(sum => sum.Key);
        return new StatementList(
            [.. shown.Select(statement => new StatementInList(statement, sums.GetValueOrDefault(statement.Id)?.Net ?? 0, sums.GetValueOrDefault(statement.Id)?.Count ?? 0))],
            count, page, await MemberNames.Of(db));
    }
}
