using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using TalentPool.Domain;
using TalentPool.Domain.Ledger;
using TalentPool.Domain.Recharges;
using TalentPool.Domain.Timesheets;
using TalentPool.Features.Recharges;
using TalentPool.Tests.Features.Offers;
using TalentPool.Tests.Features.Timesheets;
using TalentPool.Tests.Support;

namespace TalentPool.Tests.Features.Recharges;

public sealed class IssueStatementTests : IAsyncLifetime
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
    public async Task The_head_of_the_provider_issues_and_it_is_numbered_charged_and_posted()
    {
        var statement = await _scene.Issued();

        Assert.Equal((StatementStatus.Issued, 1, 2026, "BRA-S-2026-0001"), (statement.Status, statement.Number!.Value, statement.NumberYear!.Value, statement.Reference));
        var sheet = await _scene.Hours.Sheet();
        Assert.Equal((TimesheetStatus.Charged, statement.Id), (sheet.Status, sheet.StatementId!.Value));
        var posted = Assert.Single(await _scene.Posted());
        Assert.Equal((LedgerDocumentKind.Statement, 4, 73_220L, 73_220L), (posted.Kind, posted.Amounts.Count, posted.Amounts.Sum(amount => amount.DebitPence), posted.Amounts.Sum(amount => amount.CreditPence)));
        Assert.Contains(nameof(StatementIssued), await _scene.Hours.Placed.Told(_scene.HostHead));
        await _scene.Proves();
    }

    [Fact]
    public async Task No_two_providers_print_the_same_number()
    {
        var first = await _scene.Issued();
        await using var db = _world.OpenDb();
        await db.Set<Statement>().Where(statement => statement.Id == first.Id).ExecuteUpdateAsync(set => set.SetProperty(statement => statement.ProviderId, _world.Kirklees.Id));

        // Another provider’s statements begin with BRA, so this one’s take a letter more, and keep it.
        await _scene.Approve(HoursScene.Monday.AddDays(7), (60, "M-77"));
        _world.Clock.MoveTo(new DateTime(2027, 3, 4, 9, 0, 0, DateTimeKind.Utc));
        var second = await Issue();
        Assert.Equal("BRAD-S-2026-0001", second.Reference);
        await _scene.Approve(HoursScene.Monday.AddDays(14), (60, "M-77"));
        Assert.Equal("BRAD-S-2026-0002", (await Issue()).Reference);

        await Assert.ThrowsAnyAsync<DbException>(() => db.Set<Statement>().Where(statement => statement.Id == second.Id).ExecuteUpdateAsync(set => set.SetProperty(statement => statement.Reference, first.Reference)));

        async Task<Statement> Issue()
        {
            _world.Clock.Advance(TimeSpan.FromDays(1));
            await _scene.Run(new DateOnly(2027, 2, 1));
            var draft = (await _scene.Statements()).Single(statement => statement.Status == StatementStatus.Draft);
            OfferScene.Must(await _scene.Issue(_scene.HomeHead, draft));
            return await _scene.Statement(draft.Id);
        }
    }

    [Theory]
    [InlineData("BFD", "Bradford", "BFD BRA BRAD BRADF BRADFO BRADFOR BRADFORD BRADFORD2 BRADFORD3")]
    [InlineData(null, "St Ives", "STI STIV STIVE STIVES STIVES2")]
    [InlineData(null, "Ely", "ELY ELY2")]
    [InlineData(null, "Qu", "QU QU2")]
    [InlineData(null, "Ünÿ", "N N2")]
    public void The_letters_of_a_provider_grow_by_one_until_they_are_its_own(string? registered, string shortName, string codes) =>
        Assert.Equal(codes.Split(' '), StatementCode.Candidates(registered, shortName).Take(codes.Split(' ').Length));

    [Fact]
    public void The_longest_number_fits_where_it_is_kept() =>
        Assert.All(StatementCode.Candidates(null, new string('A', 200)), code => Assert.True($"{StatementCode.Prefix(code)}2026-100000".Length <= StatementMapping.LongestReference));

    [Fact]
    public async Task Nobody_else_can_issue_it()
    {
        await _scene.Run();
        var draft = await _scene.Statement();

        foreach (var person in new[] { _scene.HomeFinance, _scene.HostHead, _scene.HostFinance, _scene.Hours.Officer, _scene.Hours.Placed.LineManager, await _world.Person(_world.Kirklees, Role.HeadOfService) })
        {
            Assert.Equal(RefusalKind.NotPermitted, (await _scene.Issue(person, draft)).Refusal!.Kind);
        }

        Assert.Empty(await _scene.Posted());
    }

    [Fact]
    public async Task A_head_of_another_service_issues_answers_and_rejects_nothing_of_it()
    {
        await _scene.Run();
        var draft = await _scene.Statement();
        var (ofProvider, ofRecipient) = (await _scene.HeadOf(_world.Bradford, Guid.CreateVersion7()), await _scene.HeadOf(_world.Leeds, Guid.CreateVersion7()));
        var (legalOfProvider, legalOfRecipient) = (await _scene.HeadOf(_world.Bradford, _world.Legal.Id), await _scene.HeadOf(_world.Leeds, _world.Legal.Id));

        Assert.Equal("NotTheProvidersHead", (await _scene.Issue(ofProvider, draft)).Refusal?.Name);
        OfferScene.Must(await _scene.Issue(legalOfProvider, draft));
        Assert.Contains(nameof(StatementIssued), await _scene.Hours.Placed.Told(legalOfRecipient));
        Assert.DoesNotContain(nameof(StatementIssued), await _scene.Hours.Placed.Told(ofRecipient));
        Assert.Equal("NotTheRecipientsHead", (await _scene.Answer(ofRecipient, await _scene.Statement(), 1)).Refusal?.Name);
        OfferScene.Must(await _scene.Answer(legalOfRecipient, await _scene.Statement(), 1));
        Assert.Equal("NotTheProvidersHead", (await _scene.Reject(ofProvider, draft.Id, 1)).Refusal?.Name);
        OfferScene.Must(await _scene.Reject(legalOfProvider, draft.Id, 1));
        Assert.Equal("NotTheRecipientsHead", (await _scene.Withdraw(ofRecipient, draft.Id, 1)).Refusal?.Name);
        Assert.Equal("NotTheRecipientsHead", (await _scene.Contest(ofRecipient, draft.Id, 1)).Refusal?.Name);
        OfferScene.Must(await _scene.Withdraw(legalOfRecipient, draft.Id, 1));
    }

    [Fact]
    public async Task Who_has_acted_for_the_host_of_a_placement_on_it_issues_and_decides_nothing_of_it()
    {
        var ofHost = _scene.Hours.Placed.HostConflict;
        await _scene.MakeHead(ofHost);
        await _scene.Run();
        Assert.Equal("ActsForBothSides", (await _scene.Issue(ofHost, await _scene.Statement())).Refusal?.Name);

        var statement = await _scene.Statement();
        OfferScene.Must(await _scene.Issue(_scene.HomeHead, statement));
        OfferScene.Must(await _scene.Answer(_scene.HostHead, await _scene.Statement(), 1));

        Assert.Equal("ActsForBothSides", (await _scene.Uphold(ofHost, statement.Id, 1, new LineCredit(1_000))).Refusal?.Name);
        Assert.Equal("ActsForBothSides", (await _scene.Reject(ofHost, statement.Id, 1)).Refusal?.Name);
        await _scene.Proves();
    }

    [Fact]
    public async Task Who_has_acted_for_the_home_of_a_placement_on_it_answers_nothing_of_it()
    {
        var ofHome = _scene.Hours.Placed.LineManager;
        await _scene.Hours.Grant(ofHome, Role.HeadOfService);
        var statement = await _scene.Issued();
        Assert.Equal("ActsForBothSides", (await _scene.Answer(ofHome, statement)).Refusal?.Name);

        OfferScene.Must(await _scene.Answer(_scene.HostHead, statement, 1));
        OfferScene.Must(await _scene.Reject(_scene.HomeHead, statement.Id, 1));
        Assert.Equal("ActsForBothSides", (await _scene.Withdraw(ofHome, statement.Id, 1)).Refusal?.Name);
        Assert.Equal("ActsForBothSides", (await _scene.Contest(ofHome, statement.Id, 1)).Refusal?.Name);
        await _scene.Proves();
    }

    [Fact]
    public async Task A_double_click_issues_once_and_a_second_person_is_told()
    {
        await _scene.Run();
        var draft = await _scene.Statement();
        var act = RechargeScene.By(_scene.HomeHead);
        var other = await _world.Person(_world.Bradford, Role.HeadOfService);

        OfferScene.Must(await _world.Use<IssueStatementHandler>().Handle(act, new IssueStatement(draft.Id, draft.Version)));
        OfferScene.Must(await _world.Use<IssueStatementHandler>().Handle(act, new IssueStatement(draft.Id, draft.Version)));
        var second = await _scene.Issue(other, draft);

        Assert.Equal(RefusalKind.Stale, second.Refusal!.Kind);
        Assert.Contains(_scene.HomeHead.Name, second.Refusal.Sentence);
        Assert.Single(await _scene.Posted());
        Assert.Equal(1, (await _scene.Statement()).Number);
    }

    [Fact]
    public async Task A_head_with_hours_of_their_own_on_it_cannot_issue_it()
    {
        await _scene.Run();
        var draft = await _scene.Statement();
        await using (var db = _world.OpenDb())
        {
            OfferScene.Must(Domain.Partnerships.Grant.Give(
                Domain.Actor.Clock, _world.Clock.UtcNow, Guid.CreateVersion7(), _scene.Hours.Officer.Id, Role.HeadOfService, Domain.Partnerships.ScopeKind.Authority, _world.Bradford.Id, [], new DateOnly(2026, 1, 1), null, null, out var grant));
            db.Add(grant!);
            await db.SaveChangesAsync();
        }

        Assert.Equal("OwnHours", (await _scene.Issue(_scene.Hours.Officer, draft)).Refusal!.Name);
        Assert.Equal(TimesheetStatus.Approved, (await _scene.Hours.Sheet()).Status);
    }

    [Fact]
    public async Task What_is_approved_later_goes_on_a_second_statement_of_the_month_with_the_next_number()
    {
        var first = await _scene.Issued();
        await _scene.Approve(HoursScene.Monday.AddDays(7), (120, "M-77"));

        var second = await _scene.Issued();

        Assert.Equal([(1, 1, 36_610L), (2, 2, 10_460L)], new[] { first, second }.Select(statement => (statement.Sequence, statement.Number!.Value, statement.NetPence)));
        await _scene.Proves();
    }

    [Fact]
    public async Task What_stands_on_one_months_draft_is_not_taken_by_another_months()
    {
        await _scene.Run();
        await _scene.Approve(new DateOnly(2027, 2, 1), (60, "M-77"));
        _world.Clock.MoveTo(new DateTime(2027, 3, 4, 9, 0, 0, DateTimeKind.Utc));

        await _scene.Run(new DateOnly(2027, 2, 1));

        Assert.Equal([36_610L, 5_230L], (await _scene.Statements()).Select(statement => statement.NetPence));
        await _scene.Proves();
    }

    [Fact]
    public async Task A_draft_of_which_something_has_changed_is_not_issued()
    {
        await _scene.Run();
        var draft = await _scene.Statement();
        await using (var db = _world.OpenDb())
        {
            await db.Set<StatementLine>().Where(line => line.Number == 1).ExecuteUpdateAsync(set => set.SetProperty(line => line.AmountPence, 1));
        }

        Assert.Equal("ChangedSinceDrafted", (await _scene.Issue(_scene.HomeHead, draft)).Refusal!.Name);
        await _scene.Run();
        OfferScene.Must(await _scene.Issue(_scene.HomeHead, await _scene.Statement()));
        await _scene.Proves();
    }
}
