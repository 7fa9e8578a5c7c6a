using TalentPool.Domain.Recharges;
using static TalentPool.Domain.Tests.Recharges.StatementScene;

namespace TalentPool.Domain.Tests.Recharges;

public sealed class StatementDisputeTests
{
    [Fact]
    public void Upheld_before_the_document_goes_out_the_line_is_credited_in_it()
    {
        var scene = Disputed();

        scene.Done(scene.Uphold(new LineCredit(1_000)));

        Assert.Equal(StatementStatus.Agreed, scene.Statement.Status);
        Assert.Equal(LineStatus.Credited, scene.Statement.StatusOf(2));
        Assert.Equal([(1, 60_000L), (2, 2_000L), (3, 40_000L)], scene.Statement.DocumentLines.Select(line => (line.Number, line.AmountPence)));
        scene.Done(scene.Export());
        Assert.Empty(scene.Statement.BroughtForward());
    }

    [Fact]
    public void A_line_that_is_taken_back_as_a_whole_is_not_in_the_document()
    {
        var scene = Disputed(DisputeStatus.Upheld);

        Assert.Equal([1, 3], scene.Statement.DocumentLines.Select(line => line.Number));
    }

    [Fact]
    public void A_disputed_line_leaves_the_document_and_comes_back_when_it_is_settled()
    {
        var scene = In(StatementStatus.Exported);
        Assert.Equal([1, 3], scene.Statement.DocumentLines.Select(line => line.Number));
        Assert.Empty(scene.Statement.BroughtForward());

        scene.Done(scene.Uphold(new LineCredit(1_000)));

        var back = Assert.Single(scene.Statement.BroughtForward());
        Assert.Equal((new LineReference(scene.Statement.Id, 2), 2_000L, scene.Statement.Group), (back.Origin, back.AmountPence, back.Group));
        Assert.Equal([1, 3], scene.Statement.DocumentLines.Select(line => line.Number));
        Assert.Equal(100_000, scene.Statement.DocumentTotals.NetPence);
    }

    [Theory]
    [InlineData(DisputeStatus.Upheld, 0)]
    [InlineData(DisputeStatus.Dismissed, 3_000)]
    public void What_comes_back_is_what_is_left_of_the_line(DisputeStatus status, long pence)
    {
        var scene = In(StatementStatus.Paid);

        scene.Bring(status);

        Assert.Equal(pence, scene.Statement.BroughtForward().Sum(line => line.AmountPence));
        Assert.Equal(StatementStatus.Paid, scene.Statement.Status);
    }

    [Fact]
    public void The_last_line_that_is_settled_makes_the_statement_agreed()
    {
        var scene = Issued();
        scene.Done(scene.Respond(1, 2));
        scene.Done(scene.Withdraw(1));
        Assert.Equal(StatementStatus.PartDisputed, scene.Statement.Status);
        scene.Statement.TakeEvents();

        scene.Done(scene.Uphold(new LineCredit(3_000)));

        Assert.Equal(StatementStatus.Agreed, scene.Statement.Status);
        Assert.Equal([typeof(DisputeUpheld), typeof(StatementAgreed)], scene.Statement.TakeEvents().Select(happened => happened.GetType()));
    }

    [Theory]
    [InlineData(0, 0, "CreditOutOfRange")]
    [InlineData(60_001, 0, "CreditOutOfRange")]
    [InlineData(-1, 0, "CreditOutOfRange")]
    [InlineData(6_000, 601, "CreditOutOfRange")]
    [InlineData(6_000, -1, "CreditOutOfRange")]
    [InlineData(60_000, 0, "AllOfOneOnly")]
    [InlineData(60_000, 599, "AllOfOneOnly")]
    [InlineData(1, 600, "AllOfOneOnly")]
    [InlineData(59_999, 600, "AllOfOneOnly")]
    [InlineData(5_999, 60, "HoursCostMore")]
    [InlineData(6_000, 60, null)]
    [InlineData(6_001, 60, null)]
    [InlineData(59_900, 599, null)]
    [InlineData(60_000, 600, null)]
    [InlineData(1, 0, null)]
    public void A_credit_takes_back_something_and_not_more_than_the_line(long pence, long minutes, string? refusal)
    {
        var scene = Issued();
        scene.Done(scene.Respond(1));

        Assert.Equal(refusal, scene.Uphold(new LineCredit(pence, minutes), 1).Refusal?.Name);
    }

    [Fact]
    public void A_line_that_was_wrong_as_a_whole_is_taken_back_and_charged_again()
    {
        var scene = Issued();
        scene.Done(scene.Respond(1));
        var line = scene.Statement.Line(1)!.Figures;

        Assert.Equal("ChargedAgainInPart", scene.Uphold(new LineCredit(6_000, 60, true), 1).Refusal?.Name);
        scene.Done(scene.Uphold(LineCredit.All(line, chargesAgain: true), 1));

        Assert.Equal([1], scene.Statement.LinesChargedAgain);
    }

    [Fact]
    public void An_adjustment_cannot_be_charged_again_because_it_follows_from_another_line()
    {
        var scene = Issued(GivenCharges.Adjustment(new ChargedLine(new LineReference(GivenCharges.Id(7), 3), 7_200, 780_000), 6_695));
        scene.Done(scene.Respond(1));

        Assert.Equal("CannotBeChargedAgain", scene.Uphold(LineCredit.All(scene.Statement.Line(1)!.Figures, true), 1).Refusal?.Name);
        scene.Done(scene.Uphold(new LineCredit(23_400), 1));
    }

    [Fact]
    public void Who_raised_a_dispute_cannot_reject_it_and_nobody_of_that_side_can()
    {
        var scene = Disputed();
        var promoted = scene.RecipientHead with { Roles = [.. scene.RecipientHead.Roles, new HeldRole(Role.HeadOfService, GivenCharges.Leeds, [])] };

        Assert.Equal("NotTheProvidersHead", scene.Reject(by: scene.RecipientHead).Refusal?.Name);
        Assert.Equal("ActsForBothSides", scene.Reject(by: promoted).Refusal?.Name);
        Assert.Equal("ActsForBothSides", scene.Uphold(new LineCredit(1), by: promoted).Refusal?.Name);
        Assert.Equal("ExplanationMissing", scene.Reject(reason: " ").Refusal?.Name);
    }

    [Fact]
    public void What_a_deputy_raises_is_the_named_person_s_own_dispute_too()
    {
        var scene = Issued();
        var named = scene.RecipientHead;
        var deputy = Person("Deputy", GivenCharges.Bradford, new HeldRole(Role.HeadOfService, GivenCharges.Bradford, [], named.PersonId));
        scene.Done(scene.Respond(deputy, 1, 2));

        Assert.Equal([deputy.PersonId, named.PersonId], scene.Statement.ActedForRecipient);
        Assert.Equal((deputy.PersonId, named.PersonId), (scene.Statement.DisputeOf(1)!.RaisedById, scene.Statement.DisputeOf(1)!.RaisedForId!.Value));
        var promoted = named with { Roles = [new HeldRole(Role.HeadOfService, GivenCharges.Leeds, []), new HeldRole(Role.Finance, GivenCharges.Bradford, [])] };
        Assert.Equal("ActsForBothSides", scene.Reject(by: promoted).Refusal?.Name);
        Assert.Equal("ActsForBothSides", scene.Uphold(new LineCredit(1), by: promoted).Refusal?.Name);
        Assert.Equal("ActsForBothSides", scene.Reject(by: Person("Another deputy", GivenCharges.Leeds, new HeldRole(Role.HeadOfService, GivenCharges.Leeds, [], named.PersonId))).Refusal?.Name);

        scene.Bring(DisputeStatus.Contested);
        Assert.Equal("OwnDispute", scene.View(promoted, LineCredit.None).Refusal?.Name);
        Assert.Equal("OwnDispute", scene.View(Person("Finance deputy", GivenCharges.Bradford, new HeldRole(Role.Finance, GivenCharges.Bradford, [], named.PersonId)), LineCredit.None).Refusal?.Name);
        scene.Done(scene.View(scene.RecipientFinance, LineCredit.None));
    }

    [Fact]
    public void What_a_deputy_rejects_and_contests_is_kept_in_both_names()
    {
        var scene = Disputed();
        var (ofProvider, ofRecipient) = (
            Person("Provider’s deputy", GivenCharges.Leeds, new HeldRole(Role.HeadOfService, GivenCharges.Leeds, [], scene.ProviderHead.PersonId)),
            Person("Recipient’s deputy", GivenCharges.Bradford, new HeldRole(Role.HeadOfService, GivenCharges.Bradford, [], scene.Arbiter.PersonId)));
        scene.Done(scene.Reject(by: ofProvider));
        scene.Done(scene.Contest(by: ofRecipient));

        var dispute = scene.Statement.DisputeOf(2)!;
        Assert.Equal((scene.ProviderHead.PersonId, scene.Arbiter.PersonId), (dispute.RejectedForId!.Value, dispute.ContestedForId!.Value));
        Assert.All(new[] { ofProvider, ofRecipient, scene.ProviderHead, scene.RecipientHead, scene.Arbiter }, person => Assert.True(dispute.IsOwnOf(person.PersonId)));
        Assert.False(scene.Statement.MayArbitrate(scene.Arbiter));
    }

    [Fact]
    public void Whoever_holds_the_role_themselves_acts_in_nobody_elses_name()
    {
        var scene = Issued();
        var head = scene.RecipientHead with { Roles = [new HeldRole(Role.HeadOfService, GivenCharges.Bradford, [], scene.Stranger.PersonId), .. scene.RecipientHead.Roles] };
        scene.Done(scene.Respond(head, 2));

        Assert.Equal([head.PersonId], scene.Statement.ActedForRecipient);
        Assert.Null(scene.Statement.DisputeOf(2)!.RaisedForId);
    }

    [Fact]
    public void A_rejection_is_contested_once_and_then_the_two_finance_officers_settle_it_where_they_agree()
    {
        var scene = Disputed(DisputeStatus.Contested);

        Assert.Equal("NotInThisState", scene.Contest().Refusal?.Name);
        scene.Done(scene.View(scene.RecipientFinance, new LineCredit(1_500)));
        Assert.Equal("ViewGiven", scene.View(scene.RecipientFinance, new LineCredit(1_000)).Refusal?.Name);
        scene.Done(scene.View(scene.ProviderFinance, new LineCredit(1_500)));

        Assert.Equal((DisputeStatus.Upheld, 1_500L), (scene.Statement.DisputeOf(2)!.Status, scene.Statement.DisputeOf(2)!.Credit!.Pence));
        Assert.Equal(StatementStatus.Agreed, scene.Statement.Status);
    }

    [Fact]
    public void Two_finance_officers_who_would_take_nothing_back_let_the_line_stand()
    {
        var scene = Disputed(DisputeStatus.Contested);

        scene.Done(scene.View(scene.ProviderFinance, LineCredit.None));
        scene.Done(scene.View(scene.RecipientFinance, LineCredit.None));

        Assert.Equal(DisputeStatus.Dismissed, scene.Statement.DisputeOf(2)!.Status);
        Assert.Null(scene.Statement.DisputeOf(2)!.Credit);
    }

    [Fact]
    public void Where_they_differ_the_boards_arbiter_decides_with_a_reason()
    {
        var scene = Disputed(DisputeStatus.Referred);
        scene.Statement.TakeEvents();

        Assert.Equal("ExplanationMissing", scene.Arbitrate(LineCredit.None, reason: "").Refusal?.Name);
        Assert.Equal("CreditOutOfRange", scene.Arbitrate(new LineCredit(3_001)).Refusal?.Name);
        scene.Done(scene.Arbitrate(new LineCredit(2_000)));

        Assert.Equal((DisputeStatus.Upheld, "The journey was agreed."), (scene.Statement.DisputeOf(2)!.Status, scene.Statement.DisputeOf(2)!.DecisionReason));
        Assert.Equal(DisputeVerb.Arbitrate, Assert.IsType<DisputeUpheld>(scene.Statement.TakeEvents()[0]).Settling);
    }

    [Fact]
    public void The_arbiter_belongs_to_neither_authority_and_has_acted_for_neither()
    {
        var scene = Disputed(DisputeStatus.Referred);
        var board = new HeldRole(Role.BoardMember, PartnershipId, []);

        Assert.All(
            [
                Person("Of the provider", GivenCharges.Leeds, board), Person("Of the recipient", GivenCharges.Bradford, board), scene.Stranger,
                scene.ProviderFinance with { AuthorityId = GivenCharges.Kirklees, Roles = [board] },
                Person("Deputy", GivenCharges.Kirklees, board with { DeputyForId = scene.RecipientHead.PersonId }),
                Person("Another board", GivenCharges.Kirklees, board with { ScopeId = Guid.CreateVersion7() }),
            ],
            by => Assert.Equal("NotTheArbiter", scene.Arbitrate(LineCredit.None, by: by).Refusal?.Name));
    }

    [Fact]
    public void A_finance_officer_who_took_part_in_the_dispute_gives_no_view_on_it()
    {
        var headAndFinance = Person("Head and finance", GivenCharges.Leeds, new HeldRole(Role.HeadOfService, GivenCharges.Leeds, []), new HeldRole(Role.Finance, GivenCharges.Leeds, []));
        var scene = Disputed();
        scene.Done(scene.Reject(by: headAndFinance));
        scene.Done(scene.Contest());

        Assert.Equal("OwnDispute", scene.View(headAndFinance, LineCredit.None).Refusal?.Name);
        var deputy = Person("Deputy", GivenCharges.Leeds, new HeldRole(Role.Finance, GivenCharges.Leeds, [], headAndFinance.PersonId));
        Assert.Equal("OwnDispute", scene.View(deputy, LineCredit.None).Refusal?.Name);
        Assert.Equal("NotFinanceOfEitherSide", scene.View(scene.Stranger, LineCredit.None).Refusal?.Name);
    }

    [Fact]
    public void A_rejection_that_nobody_contests_is_final_after_five_working_days()
    {
        var scene = Disputed(DisputeStatus.Rejected);
        var until = Statement.ContestableUntil(scene.Statement.DisputeOf(2)!, Terms, Calendar);
        Assert.Equal(new DateTime(2026, 6, 12, 16, 0, 0, DateTimeKind.Utc), until);

        scene.Now = until;
        scene.CatchUp();
        Assert.Equal(DisputeStatus.Rejected, scene.Statement.DisputeOf(2)!.Status);
        scene.Statement.TakeEvents();

        scene.Now = until.AddMilliseconds(1);
        Assert.Equal("TooLateToContest", scene.Contest().Refusal?.Name);
        scene.CatchUp();

        Assert.Equal((DisputeStatus.Dismissed, StatementStatus.Agreed), (scene.Statement.DisputeOf(2)!.Status, scene.Statement.Status));
        Assert.All(scene.Statement.TakeEvents(), happened => Assert.Equal(until, happened.EffectiveAt));
    }

    [Fact]
    public void Only_a_line_in_dispute_can_be_settled()
    {
        var scene = Disputed();

        Assert.Equal("NotDisputed", scene.Uphold(new LineCredit(1), 1).Refusal?.Name);
        Assert.Equal("NoSuchLine", scene.Reject(9).Refusal?.Name);
    }

    [Fact]
    public void A_backdated_rate_leaves_out_minutes_taken_back_and_waits_while_a_line_is_in_dispute()
    {
        var scene = Issued();
        Assert.Equal((600L, 60_000L), Of(scene.Statement.Charged(1, [])!));
        scene.Done(scene.Respond(1));
        Assert.Null(scene.Statement.Charged(1, []));

        scene.Done(scene.Uphold(new LineCredit(6_000, 60), 1));

        var charged = scene.Statement.Charged(1, [])!;
        Assert.Equal((540L, 54_000L), Of(charged));
        Assert.Equal(540 * 100 / 60, charged.AdjustmentPence(6_100));
        Assert.Null(scene.Statement.Charged(2, []));
    }

    [Fact]
    public void What_was_taken_back_beyond_the_minutes_is_not_asked_for_again_by_an_award()
    {
        var scene = Issued();
        scene.Done(scene.Respond(1));
        scene.Done(scene.Uphold(new LineCredit(5_000), 1));

        Assert.Null(scene.Statement.AdjustmentDue(1, [], Guid.Empty, 6_000));
        Assert.Equal(1_000, scene.Statement.AdjustmentDue(1, [], Guid.Empty, 6_100)!.AmountPence);
    }

    [Fact]
    public void Hours_that_were_taken_back_as_a_whole_are_asked_for_by_no_award()
    {
        var scene = Issued();
        scene.Done(scene.Respond(1));
        scene.Done(scene.Uphold(LineCredit.All(scene.Statement.Line(1)!.Figures), 1));

        Assert.Equal((0L, 0L), Of(scene.Statement.Charged(1, [])!));
        Assert.Null(scene.Statement.AdjustmentDue(1, [], Guid.Empty, 6_100));
    }

    [Fact]
    public void Neither_finance_officer_nor_arbiter_takes_back_an_amount_without_its_hours()
    {
        var scene = Issued();
        scene.Done(scene.Respond(1));
        scene.Done(scene.Reject(1));
        scene.Done(scene.Contest(1));
        Assert.Equal("AllOfOneOnly", scene.View(scene.ProviderFinance, new LineCredit(60_000), 1).Refusal?.Name);
        scene.Done(scene.View(scene.ProviderFinance, LineCredit.None, 1));
        scene.Done(scene.View(scene.RecipientFinance, new LineCredit(60_000, 600), 1));

        Assert.Equal("HoursCostMore", scene.Arbitrate(new LineCredit(1, 60), 1).Refusal?.Name);
        scene.Done(scene.Arbitrate(new LineCredit(6_000, 60), 1));
    }

    [Fact]
    public void When_a_line_is_taken_back_to_be_charged_again_what_awards_added_to_it_is_given_back()
    {
        var scene = Issued();
        var added = scene.Statement.AdjustmentDue(1, [], Guid.Empty, 6_100)!;
        var charged = new StatementRun(GivenCharges.May, 0).Draft([added]).Single().Statement!.Lines.Single().Figures;
        Assert.Null(scene.Statement.AdjustmentDue(1, [charged], Guid.Empty, 6_100));
        scene.Done(scene.Respond(1));
        scene.Done(scene.Uphold(LineCredit.All(scene.Statement.Line(1)!.Figures, chargesAgain: true), 1));

        var back = scene.Statement.AdjustmentDue(1, [charged], Guid.Empty, 6_100)!;

        Assert.Equal((-1_000L, 2), (back.AmountPence, back.Key.Sequence));
    }

    [Fact]
    public void What_time_settled_at_the_very_instant_at_which_a_run_was_started_does_not_count_for_it()
    {
        var scene = Issued();
        scene.Done(scene.Respond(1));
        scene.Done(scene.Reject(1));
        var until = Statement.ContestableUntil(scene.Statement.DisputeOf(1)!, StatementScene.Terms, WorkingCalendar.EnglandAndWales);

        scene.Statement.CatchUp(until, StatementScene.Terms, WorkingCalendar.EnglandAndWales);
        Assert.False(scene.Statement.DisputeOf(1)!.WasSettledBy(until));
        scene.Statement.CatchUp(until.AddMinutes(10), StatementScene.Terms, WorkingCalendar.EnglandAndWales);

        Assert.Equal(until, scene.Statement.DisputeOf(1)!.SettledAt);
        Assert.False(scene.Statement.DisputeOf(1)!.WasSettledBy(until));
        Assert.True(scene.Statement.DisputeOf(1)!.WasSettledBy(until.AddMilliseconds(1)));
    }

    private static (long Minutes, long Pence) Of(ChargedLine line) => (line.Minutes, line.ChargedPence);
}
