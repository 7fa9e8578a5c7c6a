using Microsoft.EntityFrameworkCore;
using TalentPool.Domain;
using TalentPool.Domain.Exchange;
using TalentPool.Domain.Placements;
using TalentPool.Domain.Privacy;
using TalentPool.Domain.Recharges;
using TalentPool.Domain.Savings;
using TalentPool.Features.Exchange;
using TalentPool.Features.Home;
using TalentPool.Features.Privacy;
using TalentPool.Features.Savings;
using TalentPool.Features.Waiting;
using TalentPool.Platform;
using TalentPool.Platform.Evidence;
using TalentPool.Platform.People;
using TalentPool.Tests.Features.Evidence;
using TalentPool.Tests.Features.Offers;
using TalentPool.Tests.Features.Timesheets;
using TalentPool.Tests.Support;

namespace TalentPool.Tests.Features.Savings;

public sealed class SavingActsTests : IAsyncLifetime
{
    private World _world = null!;
    private SavingScene _scene = null!;

    public async Task InitializeAsync()
    {
        _world = await World.Create();
        _scene = await SavingScene.Of(_world);
    }

    public async Task DisposeAsync() => await _world.DisposeAsync();

    [Fact]
    public async Task Its_figures_follow_from_the_approved_hours_the_frozen_price_and_rate_and_the_costs_of_both()
    {
        OfferScene.Must(await _scene.AddCost(_scene.HostHead, ExtraCostKind.Induction, 1_500));
        OfferScene.Must(await _scene.AddCost(_scene.HomeHead, ExtraCostKind.Backfill, 2_500));

        var saving = await _scene.Claimed();

        var placement = await _scene.Hours.Placed.Placement();
        var outside = Pence.OfMinutes(240, placement.ComparatorPencePerHour!.Value);
        var charge = Pence.OfMinutes(240, placement.RatePencePerHour);
        Assert.Equal(new SavingFigures(outside, charge, 1_500, 2_500), saving.Figures);
        Assert.Equal((outside - charge - 1_500, charge - 2_500, outside - 4_000), (saving.Figures.RequesterPence, saving.Figures.ProviderPence, saving.Figures.PartnershipPence));
        Assert.Equal((placement.Reference, 240L, 2026), (saving.Title, saving.Years.Single().Minutes, saving.Years.Single().StartYear));
    }

    [Fact]
    public async Task A_running_year_is_claimed_in_parts_and_hours_of_a_later_month_change_nothing_that_was_claimed()
    {
        OfferScene.Must(await _scene.AddCost(_scene.HostHead, ExtraCostKind.Induction, 1_500));
        var first = await _scene.Claimed();
        Assert.Equal(SavingRefusals.ClaimedAlready, (await _scene.Claim()).Refusal);

        await _scene.ApprovedInFebruary();
        OfferScene.Must(await _scene.Verify(_scene.Finance));
        OfferScene.Must(await _scene.Accept(_scene.Board));
        Assert.Equal(SavingRefusals.MonthNotOver, (await _scene.Claim()).Refusal);
        Assert.Equal((240L, 1_500L), (first.Years.Single().Minutes, first.Years.Single().RequesterCostsPence));

        _world.Clock.MoveTo(new DateTime(2027, 3, 2, 9, 0, 0, DateTimeKind.Utc));
        OfferScene.Must(await _scene.Claim());
        var second = await _scene.Saving();
        Assert.Equal((2026, 120L, 0L), (second.Years.Single().StartYear, second.Years.Single().Minutes, second.Years.Single().RequesterCostsPence));
        OfferScene.Must(await _scene.Verify(_scene.Finance));
        OfferScene.Must(await _scene.Accept(_scene.Board));

        var overview = await Overview(_scene.Board.Id);
        Assert.Equal((first.Figures.PartnershipPence + second.Figures.PartnershipPence, 0L), (overview.Totals.AllPence, overview.ChangedPence));
        Assert.Equal(SavingRefusals.ClaimedAlready, (await _scene.Claim()).Refusal);
    }

    [Fact]
    public async Task Costs_that_were_entered_after_a_claim_are_taken_by_the_next_one_and_both_are_then_what_the_records_say()
    {
        await _scene.Claimed();
        OfferScene.Must(await _scene.Verify(_scene.Finance));
        OfferScene.Must(await _scene.Accept(_scene.Board));
        OfferScene.Must(await _scene.AddCost(_scene.HostHead, ExtraCostKind.Supervision, 900));
        Assert.NotEqual(0, (await Overview(_scene.Board.Id)).ChangedPence);
        await _scene.ApprovedInFebruary();
        _world.Clock.MoveTo(new DateTime(2027, 3, 2, 9, 0, 0, DateTimeKind.Utc));

        OfferScene.Must(await _scene.Claim());

        Assert.Equal((120L, 900L), ((await _scene.Saving()).Years.Single().Minutes, (await _scene.Saving()).Years.Single().RequesterCostsPence));
        Assert.Equal(0, (await Overview(_scene.Board.Id)).ChangedPence);
    }

    [Fact]
    public async Task Nothing_is_claimed_of_the_running_month_nor_while_hours_of_the_months_before_wait_for_the_host()
    {
        OfferScene.Must(await _scene.SayWork(_scene.HomeHead));
        _world.Clock.MoveTo(new DateTime(2027, 1, 29, 17, 0, 0, DateTimeKind.Utc));
        Assert.Equal(SavingRefusals.MonthNotOver, (await _scene.Claim()).Refusal);
        OfferScene.Must(await _scene.AddCost(_scene.HostHead, ExtraCostKind.Induction, 1_500));
        Assert.Equal(SavingRefusals.MonthNotOver, (await _scene.Claim()).Refusal);
        var monday = HoursScene.Monday.AddDays(14);
        OfferScene.Must(await _scene.Hours.Save(SavingScene.By(_scene.Hours.Officer), monday, true, [], (_scene.PlacementId, [HoursScene.Entry(monday, 120)])));
        _world.Clock.MoveTo(new DateTime(2027, 2, 3, 9, 0, 0, DateTimeKind.Utc));

        Assert.Equal(SavingRefusals.HoursStillOpen, (await _scene.Claim()).Refusal);

        await _scene.Approve((await _scene.Hours.Sheets()).Single(sheet => sheet.Monday == monday));
        OfferScene.Must(await _scene.Claim());
        Assert.Equal(360L, (await _scene.Saving()).Years.Single().Minutes);
    }

    [Fact]
    public async Task Without_answers_on_the_quality_it_is_not_cashable_whatever_was_claimed() => Assert.Equal(SavingClass.CostAvoidance, (await _scene.Claimed()).Class);

    [Fact]
    public async Task Nothing_is_claimed_before_the_home_has_said_what_became_of_the_own_work_nor_twice()
    {
        Assert.Equal(SavingRefusals.OwnWorkMissing, (await _scene.Claim()).Refusal);

        await _scene.Claimed();

        Assert.Equal(SavingRefusals.ClaimedAlready, (await _scene.Claim()).Refusal);
        OfferScene.Must(await _scene.Reject(_scene.Finance));
        OfferScene.Must(await _scene.Claim());
    }

    [Fact]
    public async Task It_goes_from_the_claim_by_finance_to_the_board_each_told_and_each_another_person()
    {
        await _scene.Claimed();
        Assert.Contains(await _world.Inbox(_scene.Finance.Id), notice => notice.Rule.StartsWith(nameof(SavingClaimed), StringComparison.Ordinal));
        Assert.Equal("has to verify a saving", (await Waiting()).Whom[^22..]);
        Assert.Equal(SavingRefusals.NotOfTheBoard.Kind, (await _scene.Accept(_scene.Finance)).Refusal!.Kind);

        OfferScene.Must(await _scene.Verify(_scene.Finance));
        Assert.Equal("The board has to accept a saving", (await Waiting()).Whom);
        Assert.Contains(await _world.Inbox(_scene.Board.Id), notice => notice.Rule.StartsWith(nameof(SavingVerified), StringComparison.Ordinal));
        OfferScene.Must(await _scene.Accept(_scene.Board));

        var overview = await Overview(_scene.Board.Id);
        Assert.Equal((await _scene.Saving()).Figures.PartnershipPence, overview.Totals.AllPence);
        OfferScene.Must(await _scene.Reverse(_scene.Board));
        Assert.Equal(0, (await Overview(_scene.Board.Id)).Totals.AllPence);
    }

    [Fact]
    public async Task Nobody_verifies_what_they_claimed_nor_accepts_what_they_verified()
    {
        OfferScene.Must(await _scene.SayWork(_scene.HomeHead));
        OfferScene.Must(await _scene.Claim(_scene.Finance));

        Assert.Equal(SavingRefusals.OwnSaving, (await _scene.Verify(_scene.Finance)).Refusal);
    }

    [Fact]
    public async Task Finance_does_not_verify_figures_that_are_no_longer_what_the_records_say()
    {
        await _scene.Claimed();
        OfferScene.Must(await _scene.AddCost(_scene.HostHead, ExtraCostKind.Supervision, 900));

        Assert.Equal(SavingRefusals.RecordsChanged, (await _scene.Verify(_scene.Finance)).Refusal);
    }

    [Fact]
    public async Task A_price_outside_that_was_lowered_between_the_first_answer_and_the_acceptance_counts()
    {
        var placement = await _scene.Hours.Placed.Placement();
        await _scene.PriceChanged(placement.AgreedAt.AddHours(-1), 4_321);

        var saving = await _scene.Claimed();

        Assert.Equal((placement.ComparatorPencePerHour!.Value, 4_321L), (saving.BaselinePencePerHour!.Value, saving.LaterBaselinePencePerHour!.Value));
        Assert.Equal(Pence.OfMinutes(240, 4_321), saving.Figures.BaselinePence);
    }

    [Fact]
    public async Task A_journey_does_not_tell_what_the_own_work_cost()
    {
        await _scene.QualityHeld();
        OfferScene.Must(await _scene.SayWork(_scene.HomeHead, OwnWork.Covered));
        OfferScene.Must(await _scene.AddCost(_scene.HomeHead, ExtraCostKind.HomeTravel, 1));
        OfferScene.Must(await _scene.Claim());
        Assert.Equal((false, SavingClass.CostAvoidance), ((await _scene.Saving()).Evidence.IsNet, (await _scene.Saving()).Class));

        OfferScene.Must(await _scene.Reject(_scene.Finance));
        OfferScene.Must(await _scene.AddCost(_scene.HomeHead, ExtraCostKind.Overtime, 100));
        _world.Clock.Advance(TimeSpan.FromMinutes(1));
        OfferScene.Must(await _scene.Claim());
        Assert.Equal(SavingClass.Cashable, (await _scene.Saving()).Class);
    }

    [Fact]
    public async Task The_board_does_not_accept_what_the_records_no_longer_say_since_it_was_verified()
    {
        await _scene.QualityHeld();
        await _scene.Claimed();
        OfferScene.Must(await _scene.Verify(_scene.Finance));
        Assert.Equal(SavingClass.Cashable, (await _scene.Saving()).Class);

        OfferScene.Must(await _scene.SayWork(_scene.HomeHead, OwnWork.Postponed));
        Assert.Equal(SavingRefusals.RecordsChanged, (await _scene.Accept(_scene.Board)).Refusal);
        OfferScene.Must(await _scene.SayWork(_scene.HomeHead));
        await _scene.PriceChanged(_world.Clock.UtcNow, 4_321);
        Assert.Equal(SavingRefusals.RecordsChanged, (await _scene.Accept(_scene.Board)).Refusal);
        Assert.Equal(SavingStatus.Verified, (await _scene.Saving()).Status);
    }

    [Fact]
    public async Task Nor_figures_that_have_moved()
    {
        await _scene.Claimed();
        OfferScene.Must(await _scene.Verify(_scene.Finance));
        OfferScene.Must(await _scene.AddCost(_scene.HostHead, ExtraCostKind.Supervision, 900));

        Assert.Equal(SavingRefusals.RecordsChanged, (await _scene.Accept(_scene.Board)).Refusal);
    }

    [Fact]
    public async Task A_year_that_comes_later_is_claimed_by_itself_and_has_its_own_agency_weeks()
    {
        await _scene.ByAgency();
        await _scene.Claimed();
        OfferScene.Must(await _scene.Verify(_scene.Finance));
        OfferScene.Must(await _scene.Accept(_scene.Board));
        await _scene.ApprovedNextYear();

        OfferScene.Must(await _scene.Claim());
        var next = Assert.Single((await _scene.Saving()).Years);
        Assert.Equal((2027, 120L, 1), (next.StartYear, next.Minutes, next.AgencyWeeks));
        Assert.Equal(SavingRefusals.ClaimedAlready, (await _scene.Claim()).Refusal);
        Assert.Equal((1, 0), ((await Overview(_scene.Board.Id)).AgencyWeeks, (await Overview(_scene.Board.Id, new FinancialYear(2027))).AgencyWeeks));
    }

    [Fact]
    public async Task Weeks_that_an_agency_would_have_covered_count_in_their_own_year()
    {
        await _scene.ByAgency();
        await _scene.ApprovedNextYear();
        await _scene.Claimed();
        OfferScene.Must(await _scene.Verify(_scene.Finance));
        OfferScene.Must(await _scene.Accept(_scene.Board));

        Assert.Equal((1, 1), ((await Overview(_scene.Board.Id)).AgencyWeeks, (await Overview(_scene.Board.Id, new FinancialYear(2027))).AgencyWeeks));
    }

    [Fact]
    public async Task A_week_whose_hours_were_all_corrected_away_replaced_no_agency_week()
    {
        await _scene.ByAgency();
        Assert.Equal(1, (await Derived()).Years.Single().AgencyWeeks);
        var sheet = await _scene.Hours.Sheet();
        var corrected = await _scene.Hours.Correct(_scene.Hours.Officer, sheet, HoursScene.Entry(HoursScene.Monday, -240));
        OfferScene.Must(corrected);
        OfferScene.Must(await _scene.Hours.Confirm(_scene.Hours.Supervisor, corrected.SubjectId!.Value));
        OfferScene.Must(await _scene.Hours.Approve(_scene.Hours.BudgetHolder, corrected.SubjectId!.Value));

        Assert.Equal((0L, 0), ((await Derived()).Years.Single().Minutes, (await Derived()).Years.Single().AgencyWeeks));
    }

    [Fact]
    public async Task What_was_accepted_counts_apart_once_it_is_not_what_the_records_say_any_more_and_finance_looks_at_it()
    {
        await _scene.Claimed();
        OfferScene.Must(await _scene.Verify(_scene.Finance));
        OfferScene.Must(await _scene.Accept(_scene.Board));
        var (saving, saved) = (await _scene.Saving(), (await _scene.Saving()).Figures.PartnershipPence);
        Assert.Equal((saved, 0L), ((await Overview(_scene.Board.Id)).Totals.AllPence, (await Overview(_scene.Board.Id)).ChangedPence));
        Assert.Empty((await Home(_scene.Finance)).Tasks);

        // A better class than was accepted takes nothing from it.
        await _scene.QualityHeld();
        Assert.Equal(saved, (await Overview(_scene.Board.Id)).Totals.AllPence);

        OfferScene.Must(await _scene.AddCost(_scene.HostHead, ExtraCostKind.Supervision, 900));

        Assert.Equal((0L, saved), ((await Overview(_scene.Board.Id)).Totals.AllPence, (await Overview(_scene.Board.Id)).ChangedPence));
        Assert.Equal(($"Look at the saving of {saving.Title}", $"/savings/{saving.Id}"), ((await Home(_scene.Finance)).Tasks.Single().Text, (await Home(_scene.Finance)).Tasks.Single().Href));
        Assert.Empty((await Home(_scene.HostHead)).Tasks);
        Assert.Equal("£0.00", Assert.Single((await Home(_scene.Board)).Figures).Number);
        OfferScene.Must(await _scene.Reverse(_scene.Finance));
        Assert.Equal((0L, 0L), ((await Overview(_scene.Board.Id)).Totals.AllPence, (await Overview(_scene.Board.Id)).ChangedPence));
        Assert.Empty((await Home(_scene.Finance)).Tasks);
    }

    [Fact]
    public async Task How_long_it_lasts_is_the_claims_to_say()
    {
        OfferScene.Must(await _scene.SayWork(_scene.HomeHead));

        Assert.Equal(SavingRefusals.OngoingTooShort, (await _scene.Claim(duration: SavingDuration.Ongoing)).Refusal);
    }

    [Fact]
    public async Task Another_saving_is_claimed_once_for_a_year_and_counts_when_the_year_has_begun()
    {
        var (closed, coming) = (new FinancialYear(2025), new FinancialYear(2027));
        var other = new OtherSaving(_world.Leeds.Id, _world.Legal.Id, "Joint rate with counsel", "Invoices of 2025", [(closed, 500_000, 380_000), (coming, 500_000, 380_000)]);
        OfferScene.Must(await ClaimOther(other));
        OfferScene.Must(await _scene.Verify(_scene.Finance));
        OfferScene.Must(await _scene.Accept(_scene.Board));

        Assert.Equal(SavingRefusals.OtherClaimedAlready, (await ClaimOther(other with { Title = " joint rate with Counsel ", Years = [(coming, 100, 10)] })).Refusal);
        OfferScene.Must(await ClaimOther(other with { Years = [(SavingScene.Year, 100, 10)] }));
        Assert.Equal((120_000L, 0L), ((await Overview(_scene.Board.Id, closed)).Totals.AllPence, (await Overview(_scene.Board.Id, coming)).Totals.AllPence));
        _world.Clock.MoveTo(new DateTime(2027, 4, 1, 9, 0, 0, DateTimeKind.Utc));
        Assert.Equal(120_000L, (await Overview(_scene.Board.Id, coming)).Totals.AllPence);
    }

    [Fact]
    public async Task Each_side_enters_its_own_costs_and_nobody_else_any()
    {
        var stranger = await _world.Person(_world.Kirklees, Role.HeadOfService, Role.Finance);

        Assert.Equal(PlatformRefusals.NotPermitted, (await _scene.AddCost(stranger, ExtraCostKind.Induction, 100)).Refusal);
        Assert.Equal(SavingRefusals.NotOfTheProvider, (await _scene.AddCost(_scene.HostHead, ExtraCostKind.Backfill, 100)).Refusal);
        Assert.Equal(SavingRefusals.NotOfTheHost, (await _scene.AddCost(_scene.HomeHead, ExtraCostKind.Induction, 100)).Refusal);
        Assert.Equal(SavingRefusals.NotOfTheProvider, (await _scene.SayWork(_scene.HostHead)).Refusal);
        OfferScene.Must(await _scene.SayWork(_scene.Hours.Placed.LineManager, OwnWork.Covered));
        OfferScene.Must(await _scene.AddCost(_scene.HomeHead, ExtraCostKind.Backfill, 100));
        var cost = await Cost();
        OfferScene.Must(await _world.Use<TakeOutExtraCostHandler>().Handle(SavingScene.By(_scene.HomeHead), new TakeOutExtraCost(_scene.PlacementId, cost.Id)));
        Assert.Equal((Side.Home, true), ((await Cost()).Side, (await Cost()).TakenOutAt is not null));
    }

    [Fact]
    public async Task Another_saving_is_claimed_against_its_baseline_and_takes_the_same_steps()
    {
        var other = new OtherSaving(_world.Leeds.Id, _world.Legal.Id, "Joint rate with counsel", "Invoices of 2025", [(SavingScene.Year, 500_000, 380_000)]);
        OfferScene.Must(await _world.Use<ClaimOtherSavingHandler>().Handle(SavingScene.By(_scene.HostHead), new ClaimOtherSaving(other, SavingScene.Proof, true, SavingDuration.OneOff)));

        OfferScene.Must(await _scene.Verify(_scene.Finance));
        OfferScene.Must(await _scene.Accept(_scene.Board));

        Assert.Equal((SavingClass.Cashable, 120_000L), ((await _scene.Saving()).Class, (await Overview(_scene.Board.Id)).Totals.CashablePence));
    }

    [Fact]
    public async Task The_board_sets_a_target_and_sees_what_came_back_of_what_was_spent_once()
    {
        OfferScene.Must(await _world.Use<SetSavingTargetHandler>().Handle(SavingScene.By(_scene.Board), new SetSavingTarget(_world.Partnership.Id, SavingScene.Year, 1_000_000)));
        OfferScene.Must(await _world.Use<AddOneOffCostHandler>().Handle(SavingScene.By(_scene.Board), new AddOneOffCost(_world.Partnership.Id, SavingScene.Year, "Set-up", 5_000_000)));
        Assert.Equal(PlatformRefusals.NotPermitted, (await _world.Use<SetSavingTargetHandler>().Handle(SavingScene.By(_scene.Finance), new SetSavingTarget(_world.Partnership.Id, SavingScene.Year, 1))).Refusal);

        var overview = await Overview(_scene.Board.Id);

        Assert.Equal((1_000_000L, 5_000_000L, 5_000_000L, (FinancialYear?)null), (overview.TargetPence!.Value, overview.Payback!.CostsPence, overview.Payback.LeftPence, overview.Payback.PaidBackIn));
        Assert.Null((await Overview(_scene.HostHead.Id)).Payback);
    }

    [Fact]
    public async Task Who_did_the_work_sees_what_they_contributed_and_nothing_of_the_outside_price()
    {
        await _scene.Claimed();

        await using var db = _world.OpenDb();
        var seen = Assert.Single(await SavingReading.Of(db, await _world.Actor(_scene.HomeHead.Id)));
        Assert.False(seen.IsWhole);
        Assert.Null(seen.PartnershipPence(SavingScene.Year));
        Assert.Empty(await SavingReading.Of(db, await _world.Actor((await _world.Person(_world.Kirklees, Role.HeadOfService)).Id)));
    }

    [Fact]
    public async Task The_balance_of_exchange_is_the_authoritys_own_and_the_boards()
    {
        await using var db = _world.OpenDb();
        var charge = Pence.OfMinutes(240, (await _scene.Hours.Placed.Placement()).RatePencePerHour);
        var board = Assert.Single(await ExchangeReading.Of(db, await _world.Actor(_scene.Board.Id), new DateOnly(2027, 1, 20)));
        var home = Assert.Single(await ExchangeReading.Of(db, await _world.Actor(_scene.HomeHead.Id), new DateOnly(2027, 1, 20)));

        Assert.Equal(new ExchangeBalance(0, 0, 240, charge), board.Of(_world.Leeds.Id, SavingScene.Year));
        Assert.Equal(new ExchangeBalance(240, charge, 0, 0), home.Of(_world.Bradford.Id, SavingScene.Year));
        Assert.Equal([_world.Bradford.Id], home.Authorities);
        Assert.Equal(5, board.Authorities.Count);
        Assert.False(board.IsBeyond(_world.Leeds.Id, SavingScene.Year));
        Assert.True((board with { LimitPence = charge - 1 }).IsBeyond(_world.Leeds.Id, SavingScene.Year));
        Assert.Empty(await ExchangeReading.Of(db, await _world.Actor(_scene.Hours.Officer.Id), new DateOnly(2027, 1, 20)));
    }

    [Fact]
    public async Task All_of_it_passes_verification_and_its_words_are_erased_when_their_time_is_over()
    {
        OfferScene.Must(await _scene.AddCost(_scene.HomeHead, ExtraCostKind.Backfill, 100));
        await _scene.Claimed();
        OfferScene.Must(await _scene.Verify(_scene.Finance));
        OfferScene.Must(await _scene.Accept(_scene.Board));
        await EvidenceScene.Adopt(_world, _scene.Hours.Placed.Requester.Id, _scene.Hours.Placed.Offers.GapId);
        await Verifies();

        _world.Clock.MoveTo(new DateTime(2033, 4, 3, 9, 0, 0, DateTimeKind.Utc));
        await using (var db = _world.OpenDb())
        {
            var id = await SavingsNoLongerKept.On(db, new RetentionSchedule(), new DateOnly(2033, 4, 3)).Select(saving => saving.Id).SingleAsync();
            OfferScene.Must(await _world.Use<ForgetSavingHandler>().Handle(Act.OfClock(), new ForgetSaving(id)));
        }

        var saving = await _scene.Saving();
        Assert.Equal((RecordErasure.Erased, RecordErasure.Erased, SavingStatus.Accepted, 240L), (saving.Title, saving.Evidence.BudgetReference, saving.Status, saving.Years.Single().Minutes));
        Assert.Equal(RecordErasure.Erased, (await Cost()).Note);
        await Verifies();
    }

    private async Task Verifies()
    {
        var report = await Verification.Of(_world.Databases).Run();
        Assert.True(report.IsSound, report.Failure);
    }

    private Task<Outcome> ClaimOther(OtherSaving other) =>
        _world.Use<ClaimOtherSavingHandler>().Handle(SavingScene.By(_scene.HostHead), new ClaimOtherSaving(other, SavingScene.Proof, true, SavingDuration.OneOff));

    private async Task<SavingsOverview> Overview(Guid personId, FinancialYear? year = null)
    {
        await using var db = _world.OpenDb();
        return await SavingsOverview.Of(db, await _world.Actor(personId), year ?? SavingScene.Year, WorkingCalendar.EnglandAndWales.LocalDate(_world.Clock.UtcNow));
    }

    private async Task<HomePart> Home(Person person)
    {
        await using var db = _world.OpenDb();
        return await new SavingHome().Read(db, await _world.Actor(person.Id), _world.Clock.UtcNow);
    }

    private async Task<DerivedSaving> Derived()
    {
        await using var db = _world.OpenDb();
        return await DerivedSaving.Of(db, await _scene.Hours.Placed.Placement(), null, WorkingCalendar.EnglandAndWales.LocalDate(_world.Clock.UtcNow));
    }

    private async Task<ExtraCost> Cost()
    {
        await using var db = _world.OpenDb();
        return await db.Set<ExtraCost>().AsNoTracking().SingleAsync();
    }

    private async Task<WaitingItem> Waiting()
    {
        await using var db = _world.OpenDb();
        return Assert.Single(await new WaitingList(db).Of(await _world.Actor(_scene.HostHead.Id), _world.Clock.UtcNow), item => item.Item.Kind.StartsWith("Saving", StringComparison.Ordinal));
    }
}
