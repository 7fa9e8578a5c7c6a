using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Design;
using TalentPool.Domain;
using TalentPool.Domain.Recharges;
using TalentPool.Features.Home;
using TalentPool.Features.Partnerships;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Recharges;

/// <summary>Statements that a person has to issue, answer, settle, send out or pay.</summary>
public sealed class StatementHome : HomeSource
{
    private static readonly WorkingCalendar Calendar = WorkingCalendar.EnglandAndWales;

    public override async Task<HomePart> Read(TalentPoolDb db, Actor actor, DateTime at)
    {
        var scopes = actor.Roles.Where(held => held.Role is Role.HeadOfService or Role.Finance or Role.BoardMember).Select(held => held.ScopeId).Distinct().ToList();
        if (scopes.Count == 0)
        {
            return HomePart.None;
        }

        var statements = await db.Set<Statement>().AsNoTracking().IgnoreAutoIncludes().Include(statement => statement.Disputes)
            .Where(statement => scopes.Contains(statement.ProviderId) || scopes.Contains(statement.RecipientId) || scopes.Contains(statement.PartnershipId))
            .Where(statement => (statement.Status != StatementStatus.Draft && statement.Status != StatementStatus.Paid) || (statement.Status == StatementStatus.Draft && statement.Lines.Any())
                || statement.Disputes.Any(dispute => dispute.SettledAt == null))
            .OrderBy(statement => statement.Month).ThenBy(statement => statement.Id)
            .ToListAsync();
        if (statements.Count == 0)
        {
            return HomePart.None;
        }

        var (terms, names, empty) = (await TermsOfStatement.Of(db, statements), await MemberNames.Of(db), await WithoutDocument(db, statements));
        var acting = await StatementAreas.Acting(db, actor, [.. statements.Select(statement => statement.Id)]);
        return new HomePart { Tasks = [.. statements.SelectMany(statement => Tasks(statement, terms(statement), acting(statement.Id), names, !empty.Contains(statement.Id)))] };
    }

    /// <summary>Those of which nothing can go out: each line is in dispute or was taken back as a whole.</summary>
    private static async Task<List<Guid>> WithoutDocument(TalentPoolDb db, List<Statement> statements)
    {
        var disputed = statements.Where(statement => IsToSend(statement) && statement.Disputes.Count > 0).Select(statement => statement.Id).ToList();
        return disputed.Count == 0 ? [] : await db.Set<Statement>().AsNoTracking().IgnoreAutoIncludes()
            .Where(statement => disputed.Contains(statement.Id) && !statement.Lines.Any(line => !statement.Disputes.Any(dispute =>
                dispute.LineNumber == line.Number && (dispute.SettledAt == null || dispute.Credit!.Pence == line.AmountPence))))
            .Select(statement => statement.Id).ToListAsync();
    }

    private static bool IsToSend(Statement statement) => statement.Status is StatementStatus.Agreed or StatementStatus.PartDisputed;

    /// <summary>Closing time on a day of the month's timetable.</summary>
    private static DateTime EndOf(DateOnly month, StatementTerms terms, Func<MonthTimetable, DateOnly> day) => Calendar.AtLocal(day(MonthTimetable.Of(month, terms, Calendar)), WorkingCalendar.Closes);

    private static IEnumerable<HomeTask> Tasks(Statement statement, StatementTerms terms, Actor actor, Dictionary<Guid, string> names, bool hasDocument)
    {
        var (provider, recipient) = (names.GetValueOrDefault(statement.ProviderId, "a former member"), names.GetValueOrDefault(statement.RecipientId, "a former member"));
        var (name, address) = (StatementWords.Name(statement), $"/statements/{statement.Id}");
        if (statement.Status == StatementStatus.Draft && May(Permission.IssueStatement))
        {
            yield return new HomeTask($"Issue what {recipient} is charged for {Shown.Month(statement.Month)}", address, "Drafted from approved hours", EndOf(statement.Month, terms, timetable => timetable.IssueOn), statement.DraftedAt);
        }

        if (statement.Status == StatementStatus.Issued && May(Permission.AnswerStatement))
        {
            yield return new HomeTask($"Answer statement {name}", address, $"{provider} charges you for {Shown.Month(statement.Month)}", statement.AnswerDueAt(terms, Calendar), statement.IssuedAt);
        }

        if (IsToSend(statement) && hasDocument && May(Permission.ExportStatement))
        {
            yield return new HomeTask(
                $"Send out statement {name}", address, statement.OpenDisputes.Any() ? $"{Words.Count(statement.OpenDisputes.Count(), "line")} in dispute would be left out" : $"Agreed by {recipient}", EndOf(statement.Month, terms, timetable => timetable.ExportOn), statement.AnsweredAt);
        }

        if (statement.Status == StatementStatus.Exported && PermissionTable.Allows(Permission.RecordPayment, actor, StatementConcerning.Of(statement) with { HomeAuthorityId = null }))
        {
            yield return new HomeTask($"Pay statement {name}", address, $"To {provider}", Calendar.AtLocal(statement.PaymentDueOn(Calendar)!.Value, WorkingCalendar.Closes), statement.ExportedAt);
        }

        foreach (var dispute in statement.OpenDisputes)
        {
            if (dispute.Status == DisputeStatus.Raised && May(Permission.DecideDispute))
            {
                yield return Of(dispute, $"Decide on line {dispute.LineNumber} of statement {name}", $"Disputed by {recipient}", dispute.RaisedAt);
            }

            if (dispute.Status == DisputeStatus.Rejected && May(Permission.AnswerStatement))
            {
                yield return Of(dispute, $"Accept or contest line {dispute.LineNumber} of statement {name}", $"{provider} says that it is right", dispute.RejectedAt) with { DueAt = Statement.ContestableUntil(dispute, terms, Calendar) };
            }

            if (dispute.Status == DisputeStatus.Contested && May(Permission.GiveFinanceView) && statement.SideOf(actor) is { } side && (side == ChargeSide.Provider ? dispute.ProviderView : dispute.RecipientView) is null)
            {
                yield return Of(dispute, $"Say what you would take back of line {dispute.LineNumber} of statement {name}", $"Between {provider} and {recipient}", dispute.ContestedAt);
            }

            if (dispute.Status == DisputeStatus.Referred && statement.MayArbitrate(actor))
            {
                yield return Of(dispute, $"Decide on line {dispute.LineNumber} of statement {name}", $"The finance officers of {provider} and {recipient} differ", dispute.ContestedAt);
            }
        }

        bool May(Permission permission) => PermissionTable.Allows(permission, actor, StatementConcerning.Of(statement));

        HomeTask Of(LineDispute dispute, string text, string hint, DateTime? since) => new(text, $"{address}/lines/{dispute.LineNumber}", hint, null, since);
    }
}
