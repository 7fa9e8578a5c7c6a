using TalentPool.Domain.Recharges;
using TalentPool.Domain.Savings;

namespace TalentPool.Domain.Tests.Savings;

public sealed class SavingTests
{
    private static readonly Guid Leeds = Guid.CreateVersion7();
    private static readonly Guid Bradford = Guid.CreateVersion7();
    private static readonly Guid Partnership = Guid.CreateVersion7();
    private static readonly Guid Area = Guid.CreateVersion7();
    private static readonly DateTime At = new(2026, 7, 1, 9, 0, 0, DateTimeKind.Utc);
    private static readonly FinancialYear This = new(2026);

    private static readonly Actor Manager = Person("Manager", new HeldRole(Role.ServiceManager, Leeds, []));
    private static readonly Actor Finance = Person("Finance", new HeldRole(Role.Finance, Leeds, []));
    private static readonly Actor Board = Person("Board", new HeldRole(Role.BoardMember, Partnership, []));
    private static readonly Actor Stranger = Person("Stranger", new HeldRole(Role.Finance, Bradford, []), new HeldRole(Role.ServiceManager, Bradford, []));

    private static readonly Baseline Price = new(9_250, BaselineSource.FrameworkRate, "Framework 12");
    private static readonly SavingEvidence Full = new("Budget 4", "Order 9", "", true, OwnWork.SpareTime, false);
    private static readonly SavingEvidence Thin = Full with { OrderNotPlacedReference = "" };
    private static readonly PlacementSaving Placed = new(Guid.CreateVersion7(), Leeds, Bradford, Area, "WY-2026-0001", Price, [new YearHours(This, 7_956, 984_290, 24_480, 0, 12)]);

    private static readonly OtherSaving Library = new(Leeds, Area, "Library contract", "Invoice 2025/77", [(This, 500_000, 340_000)]);

    [Fact]
    public void The_table_of_savings_is_as_written() => WrittenTable.AssertIs(
        """
        Verify Accept Reject Reverse
        Claimed  Verified -        Rejected -
        Verified -        Accepted Rejected Reversed
        Accepted -        -        -        Reversed
        Rejected -        -        -        -
        Reversed -        -        -        -
        """,
        SavingStates.Table);

    public static TheoryData<SavingStatus, SavingVerb> EveryStateAndVerb()
    {
        var data = new TheoryData<SavingStatus, SavingVerb>();
        foreach (var status in Enum.GetValues<SavingStatus>())
        {
            foreach (var verb in Enum.GetValues<SavingVerb>())
            {
                data.Add(status, verb);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(EveryStateAndVerb))]
    public void Every_verb_in_every_state_does_what_the_table_says(SavingStatus status, SavingVerb verb)
    {
        var saving = In(status);

        var outcome = verb switch
        {
            SavingVerb.Verify => saving.Verify(Finance, At, saving.Version, Full),
            SavingVerb.Accept => saving.Accept(Board, At, saving.Version),
            SavingVerb.Reject => saving.Reject(status == SavingStatus.Claimed ? Finance : Board, At, saving.Version, "No such order."),
            _ => saving.Reverse(Board, At, saving.Version, "It did not last."),
        };

        if (SavingStates.Table.Allows(status, verb))
        {
            Assert.True(outcome.IsDone, outcome.ToString());
            Assert.True(SavingStates.Table.Leads(status, verb, saving.Status));
            Assert.Single(saving.TakeEvents());
        }
        else
        {
            Assert.Equal("NotInThisState", outcome.Refusal?.Name);
            Assert.Equal(status, saving.Status);
            Assert.Empty(saving.TakeEvents());
        }
    }

    [Fact]
    public void A_placements_saving_follows_from_its_hours_and_the_price_outside()
    {
        var saving = Claimed();

        Assert.Equal((217_780L, 984_290L, 1_202_070L), (saving.Figures.RequesterPence, saving.Figures.ProviderPence, saving.Figures.PartnershipPence));
        Assert.Equal((SavingClass.Cashable, 12, Placed.PlacementId), (saving.Class, saving.AgencyWeeks, saving.PlacementId!.Value));
        Assert.Equal(saving.Figures, Assert.IsType<SavingClaimed>(Assert.Single(saving.TakeEvents())).Figures);
    }

    [Fact]
    public void Both_prices_outside_are_kept_and_the_lower_counts()
    {
        var saving = Claimed(Placed with { Baseline = Price with { LaterPencePerHour = 8_000 } });

        Assert.Equal((9_250L, 8_000L), (saving.BaselinePencePerHour!.Value, saving.LaterBaselinePencePerHour!.Value));
        Assert.Equal(Pence.OfMinutes(7_956, 8_000), saving.Figures.BaselinePence);
    }

    [Fact]
    public void Another_saving_goes_by_its_baseline_and_the_same_steps()
    {
        Assert.True(Saving.ClaimOther(Manager, At, Guid.CreateVersion7(), Partnership, Library, Full, SavingDuration.OneOff, out var saving).IsDone);

        Assert.Equal((160_000L, 0L, 160_000L), (saving!.Figures.RequesterPence, saving.Figures.ProviderPence, saving.Figures.PartnershipPence));
        Assert.True(saving.Verify(Finance, At, saving.Version, Full).IsDone);
        Assert.True(saving.Accept(Board, At, saving.Version).IsDone);
        Assert.Equal(160_000, saving.CountedPence(This));
    }

    [Fact]
    public void A_saving_below_nought_is_claimed_and_shown_as_it_is() =>
        Assert.Equal(-5_264, Claimed(Placed with { Baseline = Price with { PencePerHour = 5_800 }, Years = [new YearHours(This, 960, 98_064, 0, 0)] }).Figures.RequesterPence);

    [Fact]
    public void What_is_claimed_has_a_price_with_evidence_years_and_costs()
    {
        AssertRefused("BaselineMissing", Placed with { Baseline = Price with { PencePerHour = 0 } });
        AssertRefused("BaselineMissing", Placed with { Baseline = Price with { LaterPencePerHour = 0 } });
        AssertRefused("BaselineEvidenceMissing", Placed with { Baseline = Price with { EvidenceReference = " " } });
        AssertRefused("GuidelineIsNoPriceForCover", Placed with { Baseline = Price with { Source = BaselineSource.CourtGuideline, IsForCover = true } });
        AssertRefused("YearsMissing", Placed with { Years = [] });
        AssertRefused("YearsMissing", Placed with { Years = [.. Placed.Years, .. Placed.Years] });
        AssertRefused("FigureOutOfRange", Placed with { Years = [new YearHours(This, 60, 0, -1, 0)] });
        AssertRefused("FigureOutOfRange", Placed with { Years = [new YearHours(This, 60, 0, 0, 0, -1)] });
        Assert.Equal("NotOfTheRequester", Claim(Stranger, Placed, out _).Refusal?.Name);
    }

    [Fact]
    public void Another_saving_has_a_title_and_a_baseline_with_evidence()
    {
        AssertRefused("TitleMissing", Library with { Title = " " });
        AssertRefused("BaselineEvidenceMissing", Library with { BaselineReference = "" });
        AssertRefused("BaselineMissing", Library with { Years = [(This, 0, 0)] });
        AssertRefused("FigureOutOfRange", Library with { Years = [(This, 1, -1)] });
        AssertRefused("YearsMissing", Library with { Years = [] });
    }

    [Fact]
    public void Ongoing_is_what_lasts_two_full_years_after_the_first()
    {
        Assert.Equal("OngoingTooShort", Claimed(3, 1));
        Assert.Equal("OngoingTooShort", Claimed(2, 0));
        Assert.Null(Claimed(3, 0));

        static string? Claimed(int years, int gap) => Saving.ClaimOther(
            Manager, At, Guid.CreateVersion7(), Partnership, Library with { Years = [.. Enumerable.Range(0, years).Select(year => (new FinancialYear(2026 + year + (year == 2 ? gap : 0)), 500_000L, 340_000L))] },
            Full, SavingDuration.Ongoing, out _).Refusal?.Name;
    }

    [Fact]
    public void Nobody_verifies_what_they_claimed_nor_accepts_what_they_verified()
    {
        var all = Person("All", new HeldRole(Role.Finance, Leeds, []), new HeldRole(Role.BoardMember, Partnership, []));
        Assert.True(Claim(all, Placed, out var own).IsDone);
        Assert.Equal("OwnSaving", own!.Verify(all, At, own.Version, Full).Refusal?.Name);
        Assert.Equal("OwnSaving", own.Reject(all, At, own.Version, "No.").Refusal?.Name);
        Assert.Equal("OwnSaving", own.Verify(Person("Deputy", new HeldRole(Role.Finance, Leeds, [], all.PersonId)), At, own.Version, Full).Refusal?.Name);

        var verified = Claimed();
        Assert.True(verified.Verify(all, At, verified.Version, Full).IsDone);
        Assert.Equal("OwnSaving", verified.Accept(all, At, verified.Version).Refusal?.Name);
    }

    [Fact]
    public void Whom_a_deputy_claimed_for_does_not_verify_it()
    {
        var deputy = Person("Deputy", new HeldRole(Role.ServiceManager, Leeds, [], Finance.PersonId));
        Assert.True(Claim(deputy, Placed, out var saving).IsDone);

        Assert.Equal("OwnSaving", saving!.Verify(Finance, At, saving.Version, Full).Refusal?.Name);
    }

    [Fact]
    public void Only_finance_of_the_requester_verifies_and_only_the_board_accepts()
    {
        var claimed = Claimed();
        Assert.Equal("NotFinanceOfTheRequester", claimed.Verify(Stranger, At, claimed.Version, Full).Refusal?.Name);
        Assert.Equal("NotFinanceOfTheRequester", claimed.Verify(Board, At, claimed.Version, Full).Refusal?.Name);

        var verified = In(SavingStatus.Verified);
        Assert.Equal("NotOfTheBoard", verified.Accept(Finance, At, verified.Version).Refusal?.Name);
        Assert.Equal("NotOfTheBoard", verified.Reject(Stranger, At, verified.Version, "No.").Refusal?.Name);
        Assert.Equal("NotFinanceNorBoard", verified.Reverse(Stranger, At, verified.Version, "No.").Refusal?.Name);
    }

    [Fact]
    public void The_class_after_verifying_is_what_finance_found()
    {
        var saving = Claimed();

        Assert.True(saving.Verify(Finance, At, saving.Version, Thin).IsDone);

        Assert.Equal((SavingClass.CostAvoidance, Thin), (saving.Class, saving.Evidence));
    }

    [Fact]
    public void A_no_and_a_reversal_need_a_reason()
    {
        var claimed = Claimed();
        Assert.Equal("ReasonMissing", claimed.Reject(Finance, At, claimed.Version, " ").Refusal?.Name);

        var accepted = In(SavingStatus.Accepted);
        Assert.Equal("ReasonMissing", accepted.Reverse(Board, At, accepted.Version, "").Refusal?.Name);
        Assert.Equal(SavingStatus.Accepted, accepted.Status);
    }

    [Fact]
    public void Whoever_saw_an_earlier_version_is_told()
    {
        var saving = Claimed();
        Assert.True(saving.Verify(Finance, At, saving.Version, Full).IsDone);

        Assert.Equal(RefusalKind.Stale, saving.Accept(Board, At, 1).Refusal?.Kind);
    }

    [Fact]
    public void Only_what_the_board_accepted_counts_and_a_reversal_ends_that()
    {
        Saving[] savings = [In(SavingStatus.Accepted), In(SavingStatus.Verified), In(SavingStatus.Reversed), In(SavingStatus.Accepted, Thin)];

        var totals = SavingTotals.Of(savings, This);

        Assert.Equal((1_202_070L, 1_202_070L, 0L, 2_404_140L), (totals.CashablePence, totals.CostAvoidancePence, totals.NonCashablePence, totals.AllPence));
        Assert.Equal(0, SavingTotals.Of(savings, new FinancialYear(2027)).AllPence);
    }

    private static Actor Person(string name, params HeldRole[] roles) => new(Guid.CreateVersion7(), name, Leeds, roles);

    private static Outcome Claim(Actor by, PlacementSaving placement, out Saving? saving) =>
        Saving.ClaimPlacement(by, At, Guid.CreateVersion7(), Partnership, placement, Full, SavingDuration.OneOff, out saving);

    private static void AssertRefused(string refusal, PlacementSaving placement)
    {
        Assert.Equal(refusal, Claim(Manager, placement, out var saving).Refusal?.Name);
        Assert.Null(saving);
    }

    private static void AssertRefused(string refusal, OtherSaving other)
    {
        Assert.Equal(refusal, Saving.ClaimOther(Manager, At, Guid.CreateVersion7(), Partnership, other, Full, SavingDuration.OneOff, out var saving).Refusal?.Name);
        Assert.Null(saving);
    }

    private static Saving Claimed(PlacementSaving? placement = null)
    {
        Assert.True(Claim(Manager, placement ?? Placed, out var saving).IsDone);
        return saving!;
    }

    private static Saving In(SavingStatus status, SavingEvidence? found = null)
    {
        var saving = Claimed();
        if (status is SavingStatus.Verified or SavingStatus.Accepted or SavingStatus.Reversed)
        {
            Assert.True(saving.Verify(Finance, At, saving.Version, found ?? Full).IsDone);
        }

        if (status is SavingStatus.Accepted or SavingStatus.Reversed)
        {
            Assert.True(saving.Accept(Board, At, saving.Version).IsDone);
        }

        if (status == SavingStatus.Reversed)
        {
            Assert.True(saving.Reverse(Board, At, saving.Version, "It did not last.").IsDone);
        }

        if (status == SavingStatus.Rejected)
        {
            Assert.True(saving.Reject(Finance, At, saving.Version, "No such order.").IsDone);
        }

        saving.TakeEvents();
        return saving;
    }
}
