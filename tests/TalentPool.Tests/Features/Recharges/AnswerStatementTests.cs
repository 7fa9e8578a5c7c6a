using Microsoft.EntityFrameworkCore;
using TalentPool.Domain;
using TalentPool.Domain.Ledger;
using TalentPool.Domain.Partnerships;
using TalentPool.Domain.Placements;
using TalentPool.Domain.Recharges;
using TalentPool.Domain.Waiting;
using TalentPool.Features.Recharges;
using TalentPool.Features.Waiting;
using TalentPool.Platform.Jobs;
using TalentPool.Tests.Features.Offers;
using TalentPool.Tests.Support;

namespace TalentPool.Tests.Features.Recharges;

public sealed class AnswerStatementTests : IAsyncLifetime
{
    private World _world = null!;
    private RechargeScene _scene = null!;

    public async Task InitializeAsync()
    {
        _world = await World.Create();
        _scene = await RechargeScene.OneWeek(_world);
    }

    public async Task DisposeAsync() => await _world.DisposeAsync();

    [Fact]
    public async Task The_head_of_the_recipient_agrees_and_it_is_sent_out_and_paid()
    {
        var statement = await _scene.Issued();
        OfferScene.Must(await _scene.Answer(_scene.HostHead, statement));
        OfferScene.Must(await _scene.Export(_scene.HomeFinance, statement.Id));
        _world.Clock.Advance(TimeSpan.FromDays(5));
        OfferScene.Must(await _scene.Pay(_scene.HostFinance, statement.Id, new DateOnly(2027, 2, 8)));

        statement = await _scene.Statement();
        Assert.Equal((StatementStatus.Paid, new DateOnly(2027, 2, 8), "BACS 4711"), (statement.Status, statement.PaidOn!.Value, statement.PaymentReference));
        Assert.Equal([LedgerDocumentKind.Statement, LedgerDocumentKind.Document, LedgerDocumentKind.Payment], (await _scene.Posted()).Select(document => document.Kind));
        await _scene.Proves();
    }

    [Fact]
    public async Task Nobody_answers_for_the_other_side_or_without_the_role()
    {
        var statement = await _scene.Issued();

        foreach (var person in new[] { _scene.HomeHead, _scene.HomeFinance, _scene.HostFinance, _scene.Hours.BudgetHolder, _scene.Hours.Officer })
        {
            Assert.Equal(RefusalKind.NotPermitted, (await _scene.Answer(person, statement)).Refusal!.Kind);
        }

        OfferScene.Must(await _scene.Answer(_scene.HostHead, statement));
        foreach (var person in new[] { _scene.HostFinance, _scene.HomeHead, _scene.HostHead })
        {
            Assert.Equal(RefusalKind.NotPermitted, (await _scene.Export(person, statement.Id)).Refusal!.Kind);
        }
    }

    [Fact]
    public async Task A_disputed_line_that_is_taken_back_in_part_is_credited_and_the_rest_goes_out()
    {
        var statement = await _scene.Disputed(2);
        Assert.Equal(StatementStatus.PartDisputed, statement.Status);
        Assert.Contains(nameof(StatementAnswered), await _scene.Hours.Placed.Told(_scene.HomeHead));

        OfferScene.Must(await _scene.Uphold(_scene.HomeHead, statement.Id, 2, new LineCredit(5_230, 60)));

        statement = await _scene.Statement();
        Assert.Equal((StatementStatus.Agreed, 31_380L), (statement.Status, statement.DocumentTotals.NetPence));
        Assert.Equal([LedgerDocumentKind.Statement, LedgerDocumentKind.Credit], (await _scene.Posted()).Select(document => document.Kind));
        await _scene.Proves();
    }

    [Fact]
    public async Task A_line_in_dispute_is_left_out_of_the_document_and_comes_back_once_with_a_later_run()
    {
        var statement = await _scene.Disputed(2);
        OfferScene.Must(await _scene.Export(_scene.HomeFinance, statement.Id));
        Assert.Equal(15_690, (await _scene.Statement()).DocumentTotals.NetPence);
        OfferScene.Must(await _scene.Reject(_scene.HomeHead, statement.Id, 2));
        OfferScene.Must(await _scene.Withdraw(_scene.HostHead, statement.Id, 2));
        await _scene.Proves();
        _world.Clock.MoveTo(new DateTime(2027, 3, 4, 9, 0, 0, DateTimeKind.Utc));

        await _scene.Run(new DateOnly(2027, 2, 1));
        await _scene.Run(new DateOnly(2027, 2, 1));

        var later = (await _scene.Statements()).Single(one => one.Id != statement.Id);
        var line = Assert.Single(later.Lines);
        Assert.Equal((LineKind.BroughtForward, 20_920L, statement.Id, 2), (line.Kind, line.AmountPence, line.OriginStatementId!.Value, line.OriginLineNumber!.Value));
        await _scene.Proves();
        OfferScene.Must(await _scene.Issue(_scene.HomeHead, later));
        await _scene.Proves();
    }

    [Fact]
    public async Task A_line_that_was_wrong_as_a_whole_goes_back_and_is_charged_anew()
    {
        var statement = await _scene.Disputed(1);
        OfferScene.Must(await _scene.Uphold(_scene.HomeHead, statement.Id, 1, LineCredit.All(statement.Lines.Single(line => line.Number == 1).Figures, chargesAgain: true)));
        await _scene.Proves();
        _world.Clock.Advance(TimeSpan.FromDays(1));

        await _scene.Run();

        var anew = (await _scene.Statements()).Single(one => one.Id != statement.Id);
        Assert.Equal((2, 15_690L, "M-77"), (anew.Sequence, anew.NetPence, Assert.Single(anew.Lines).Matter));
        OfferScene.Must(await _scene.Issue(_scene.HomeHead, anew));
        await _scene.Proves();
    }

    [Fact]
    public async Task A_contested_line_goes_to_both_finance_officers_and_where_they_differ_to_the_arbiter()
    {
        var arbiter = await _scene.Arbiter();
        var statement = await _scene.Disputed(1, 2);
        OfferScene.Must(await _scene.Reject(_scene.HomeHead, statement.Id, 1));
        OfferScene.Must(await _scene.Reject(_scene.HomeHead, statement.Id, 2));
        OfferScene.Must(await _scene.Contest(_scene.HostHead, statement.Id, 1));
        OfferScene.Must(await _scene.Contest(_scene.HostHead, statement.Id, 2));
        Assert.Contains(nameof(DisputeContested), await _scene.Hours.Placed.Told(_scene.HomeFinance));

        OfferScene.Must(await _scene.View(_scene.HomeFinance, statement.Id, 1, new LineCredit(1_000)));
        OfferScene.Must(await _scene.View(_scene.HostFinance, statement.Id, 1, new LineCredit(1_000)));
        Assert.Equal(DisputeStatus.Upheld, (await _scene.Statement()).DisputeOf(1)!.Status);

        OfferScene.Must(await _scene.View(_scene.HomeFinance, statement.Id, 2, LineCredit.None));
        OfferScene.Must(await _scene.View(_scene.HostFinance, statement.Id, 2, new LineCredit(10_460, 120)));
        Assert.Equal(DisputeStatus.Referred, (await _scene.Statement()).DisputeOf(2)!.Status);
        Assert.Contains(nameof(DisputeReferred), await _scene.Hours.Placed.Told(arbiter));
        Assert.Equal(RefusalKind.NotPermitted, (await _scene.Arbitrate(_scene.HostHead, statement.Id, 2, LineCredit.None)).Refusal!.Kind);

        OfferScene.Must(await _scene.Arbitrate(arbiter, statement.Id, 2, new LineCredit(10_460, 120)));
        statement = await _scene.Statement();
        Assert.Equal((StatementStatus.Agreed, 25_150L), (statement.Status, statement.DocumentTotals.NetPence));
        await _scene.Proves();
    }

    [Fact]
    public async Task Silence_is_told_then_accrued_and_may_still_be_broken()
    {
        await _scene.Issued();
        var deputy = await _world.Person(_world.Leeds);
        await _scene.Hours.Grant(deputy, Role.HeadOfService, _scene.HostHead.Id);

        _world.Clock.MoveTo(new DateTime(2027, 2, 10, 17, 1, 0, DateTimeKind.Utc));
        await Job();
        Assert.Contains(nameof(StatementAnswerOverdue), await _scene.Hours.Placed.Told(deputy));
        Assert.Contains(nameof(StatementAnswerOverdue), await _scene.Hours.Placed.Told(_scene.HostFinance));
        Assert.False((await _scene.Statement()).IsUnanswered);

        _world.Clock.MoveTo(new DateTime(2027, 2, 19, 17, 1, 0, DateTimeKind.Utc));
        await Job();
        await Job();
        Assert.True((await _scene.Statement()).IsUnanswered);
        Assert.Equal(StatementStatus.Issued, (await _scene.Statement()).Status);
        OfferScene.Must(await _scene.Answer(_scene.HostHead, await _scene.Statement()));
        await _scene.Proves();
    }

    [Fact]
    public async Task Silence_is_an_answer_only_where_the_terms_of_every_line_say_so()
    {
        var statement = await _scene.Issued();
        await using var db = _world.OpenDb();
        foreach (var terms in await db.Set<Terms>().ToListAsync())
        {
            db.Entry(terms).ComplexProperty(one => one.Figures).CurrentValue = new PolicyFigures { StatementsAgreeBySilence = true };
        }

        var second = new Partnership(Guid.CreateVersion7(), "Two councils", "TC");
        db.Add(second);
        await db.SaveChangesAsync();
        Assert.True((await TermsOfStatement.Of(db, statement)).AgreesBySilence);

        await db.Set<Placement>().ExecuteUpdateAsync(set => set.SetProperty(placement => placement.PartnershipId, second.Id));

        Assert.False((await TermsOfStatement.Of(db, statement)).AgreesBySilence);
    }

    [Fact]
    public async Task A_rejection_that_nobody_contests_is_final_after_five_working_days()
    {
        var statement = await _scene.Disputed(1);
        OfferScene.Must(await _scene.Reject(_scene.HomeHead, statement.Id, 1));
        _world.Clock.MoveTo(new DateTime(2027, 2, 11, 17, 1, 0, DateTimeKind.Utc));
        await Job();

        Assert.Equal((StatementStatus.Agreed, DisputeStatus.Dismissed), ((await _scene.Statement()).Status, (await _scene.Statement()).DisputeOf(1)!.Status));
        Assert.Equal("NotInThisState", (await _scene.Contest(_scene.HostHead, statement.Id, 1)).Refusal!.Name);
        await _scene.Proves();
    }

    [Fact]
    public async Task Both_sides_see_that_it_waits_and_the_provider_may_nudge()
    {
        var statement = await _scene.Issued();
        foreach (var reader in new[] { _scene.HomeHead, _scene.HostHead })
        {
            var item = Assert.Single(await Waiting(reader), item => item.Item.Kind == nameof(WaitKind.StatementAnswer));
            Assert.Equal(("BRA-S-2026-0001", $"/statements/{statement.Id}", new DateTime(2027, 2, 10, 17, 0, 0, DateTimeKind.Utc)), (item.About, item.Href, item.DueAt!.Value));
        }

        OfferScene.Must(await _world.Use<NudgeHolderHandler>().Handle(RechargeScene.By(_scene.HomeHead), new NudgeHolder(statement.Id, nameof(WaitKind.StatementAnswer))));
        Assert.Contains(nameof(Nudged), await _scene.Hours.Placed.Told(_scene.HostHead));
        OfferScene.Must(await _scene.Answer(_scene.HostHead, await _scene.Statement(), 1));
        Assert.Single(await Waiting(_scene.HostHead), item => item.Item.Kind == nameof(WaitKind.DisputeDecision));
        await _scene.Proves();
    }

    private async Task<IReadOnlyList<WaitingItem>> Waiting(TalentPool.Platform.People.Person reader)
    {
        await using var db = _world.OpenDb();
        return await new WaitingList(db).Of(await _world.Actor(reader.Id), _world.Clock.UtcNow);
    }

    private async Task Job()
    {
        var scan = new Scan("Let statements and disputes run out", _world.Clock.UtcNow, Microsoft.Extensions.Logging.Abstractions.NullLogger.Instance);
        await using var db = _world.OpenDb();
        await new CatchUpStatementsJob(db, _world.Use<CatchUpStatementHandler>()).Run(scan, CancellationToken.None);
        Assert.Null(scan.FirstError);
    }
}
