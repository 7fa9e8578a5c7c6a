using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain;
using TalentPool.Domain.Recharges;
using TalentPool.Domain.Waiting;
using TalentPool.Features.Recharges;

namespace TalentPool.Features.Waiting;

/// <summary>Statements that nobody has answered, and disputes of which the provider has not said anything. No sum and no line is named.</summary>
public static class WaitingStatements
{
    private static readonly WorkingCalendar Calendar = WorkingCalendar.EnglandAndWales;

    public static IQueryable<Statement> Open(TalentPoolDb db) => db.Set<Statement>().AsNoTracking().IgnoreAutoIncludes().Include(statement => statement.Disputes)
        .Where(statement => statement.Status == StatementStatus.Issued || statement.Disputes.Any(dispute => dispute.Status == DisputeStatus.Raised));

    public static async Task<IReadOnlyList<WaitingItem>> Of(TalentPoolDb db, IReadOnlyList<Statement> statements, Actor reader, DateTime at, Func<Guid, string> nameOf)
    {
        var terms = await TermsOfStatement.Of(db, statements);
        return [.. statements.SelectMany(statement => Of(statement, terms(statement), reader, at, nameOf))];
    }

    private static IEnumerable<WaitingItem> Of(Statement statement, StatementTerms terms, Actor reader, DateTime at, Func<Guid, string> nameOf)
    {
        statement.CatchUp(at, terms, Calendar);
        if (statement.Status == StatementStatus.Issued)
        {
            yield return new WaitingItem(
                Item(statement, WaitKind.StatementAnswer, "", statement.RecipientId), statement.Reference, Address(statement, reader),
                $"A head of service of {nameOf(statement.RecipientId)} has to answer the statement", statement.ProviderId, statement.IssuedAt!.Value, statement.AnswerDueAt(terms, Calendar));
        }

        foreach (var dispute in statement.Disputes.Where(dispute => dispute.Status == DisputeStatus.Raised))
        {
            yield return new WaitingItem(
                Item(statement, WaitKind.DisputeDecision, $"{dispute.Id:N}", statement.ProviderId), statement.Reference, Address(statement, reader),
                $"A head of service of {nameOf(statement.ProviderId)} has to decide on a disputed line", statement.RecipientId, dispute.RaisedAt, null);
        }
    }

    private static NudgedItem Item(Statement statement, WaitKind kind, string part, Guid authorityId) =>
        new(statement.PartnershipId, statement.Id, $"{kind}{part}", $"{kind}", statement.Id, authorityId, NudgedItem.AnyServiceArea, null, [Role.HeadOfService]);

    private static string? Address(Statement statement, Actor reader) => StatementSight.MaySee(statement, reader) ? $"/statements/{statement.Id}" : null;
}
