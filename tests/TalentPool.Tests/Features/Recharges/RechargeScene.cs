using Microsoft.EntityFrameworkCore;
using TalentPool.Domain;
using TalentPool.Domain.Partnerships;
using TalentPool.Domain.Placements;
using TalentPool.Domain.Rates;
using TalentPool.Domain.Recharges;
using TalentPool.Domain.Timesheets;
using TalentPool.Features.Ledger;
using TalentPool.Features.Recharges;
using TalentPool.Platform;
using TalentPool.Platform.Evidence;
using TalentPool.Platform.Jobs;
using TalentPool.Platform.People;
using TalentPool.Tests.Features.Evidence;
using TalentPool.Tests.Features.Offers;
using TalentPool.Tests.Features.Timesheets;
using TalentPool.Tests.Support;

namespace TalentPool.Tests.Features.Recharges;

/// <summary>Bradford’s officer has worked for Leeds in January 2027 at £52.30 an hour, and it is the morning of 4 February, when the month’s hours have been approved.</summary>
public sealed class RechargeScene
{
    public static readonly DateOnly January = new(2027, 1, 1);

    public static readonly DateTime RunMorning = new(2027, 2, 4, 9, 0, 0, DateTimeKind.Utc);

    private RechargeScene(HoursScene hours) => Hours = hours;

    public HoursScene Hours { get; }

    public World World => Hours.World;

    public Person HomeHead => Hours.Placed.HomeHead;

    public Person HostHead => Hours.Placed.HostHead;

    public Person HomeFinance => Hours.Placed.HomeFinance;

    public Person HostFinance => Hours.Placed.HostFinance;

    /// <summary>One week is approved: three hours on one matter, four on another.</summary>
    public static async Task<RechargeScene> OneWeek(World world)
    {
        var scene = await Empty(world);
        await scene.Approve(HoursScene.Monday, (180, "M-77"), (240, "M-88"));
        world.Clock.MoveTo(RunMorning);
        return scene;
    }

    public static async Task<RechargeScene> Empty(World world, PriceAsked? price = null)
    {
        var scene = new RechargeScene(await HoursScene.OnePlacement(world, price));
        await EvidenceScene.Adopt(world, scene.Hours.Placed.Requester.Id, scene.Hours.Placed.Offers.GapId);
        return scene;
    }

    /// <summary>Two placements, one of them with VAT, so that there are two statements to draft.</summary>
    public static async Task<RechargeScene> TwoTreatments(World world)
    {
        var scene = new RechargeScene(await HoursScene.TwoPlacements(world, VatTreatment.Standard));
        foreach (var placementId in new[] { scene.Hours.First, scene.Hours.Second })
        {
            await scene.Approve(HoursScene.Monday, placementId, (90, "M-1"), (75, "M-2"));
            await using var db = world.OpenDb();
            await EvidenceScene.Adopt(world, scene.Hours.Placed.Requester.Id, await db.Set<Placement>().Where(placement => placement.Id == placementId).Select(placement => placement.GapId).SingleAsync());
        }

        world.Clock.MoveTo(RunMorning);
        return scene;
    }

    public Task<Guid> Approve(DateOnly monday, params (int Minutes, string Matter)[] entries) => Approve(monday, Hours.First, entries);

    /// <summary>The officer hands entries of that Monday in, and the host confirms and approves them.</summary>
    public async Task<Guid> Approve(DateOnly monday, Guid placementId, params (int Minutes, string Matter)[] entries)
    {
        OfferScene.Must(await Hours.Save(HoursScene.By(Hours.Officer), monday, true, [],
            (placementId, [.. entries.Select(entry => new EntryTerms(null, monday, entry.Minutes, "Drafting", entry.Matter, "Drafting a claim", "As counsel asked"))])));
        var sheet = (await Hours.Sheets()).Single(sheet => sheet.PlacementId == placementId && sheet.Monday == monday && sheet.Status == TimesheetStatus.Submitted);
        OfferScene.Must(await Hours.Confirm(Hours.Supervisor, sheet.Id));
        OfferScene.Must(await Hours.Approve(Hours.BudgetHolder, sheet.Id));
        return sheet.Id;
    }

    /// <summary>Somebody with hours, expenses or work of their own on the statement becomes a head of service of the provider as well.</summary>
    public async Task MakeHead(Person person)
    {
        await using var db = World.OpenDb();
        OfferScene.Must(Grant.Give(
            Actor.Clock, World.Clock.UtcNow, Guid.CreateVersion7(), person.Id, Role.HeadOfService, ScopeKind.Authority, World.Bradford.Id, [], new DateOnly(2026, 1, 1), null, null, out var grant));
        db.Add(grant!);
        await db.SaveChangesAsync();
    }

    /// <summary>As the timetable does.</summary>
    public async Task Job()
    {
        var scan = new Scan("Draft the month’s statements", World.Clock.UtcNow, Microsoft.Extensions.Logging.Abstractions.NullLogger.Instance);
        await using var db = World.OpenDb();
        await new MonthRunsJob(db, World.Use<StartMonthRunHandler>(), World.Use<MonthRunner>()).Run(scan, CancellationToken.None);
        Assert.Null(scan.FirstError);
    }

    public async Task<Guid> Start(Person? by = null, DateOnly? month = null)
    {
        var outcome = await World.Use<StartMonthRunHandler>().Handle(By(by ?? HomeFinance), new StartMonthRun(World.Bradford.Id, month ?? January));
        OfferScene.Must(outcome);
        return outcome.SubjectId!.Value;
    }

    public Task CarryOut(Guid runId, CancellationToken cancellation = default) => World.Use<MonthRunner>().CarryOut(runId, cancellation);

    public async Task<MonthRun> Run(DateOnly? month = null)
    {
        var id = await Start(month: month);
        await CarryOut(id);
        return await MonthRun(id);
    }

    public async Task<MonthRun> MonthRun(Guid id)
    {
        await using var db = World.OpenDb();
        return await db.Set<MonthRun>().AsNoTracking().Include(run => run.Notes).SingleAsync(run => run.Id == id);
    }

    public async Task<List<Statement>> Statements()
    {
        await using var db = World.OpenDb();
        return await db.Set<Statement>().AsNoTracking().OrderBy(statement => statement.Month).ThenBy(statement => statement.VatTreatment).ThenBy(statement => statement.Sequence).ToListAsync();
    }

    public async Task<Statement> Statement(Guid? id = null) => (await Statements()).Single(statement => id is null || statement.Id == id);

    public async Task<List<ChargeLink>> Links()
    {
        await using var db = World.OpenDb();
        return await db.Set<ChargeLink>().AsNoTracking().OrderBy(link => link.Id).ToListAsync();
    }

    public async Task<List<PostedDocument>> Posted()
    {
        await using var db = World.OpenDb();
        return await db.Set<PostedDocument>().AsNoTracking().Include(document => document.Amounts).OrderBy(document => document.Id).ToListAsync();
    }

    /// <summary>Drafts the month and issues its one statement.</summary>
    public async Task<Statement> Issued(DateOnly? month = null)
    {
        await Run(month);
        var draft = (await Statements()).Single(statement => statement.Status == StatementStatus.Draft && statement.Lines.Count > 0);
        OfferScene.Must(await Issue(HomeHead, draft));
        return await Statement(draft.Id);
    }

    public async Task<Statement> Disputed(params int[] lines)
    {
        var statement = await Issued();
        OfferScene.Must(await Answer(HostHead, statement, lines));
        return await Statement(statement.Id);
    }

    public Task<Outcome> Issue(Person by, Statement seen) => World.Use<IssueStatementHandler>().Handle(By(by), new IssueStatement(seen.Id, seen.Version));

    public Task<Outcome> Answer(Person by, Statement seen, params int[] disputed) => World.Use<AnswerStatementHandler>().Handle(
        By(by), new AnswerStatement(seen.Id, seen.Version, [.. disputed.Select(line => new LineDisputeTerms(Guid.CreateVersion7(), line, DisputeReason.Hours, "The hearing was shorter."))]));

    public async Task<Outcome> Uphold(Person by, Guid id, int line, LineCredit credit) => await World.Use<UpholdDisputeHandler>().Handle(By(by), new UpholdDispute(id, await Version(id), line, credit));

    public async Task<Outcome> Reject(Person by, Guid id, int line) => await World.Use<RejectDisputeHandler>().Handle(By(by), new RejectDispute(id, await Version(id), line, "The judge came late."));

    public async Task<Outcome> Withdraw(Person by, Guid id, int line) => await World.Use<WithdrawDisputeHandler>().Handle(By(by), new WithdrawDispute(id, await Version(id), line));

    public async Task<Outcome> Contest(Person by, Guid id, int line) => await World.Use<ContestDisputeHandler>().Handle(By(by), new ContestDispute(id, await Version(id), line, "The list says otherwise."));

    public async Task<Outcome> View(Person by, Guid id, int line, LineCredit view) => await World.Use<GiveFinanceViewHandler>().Handle(By(by), new GiveFinanceView(id, await Version(id), line, view));

    public async Task<Outcome> Arbitrate(Person by, Guid id, int line, LineCredit credit) => await World.Use<ArbitrateDisputeHandler>().Handle(By(by), new ArbitrateDispute(id, await Version(id), line, credit, "Half of it was waiting."));

    public async Task<Outcome> Export(Person by, Guid id) => await World.Use<ExportStatementHandler>().Handle(By(by), new ExportStatement(id, await Version(id)));

    public async Task<Outcome> Pay(Person by, Guid id, DateOnly on) => await World.Use<RecordPaymentHandler>().Handle(By(by), new RecordPayment(id, await Version(id), on, "BACS 4711"));

    public Task<Outcome> LetTimePass(Guid id) => World.Use<CatchUpStatementHandler>().Handle(Act.OfClock(), new CatchUpStatement(id));

    /// <summary>A head of service there whose role is limited to that service area.</summary>
    public async Task<Person> HeadOf(Authority authority, Guid serviceAreaId)
    {
        var person = await World.Person(authority);
        OfferScene.Must(Grant.Give(Actor.Clock, World.Clock.UtcNow, Guid.CreateVersion7(), person.Id, Role.HeadOfService, ScopeKind.Authority, authority.Id, [serviceAreaId], new DateOnly(2026, 1, 1), null, null, out var grant));
        await using var db = World.OpenDb();
        db.Add(grant!);
        await db.SaveChangesAsync();
        return person;
    }

    /// <summary>A member of the board who belongs to neither authority.</summary>
    public Task<Person> Arbiter() => World.Person(World.Kirklees, ScopeKind.Partnership, World.Partnership.Id, Role.BoardMember);

    public async Task Proves() => Assert.Null((await Verification.Of(World.Databases).Run()).Failure);

    /// <summary>All that the runs have stored, without what is new each time: ids and instants.</summary>
    public async Task<string> Dump()
    {
        var sheets = (await Hours.Sheets()).ToDictionary(sheet => sheet.Id);
        var links = (await Links()).ToLookup(link => (link.StatementId, link.LineNumber));
        var text = (await Statements()).Select(statement => $"{statement.Month} {statement.Sequence} {statement.VatTreatment} {statement.Status} {statement.Version} {statement.NetPence}\n" + string.Concat(statement.Lines.OrderBy(line => line.Number).Select(line =>
            $"  {line.Number} {line.Kind} {line.PlacementReference} {line.Matter} {line.From} {line.To} {line.Minutes} {line.ChargeableMinutes} {line.RatePencePerHour} {line.AmountPence}: "
            + $"{string.Join(", ", links[(statement.Id, line.Number)].Select(link => $"{link.Kind} {(sheets.TryGetValue(link.RecordId, out var sheet) ? $"{sheet.From}" : $"{link.Sequence}")}").Order(StringComparer.Ordinal))}\n")));
        return string.Concat(text);
    }

    public static Act By(Person person) => OfferScene.By(person);

    private async Task<int> Version(Guid id) => (await Statement(id)).Version;
}
