using TalentPool.Domain.Recharges;
using static TalentPool.Domain.Tests.Recharges.StatementScene;

namespace TalentPool.Domain.Tests.Recharges;

public sealed class StatementTests
{
    [Fact]
    public void A_drafted_statement_says_what_the_run_made()
    {
        var draft = DraftOf(Things);

        var scene = Draft();

        Assert.Equal(draft.Id, scene.Statement.Id);
        Assert.Equal(draft.Lines.Select(line => line.Figures), scene.Statement.Lines.Select(line => line.Figures));
        Assert.Equal((draft.Group, draft.Month, 103_000L), (scene.Statement.Group, scene.Statement.Month, scene.Statement.NetPence));
        var drafted = Assert.IsType<StatementDrafted>(Assert.Single(scene.Statement.TakeEvents()));
        Assert.Equal((3, 103_000L), (drafted.LineCount, drafted.NetPence));
    }

    [Fact]
    public void A_line_keeps_all_that_its_amount_follows_from()
    {
        var draft = DraftOf(
            GivenCharges.Adjustment(new ChargedLine(new LineReference(GivenCharges.Id(7), 3), 7_200, 780_000), 6_695),
            new ChargeableBroughtForward(GivenCharges.Group, new LineReference(GivenCharges.Id(7), 2), GivenCharges.For(), GivenCharges.May, 500),
            GivenCharges.Time(2, 2, -62, corrects: 1));

        Assert.True(Statement.Draft(Actor.Clock, IssueDay, PartnershipId, draft, out var statement).IsDone);

        Assert.Equal(draft.Lines.Select(line => line.Figures), statement!.Lines.Select(line => line.Figures));
    }

    [Fact]
    public void Only_the_run_or_the_provider_makes_a_draft()
    {
        var scene = Draft();

        Assert.Equal("NotForTheRun", Statement.Draft(scene.RecipientHead, IssueDay, PartnershipId, DraftOf(Things), out var none).Refusal?.Name);
        Assert.Null(none);
        Assert.Equal("NotForTheRun", scene.Statement.Rebuild(scene.RecipientFinance, IssueDay, null).Refusal?.Name);
        Assert.True(Statement.Draft(scene.ProviderFinance, IssueDay, PartnershipId, DraftOf(Things), out _).IsDone);
    }

    [Fact]
    public void A_run_that_makes_the_same_lines_again_changes_nothing()
    {
        var scene = In(StatementStatus.Draft);
        var seen = scene.Seen;

        scene.Done(scene.Statement.Rebuild(Actor.Clock, scene.Now, DraftOf(Things)));

        Assert.Empty(scene.Statement.TakeEvents());
        Assert.Equal(seen, scene.Seen);
    }

    [Fact]
    public void A_later_run_puts_its_lines_in_the_place_of_the_drafts()
    {
        var scene = In(StatementStatus.Draft);

        scene.Done(scene.Statement.Rebuild(Actor.Clock, scene.Now, DraftOf([.. Things, GivenCharges.Expense(7, 900)])));

        Assert.Equal(103_900, scene.Statement.NetPence);
        Assert.IsType<StatementRebuilt>(Assert.Single(scene.Statement.TakeEvents()));
        Assert.Throws<ArgumentException>(() => scene.Statement.Rebuild(Actor.Clock, scene.Now, DraftOf(Things) with { Sequence = 2 }));
    }

    [Fact]
    public void A_draft_that_nothing_is_left_of_cannot_be_issued()
    {
        var scene = Draft();

        scene.Done(scene.Statement.Rebuild(Actor.Clock, scene.Now, null));

        Assert.Equal("NothingToIssue", scene.Issue().Refusal?.Name);
    }

    [Fact]
    public void The_providers_head_issues_it_and_it_gets_its_number()
    {
        var scene = In(StatementStatus.Draft);

        scene.Done(scene.Issue());

        Assert.Equal((2026, 1, "LDS-2026-0001"), (scene.Statement.NumberYear!.Value, scene.Statement.Number!.Value, scene.Statement.Reference));
        Assert.Equal((scene.Now, scene.ProviderHead.PersonId), (scene.Statement.IssuedAt!.Value, scene.Statement.IssuedById!.Value));
        Assert.Equal(NumberOf(1), Assert.IsType<StatementIssued>(Assert.Single(scene.Statement.TakeEvents())).Number);
    }

    [Fact]
    public void Nobody_but_the_providers_head_issues()
    {
        var scene = Draft();

        Assert.All([scene.ProviderFinance, scene.RecipientHead, scene.Stranger, scene.Arbiter, Actor.Clock], by => Assert.Equal("NotTheProvidersHead", scene.Issue(by).Refusal?.Name));
    }

    [Fact]
    public void A_number_of_another_year_or_none_is_a_mistake()
    {
        var scene = Draft();

        Assert.Throws<ArgumentException>(() => scene.Statement.Issue(scene.ProviderHead, scene.Now, scene.Seen, new StatementNumber(new FinancialYear(2025), 1, "LDS-2025-0001")));
        Assert.Throws<ArgumentException>(() => scene.Statement.Issue(scene.ProviderHead, scene.Now, scene.Seen, NumberOf(0)));
        Assert.Equal(StatementStatus.Draft, scene.Statement.Status);
    }

    [Fact]
    public void Whoever_saw_an_earlier_version_is_told_who_changed_it()
    {
        var scene = Draft();
        var seen = scene.Seen;
        scene.Done(scene.Issue());

        var outcome = scene.Statement.Respond(scene.RecipientHead, scene.Now, seen, []);

        Assert.Equal(("Stale", RefusalKind.Stale), (outcome.Refusal!.Name, outcome.Refusal.Kind));
        Assert.Contains("Provider’s head", outcome.Refusal.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_not_disputed_is_agreed()
    {
        var scene = Issued();
        Assert.Equal(LineStatus.Open, scene.Statement.StatusOf(1));

        scene.Done(scene.Respond(2));

        Assert.Equal([LineStatus.Agreed, LineStatus.Disputed, LineStatus.Agreed], scene.Statement.Lines.Select(line => scene.Statement.StatusOf(line.Number)));
        Assert.Equal(3_000, scene.Statement.DisputedPence);
    }

    [Fact]
    public void A_statement_without_a_dispute_is_agreed_at_once()
    {
        var scene = In(StatementStatus.Issued);

        scene.Done(scene.Respond());

        Assert.Equal(StatementStatus.Agreed, scene.Statement.Status);
        Assert.Equal([typeof(StatementAnswered), typeof(StatementAgreed)], scene.Statement.TakeEvents().Select(happened => happened.GetType()));
    }

    [Fact]
    public void Nobody_but_the_recipients_head_answers()
    {
        var scene = Issued();

        Assert.All([scene.ProviderHead, scene.RecipientFinance, scene.Stranger, scene.Arbiter, Actor.Clock], by => Assert.Equal("NotTheRecipientsHead", scene.Respond(by).Refusal?.Name));
    }

    [Fact]
    public void A_dispute_names_a_line_once_with_a_reason_and_no_line_that_was_settled_before()
    {
        var scene = Issued([.. Things, new ChargeableBroughtForward(GivenCharges.Group, new LineReference(GivenCharges.Id(7), 2), GivenCharges.For(), GivenCharges.May, 500)]);

        Assert.Equal("NoSuchLine", scene.Respond(5).Refusal?.Name);
        Assert.Equal("LineNamedTwice", scene.Respond(2, 2).Refusal?.Name);
        Assert.Equal("SettledBefore", scene.Respond(4).Refusal?.Name);
        Assert.Equal("ExplanationMissing", scene.Statement.Respond(scene.RecipientHead, scene.Now, scene.Seen, [Dispute(1, " ")]).Refusal?.Name);
        Assert.Equal(StatementStatus.Issued, scene.Statement.Status);
        Assert.Empty(scene.Statement.Disputes);
    }

    [Fact]
    public void Nobody_acts_for_both_sides()
    {
        var both = Person("Both", GivenCharges.Leeds,
            [.. new[] { GivenCharges.Leeds, GivenCharges.Bradford }.SelectMany(authority => (HeldRole[])[new(Role.HeadOfService, authority, []), new(Role.Finance, authority, [])])]);
        var scene = Draft();
        scene.Done(scene.Issue(both));

        Assert.Equal("ActsForBothSides", scene.Respond(both).Refusal?.Name);

        scene.Done(scene.Respond(2));
        Assert.Equal("ActsForBothSides", scene.Withdraw(by: both).Refusal?.Name);
        Assert.Equal(ChargeSide.Provider, scene.Statement.SideOf(both));
    }

    [Fact]
    public void Nobody_stands_in_for_one_side_after_that_person_acted_for_the_other()
    {
        var scene = Draft();
        scene.Done(scene.Issue());
        var deputy = Person("Deputy", GivenCharges.Bradford, new HeldRole(Role.HeadOfService, GivenCharges.Bradford, [], scene.ProviderHead.PersonId));

        Assert.Equal("ActsForBothSides", scene.Respond(deputy).Refusal?.Name);
    }

    [Fact]
    public void Nobody_acts_on_it_for_the_other_side_of_a_placement_that_it_charges()
    {
        var scene = Draft();
        scene.Statement.Meet(new StatementParties(
            new HashSet<Guid> { scene.RecipientHead.PersonId, scene.RecipientFinance.PersonId, scene.Arbiter.PersonId }, new HashSet<Guid> { scene.ProviderHead.PersonId, scene.ProviderFinance.PersonId }));
        var (head, host) = (Person("Another head", GivenCharges.Leeds, Role.HeadOfService), Person("Another head", GivenCharges.Bradford, Role.HeadOfService));
        var deputy = Person("Deputy", GivenCharges.Leeds, new HeldRole(Role.HeadOfService, GivenCharges.Leeds, [], scene.ProviderHead.PersonId));

        Assert.All([scene.ProviderHead, deputy], by => Assert.Equal("ActsForBothSides", scene.Issue(by).Refusal?.Name));
        scene.Done(scene.Issue(head));
        Assert.Equal("ActsForBothSides", scene.Respond(2).Refusal?.Name);
        scene.Done(scene.Respond(host, 2));
        Assert.All([scene.ProviderHead, deputy], by => Assert.Equal("ActsForBothSides", scene.Uphold(new LineCredit(1_000), by: by).Refusal?.Name));
        Assert.All([scene.ProviderHead, deputy], by => Assert.Equal("ActsForBothSides", scene.Reject(by: by).Refusal?.Name));
        scene.Done(scene.Reject(by: head));
        Assert.Equal("ActsForBothSides", scene.Withdraw().Refusal?.Name);
        Assert.Equal("ActsForBothSides", scene.Contest().Refusal?.Name);
        scene.Done(scene.Contest(by: host));
        Assert.All([scene.ProviderFinance, scene.RecipientFinance], by => Assert.Equal("ActsForBothSides", scene.View(by, LineCredit.None).Refusal?.Name));
        Assert.False(scene.Statement.MayArbitrate(scene.Arbiter));
    }

    [Fact]
    public void Who_has_acted_for_a_side_of_a_placement_acts_for_that_side_of_the_statement()
    {
        var scene = Draft();
        scene.Statement.Meet(new StatementParties(
            new HashSet<Guid> { scene.ProviderHead.PersonId, scene.ProviderFinance.PersonId }, new HashSet<Guid> { scene.RecipientHead.PersonId, scene.RecipientFinance.PersonId }));

        scene.Done(scene.Issue());
        scene.Done(scene.Respond(2));
        scene.Done(scene.Reject());
        scene.Done(scene.Contest());
        scene.Done(scene.View(scene.ProviderFinance, LineCredit.None));
        scene.Done(scene.View(scene.RecipientFinance, LineCredit.None));
        scene.Done(scene.Export());
        scene.Done(scene.Pay());
    }
}
