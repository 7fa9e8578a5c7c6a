using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain;
using TalentPool.Domain.Recharges;
using TalentPool.Features.Partnerships;
using TalentPool.Platform.People;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Recharges;

/// <summary>
/// One statement without its lines, and what this reader may see of it and do with it. Pages ask it what to show; the acts check everything again.
/// </summary>
/// <param name="Acting">The reader in the roles that reach over the whole statement.</param>
public sealed record StatementSight(
    Statement Statement, StatementTerms Terms, Actor Reader, Actor Acting, DateTime Now, LineAmounts Amounts, IReadOnlyDictionary<Guid, string> AuthorityNames, IReadOnlyDictionary<Guid, string> PersonNames)
{
    private static readonly WorkingCalendar Calendar = WorkingCalendar.EnglandAndWales;

    public string ProviderName => AuthorityNames.GetValueOrDefault(Statement.ProviderId, "A former member");

    public string RecipientName => AuthorityNames.GetValueOrDefault(Statement.RecipientId, "A former member");

    public string Address => $"/statements/{Statement.Id}";

    public int LineCount => Amounts.Count;

    public DocumentTotals Totals => DocumentTotals.Of(Statement.VatTreatment, Amounts.NetPence);

    /// <summary>What is to be paid on the document: less than all lines where some are in dispute or taken back.</summary>
    public DocumentTotals OnDocument => DocumentTotals.Of(Statement.VatTreatment, Amounts.DocumentNetPence(Statement));

    public long DisputedPence => Statement.OpenDisputes.Sum(dispute => Amounts.OfDisputed[dispute.LineNumber]);

    public long CreditedPence => Statement.Disputes.Sum(dispute => dispute.Credit?.Pence ?? 0);

    public DateTime? AnswerDueAt => Statement.AnswerDueAt(Terms, Calendar);

    public bool CanIssue => Can(StatementVerb.Issue) && May(Permission.IssueStatement) && !ActedFor(ChargeSide.Recipient) && LineCount > 0;

    public bool CanAnswer => Can(StatementVerb.Respond) && May(Permission.AnswerStatement) && !ActedFor(ChargeSide.Provider);

    public bool HasDocument => Amounts.HasDocument(Statement);

    /// <summary>Whether every line was taken back, so that nothing goes out and nothing is paid.</summary>
    public bool IsTakenBack => Statement.Status == StatementStatus.Agreed && !HasDocument;

    public bool CanExport => Can(StatementVerb.Export) && HasDocument && May(Permission.ExportStatement) && !ActedFor(ChargeSide.Recipient);

    public bool CanPay => Can(StatementVerb.Pay) && May(Permission.RecordPayment);

    public bool CanUphold(LineDispute dispute) => Can(StatementVerb.UpholdDispute) && DisputeStates.Table.Allows(dispute.Status, DisputeVerb.Uphold) && May(Permission.DecideDispute) && !ActedFor(ChargeSide.Recipient);

    public bool CanReject(LineDispute dispute) => CanUphold(dispute) && DisputeStates.Table.Allows(dispute.Status, DisputeVerb.Reject);

    public bool CanWithdraw(LineDispute dispute) => Can(StatementVerb.WithdrawDispute) && DisputeStates.Table.Allows(dispute.Status, DisputeVerb.Withdraw) && May(Permission.AnswerStatement) && !ActedFor(ChargeSide.Provider);

    public bool CanContest(LineDispute dispute) => CanWithdraw(dispute) && DisputeStates.Table.Allows(dispute.Status, DisputeVerb.Contest) && Now <= Statement.ContestableUntil(dispute, Terms, Calendar);

    public bool CanGiveView(LineDispute dispute) => Can(StatementVerb.GiveFinanceView) && DisputeStates.Table.Allows(dispute.Status, DisputeVerb.GiveView) && !dispute.IsOwnOf(Reader.PersonId)
        && May(Permission.GiveFinanceView) && Statement.SideOf(Acting) is { } side && (side == ChargeSide.Provider ? dispute.ProviderView : dispute.RecipientView) is null;

    public bool CanArbitrate(LineDispute dispute) => Can(StatementVerb.Arbitrate) && DisputeStates.Table.Allows(dispute.Status, DisputeVerb.Arbitrate) && Statement.MayArbitrate(Acting);

    public bool CanDecide(LineDispute dispute) => CanUphold(dispute) || CanReject(dispute) || CanWithdraw(dispute) || CanContest(dispute) || CanGiveView(dispute) || CanArbitrate(dispute);

    public string Name(Guid? personId) => personId is not { } id ? "" : id == Actor.Clock.PersonId ? Actor.Clock.Name : PersonNames.GetValueOrDefault(id, "Someone who has left");

    /// <summary>"Ann Lee for Bo Hart", where a deputy acted.</summary>
    public string Name(Guid? personId, Guid? forId) => forId is null ? Name(personId) : $"{Name(personId)} for {Name(forId)}";

    public LineStatus StatusOf(int lineNumber) => Statement.StatusOf(lineNumber);

    /// <summary>None where there is no such statement, or the reader may not know of it.</summary>
    public static async Task<StatementSight?> Find(TalentPoolDb db, CurrentUser user, Guid statementId)
    {
        var reader = await user.Actor();
        if (await db.Set<Statement>().AsNoTracking().IgnoreAutoIncludes().Include(one => one.Disputes).SingleOrDefaultAsync(one => one.Id == statementId) is not { } statement || !MaySee(statement, reader))
        {
            return null;
        }

        var terms = await TermsOfStatement.Of(db, statement);
        statement.CatchUp(user.Now, terms, Calendar);
        statement.TakeEvents();
        List<Guid> people =
        [
            .. new[] { statement.IssuedById, statement.AnsweredById, statement.ExportedById, statement.PaidById }
                .Concat(statement.Disputes.SelectMany(dispute => new[] { dispute.RaisedById, dispute.RaisedForId, dispute.RejectedById, dispute.RejectedForId, dispute.ContestedById, dispute.ContestedForId, dispute.ProviderViewById, dispute.RecipientViewById, dispute.SettledById }))
                .OfType<Guid>().Distinct(),
        ];
        return new StatementSight(
            statement, terms, reader, await StatementAreas.Acting(db, reader, statementId), user.Now,
            await LineAmounts.Of(db, statement),
            await MemberNames.Of(db),
            await db.Set<Person>().AsNoTracking().Where(person => people.Contains(person.Id)).ToDictionaryAsync(person => person.Id, person => person.Name));
    }

    /// <summary>A draft is the provider's alone; the board's arbiters see a statement once a dispute of it has come to them.</summary>
    public static bool MaySee(Statement statement, Actor reader)
    {
        var concerning = StatementConcerning.Of(statement);
        return PermissionTable.Allows(Permission.SeeStatement, reader, statement.Status == StatementStatus.Draft ? concerning with { HostAuthorityId = null } : concerning)
            || (statement.Disputes.Any(dispute => dispute.Status == DisputeStatus.Referred || dispute.DecisionReason is not null) && statement.MayArbitrate(reader));
    }

    private bool Can(StatementVerb verb) => StatementStates.Table.Allows(Statement.Status, verb);

    private bool May(Permission permission) => PermissionTable.Allows(permission, Acting, StatementConcerning.Of(Statement));

    private bool ActedFor(ChargeSide side) => (side == ChargeSide.Provider ? Statement.ActedForProvider : Statement.ActedForRecipient).Contains(Reader.PersonId);
}
