using Microsoft.EntityFrameworkCore;
using TalentPool.Domain;
using TalentPool.Domain.Partnerships;
using TalentPool.Domain.Recharges;
using TalentPool.Domain.Timesheets;
using TalentPool.Features.People;
using TalentPool.Features.Recharges;

namespace TalentPool.Database.Seed.Scenes;

/// <summary>
/// Two months are closed. Of the older all statements were agreed and sent out, and the first was paid; of the newer one is in dispute, one to Leeds
/// still waits for its answer, and the others are agreed.
/// </summary>
public sealed class ClosedMonthsScene : Scene
{
    private static readonly WorkingCalendar Calendar = WorkingCalendar.EnglandAndWales;

    public override void Write(Script script, Stage stage)
    {
        foreach (var (month, isNewer) in stage.ClosedMonths.Select((month, place) => (month, place == 1)))
        {
            script.At(On(month, 4, 9), "the month is run", () => MonthIsRun(stage, month));
            script.At(On(month, 5, 10), "heads issue their statements", () => HeadsIssue(stage));
            script.At(On(month, 7, 11), "heads answer the statements", () => HeadsAnswer(stage, month, isNewer));
            if (!isNewer)
            {
                script.At(On(month, 7, 14), "finance sends the documents out", () => FinanceSendsOut(stage, month));
                script.At(On(month, 8, 10), "one is paid", () => OneIsPaid(stage, month));
            }
        }
    }

    private static DateTime On(DateOnly month, int workingDay, int hour) => Calendar.AtLocal(Stage.WorkingDayOf(month, workingDay), new TimeOnly(hour, 0));

    private static async Task MonthIsRun(Stage stage, DateOnly month)
    {
        foreach (var council in Council.All)
        {
            if (!await stage.Ask(db => db.Set<Timesheet>().AnyAsync(timesheet => timesheet.HomeAuthorityId == council.Id && timesheet.Status == TimesheetStatus.Approved)))
            {
                continue;
            }

            var runId = await stage.Do<StartMonthRunHandler>(stage.Cast.Of(council.ShortName, Role.Finance).PersonId, (handler, act) => handler.Handle(act, new StartMonthRun(council.Id, month)));
            await stage.Use<MonthRunner>(runner => runner.CarryOut(runId));
        }
    }

    private static async Task HeadsIssue(Stage stage)
    {
        foreach (var draft in await Statements(stage, statement => statement.Status == StatementStatus.Draft && statement.Lines.Count > 0))
        {
            await stage.Do<IssueStatementHandler>(await HeadOver(stage, draft.ProviderId, draft), (handler, act) => handler.Handle(act, new IssueStatement(draft.Id, draft.Version)));
        }
    }

    private static async Task HeadsAnswer(Stage stage, DateOnly month, bool isNewer)
    {
        var waiting = await Statements(stage, statement => statement.Status == StatementStatus.Issued && statement.Month == month);
        var unanswered = isNewer ? waiting.FindLast(statement => statement.RecipientId == Council.Named("Leeds").Id) : null;
        var inDispute = isNewer ? waiting.Find(statement => statement != unanswered) : null;
        foreach (var issued in waiting.Where(statement => statement != unanswered))
        {
            LineDisputeTerms[] disputed = issued == inDispute
                ? [new LineDisputeTerms(Guid.CreateVersion7(), 1, DisputeReason.Hours, "The hearing of the second week was adjourned after an hour, so the afternoon is not ours to pay for.")]
                : [];
            await stage.Do<AnswerStatementHandler>(await HeadOver(stage, issued.RecipientId, issued), (handler, act) => handler.Handle(act, new AnswerStatement(issued.Id, issued.Version, disputed)));
        }
    }

    private static async Task FinanceSendsOut(Stage stage, DateOnly month)
    {
        foreach (var agreed in await Statements(stage, statement => statement.Status == StatementStatus.Agreed && statement.Month == month))
        {
            await stage.Do<ExportStatementHandler>(Of(stage, agreed.ProviderId, Role.Finance), (handler, act) => handler.Handle(act, new ExportStatement(agreed.Id, agreed.Version)));
        }
    }

    private static async Task OneIsPaid(Stage stage, DateOnly month)
    {
        if ((await Statements(stage, statement => statement.Status == StatementStatus.Exported && statement.Month == month)).FirstOrDefault() is { } sent)
        {
            await stage.Do<RecordPaymentHandler>(Of(stage, sent.RecipientId, Role.Finance), (handler, act) =>
                handler.Handle(act, new RecordPayment(sent.Id, sent.Version, Calendar.LocalDate(stage.Now), $"BACS {sent.Month:yyMM}-1")));
        }
    }

    /// <summary>Who heads every service on the statement; where the work of several departments is on it, that is the director from then on.</summary>
    private static async Task<Guid> HeadOver(Stage stage, Guid authorityId, Statement statement)
    {
        var (areas, today) = (await stage.Ask(db => StatementAreas.On(db, statement)), Calendar.LocalDate(stage.Now));
        var heads = await stage.Ask(db => db.Set<Grant>().AsNoTracking()
            .Where(grant => grant.ScopeId == authorityId && grant.Role == Role.HeadOfService && grant.DeputyForId == null).OrderBy(grant => grant.Id).ToListAsync());
        var covering = heads.Where(grant => grant.IsInForceOn(today)).GroupBy(grant => grant.PersonId)
            .FirstOrDefault(grants => areas.All(area => grants.Any(grant => grant.ToHeldRole().Covers(authorityId, area))));
        if (covering is not null)
        {
            return covering.Key;
        }

        var director = Of(stage, authorityId, Role.Director);
        await stage.Do<GiveRoleHandler>(stage.Cast.AdministratorId, (handler, act) =>
            handler.Handle(act, new GiveRole(director, Role.HeadOfService, ScopeKind.Authority, authorityId, [], today, null, null)));
        return director;
    }

    private static Guid Of(Stage stage, Guid authorityId, Role role) => stage.Cast.Of(Council.All.Single(council => council.Id == authorityId).ShortName, role).PersonId;

    private static async Task<List<Statement>> Statements(Stage stage, Func<Statement, bool> wanted) =>
        [.. (await stage.Ask(db => db.Set<Statement>().AsNoTracking().ToListAsync())).Where(wanted).OrderBy(statement => statement.ProviderId).ThenBy(statement => statement.RecipientId).ThenBy(statement => statement.VatTreatment)];
}
