using TalentPool.Domain.Rates;

namespace TalentPool.Domain.Tests.Rates;

public sealed class ProposeRateTests
{
    private static readonly Guid Leeds = Guid.CreateVersion7();

    private static readonly DateTime At = new(2026, 3, 2, 10, 0, 0, DateTimeKind.Utc);

    private static readonly DateOnly From = new(2026, 4, 1);

    private static readonly Actor Author = Person("Author", new HeldRole(Role.Finance, Leeds, []));

    private static readonly Actor Colleague = Person("Colleague", new HeldRole(Role.Finance, Leeds, []));

    private static readonly Actor Head = Person("Head", new HeldRole(Role.HeadOfService, Leeds, []));

    public static TheoryData<RateStatus, RateVerb> EveryStateAndVerb()
    {
        var data = new TheoryData<RateStatus, RateVerb>();
        foreach (var status in Enum.GetValues<RateStatus>())
        {
            foreach (var verb in Enum.GetValues<RateVerb>())
            {
                data.Add(status, verb);
            }
        }

        return data;
    }

    [Fact]
    public void The_table_is_as_it_is_written_here() => WrittenTable.AssertIs(
        """
                  Approve   Withdraw
        Proposed  Approved  Withdrawn
        Approved  -         -
        Withdrawn -         -
        """, RateStates.Table);

    [Theory]
    [MemberData(nameof(EveryStateAndVerb))]
    public void Every_verb_in_every_state_does_what_the_table_says(RateStatus status, RateVerb verb)
    {
        var rate = Proposed();
        var led = status switch
        {
            RateStatus.Approved => rate.Approve(Colleague, At),
            RateStatus.Withdrawn => rate.Withdraw(Author, At),
            _ => Outcome.Done,
        };
        Assert.True(led.IsDone, led.ToString());
        rate.TakeEvents();

        var outcome = verb == RateVerb.Approve ? rate.Approve(Colleague, At) : rate.Withdraw(Colleague, At);

        if (RateStates.Table.Allows(status, verb))
        {
            Assert.True(outcome.IsDone, outcome.ToString());
            Assert.True(RateStates.Table.Leads(status, verb, rate.Status));
            Assert.Single(rate.TakeEvents());
        }
        else
        {
            Assert.Equal(("NotInThisState", status), (outcome.Refusal?.Name, rate.Status));
            Assert.Empty(rate.TakeEvents());
        }
    }

    [Fact]
    public void Every_input_is_kept_with_the_rate_and_its_event()
    {
        var rate = Proposed();

        Assert.Equal(GivenBuildUp.Plain(), rate.BuildUp);
        Assert.Equal((6_129, RateStatus.Proposed, 1, Author.PersonId), (rate.PencePerHour, rate.Status, rate.VersionNumber, rate.EnteredById));
        Assert.Equal(GivenBuildUp.Plain(), Assert.IsType<RateProposed>(Assert.Single(rate.TakeEvents())).BuildUp);
    }

    [Fact]
    public void A_rate_is_in_force_from_its_approval_on()
    {
        var rate = Proposed();
        Assert.Null(Rate.InForce([rate], Leeds, "PO4", From));

        Assert.True(rate.Approve(Head, At.AddDays(1)).IsDone);

        Assert.Same(rate, Rate.InForce([rate], Leeds, "po4", From));
        Assert.Equal((Head.PersonId, At.AddDays(1)), (rate.ApprovedById, rate.ApprovedAt));
    }

    [Fact]
    public void A_withdrawn_rate_leaves_the_earlier_one_in_force()
    {
        Assert.True(Rate.Enter(Author, At, Guid.CreateVersion7(), Leeds, "PO4", 5_000, From, out var entered).IsDone);
        Assert.True(entered!.Approve(Colleague, At).IsDone);
        var rate = Proposed();
        Assert.True(rate.Withdraw(Author, At).IsDone);

        Assert.Same(entered, Rate.InForce([rate, entered], Leeds, "PO4", From));
    }

    [Fact]
    public void A_rate_that_was_entered_as_a_figure_waits_for_somebody_else_too()
    {
        Assert.True(Rate.Enter(Author, At, Guid.CreateVersion7(), Leeds, "PO4", 5_000, From, out var entered).IsDone);

        Assert.Equal((RateStatus.Proposed, null, null, 0), (entered!.Status, entered.ApprovedById, entered.BuildUp, entered.VersionNumber));
        Assert.Null(Rate.InForce([entered], Leeds, "PO4", From));
        Assert.Equal("OwnRate", entered.Approve(Author, At).Refusal?.Name);
        Assert.True(entered.Approve(Colleague, At).IsDone);
        Assert.Same(entered, Rate.InForce([entered], Leeds, "PO4", From));
    }

    [Fact]
    public void A_figure_that_a_deputy_entered_is_the_named_person_s_own_too()
    {
        var deputy = Person("Deputy", new HeldRole(Role.Finance, Leeds, [], Author.PersonId));
        Assert.True(Rate.Enter(deputy, At, Guid.CreateVersion7(), Leeds, "PO4", 5_000, From, out var entered).IsDone);

        Assert.Equal((deputy.PersonId, Author.PersonId), (entered!.EnteredById, entered.EnteredForId));
        Assert.Equal("OwnRate", entered.Approve(Author, At).Refusal?.Name);
        Assert.Equal("OwnRate", entered.Approve(deputy, At).Refusal?.Name);
        Assert.True(entered.Approve(Head, At).IsDone);
    }

    [Fact]
    public void A_stored_rate_that_says_nothing_of_its_state_holds() => Assert.Equal(RateStatus.Approved, default);

    [Fact]
    public void Its_author_approves_no_rate_nor_anybody_in_the_authors_name()
    {
        var deputy = Person("Deputy", new HeldRole(Role.Finance, Leeds, [], Author.PersonId));
        Assert.Equal("OwnRate", Proposed().Approve(Author, At).Refusal?.Name);
        Assert.Equal("OwnRate", Proposed().Approve(Author with { Roles = Head.Roles }, At).Refusal?.Name);
        Assert.Equal("OwnRate", Proposed().Approve(deputy, At).Refusal?.Name);

        // A deputy who proposes does it for the person stood in for, who is an author too.
        var byDeputy = Proposed(deputy);
        Assert.Equal(Author.PersonId, byDeputy.EnteredForId);
        Assert.Equal("OwnRate", byDeputy.Approve(Author, At).Refusal?.Name);
        Assert.Equal("OwnRate", byDeputy.Approve(deputy, At).Refusal?.Name);
        Assert.True(byDeputy.Approve(Colleague, At).IsDone);

        var colleaguesDeputy = Person("Other deputy", new HeldRole(Role.Finance, Leeds, [], Colleague.PersonId));
        var rate = Proposed();
        Assert.True(rate.MayApprove(colleaguesDeputy));
        Assert.True(rate.Approve(colleaguesDeputy, At).IsDone);
        Assert.Equal(Colleague.PersonId, rate.ApprovedForId);
    }

    [Fact]
    public void Only_finance_or_a_head_of_service_of_the_authority_approves()
    {
        Actor[] others = [Person("Board", new HeldRole(Role.BoardMember, Leeds, [])), Person("Elsewhere", new HeldRole(Role.Finance, Guid.NewGuid(), [])), Actor.Clock];
        Assert.All(others, by => Assert.Equal("NotAnApprover", Proposed().Approve(by, At).Refusal?.Name));
        Assert.Equal("NotFinanceOfTheAuthority", Proposed().Withdraw(Head, At).Refusal?.Name);
        Assert.Equal("NotFinanceOfTheAuthority", Propose(Head, out _).Refusal?.Name);
        Assert.Equal("GradeMissing", Propose(Author, out _, grade: " ").Refusal?.Name);
        Assert.Equal("PercentOutOfRange", Propose(Author, out var rate, buildUp: GivenBuildUp.Plain() with { NiPercent = 101 }).Refusal?.Name);
        Assert.Null(rate);
    }

    [Fact]
    public void Versions_of_a_grade_are_counted_and_other_grades_and_officers_have_their_own()
    {
        var officer = Guid.CreateVersion7();
        List<Rate> rates = [Proposed()];
        Assert.True(Propose(Author, out var second, grade: "po4 ", earlier: rates).IsDone);
        rates.Add(second!);
        Assert.True(Propose(Author, out var other, grade: "PO5", earlier: rates).IsDone);
        Assert.True(Propose(Author, out var persons, officerId: officer, earlier: rates).IsDone);

        Assert.Equal((2, 1, 1), (second!.VersionNumber, other!.VersionNumber, persons!.VersionNumber));
    }

    [Fact]
    public void An_officers_own_rate_is_no_grades_rate()
    {
        var officer = Guid.CreateVersion7();
        var rate = Proposed(officerId: officer);
        Assert.True(rate.Approve(Colleague, At).IsDone);

        Assert.Null(Rate.InForce([rate], Leeds, "PO4", From));
        Assert.Same(rate, Rate.InForceFor([rate], Leeds, officer, From));
        Assert.Null(Rate.InForceFor([rate], Leeds, officer, From.AddDays(-1)));
        Assert.Null(Rate.InForceFor([rate], Leeds, Guid.CreateVersion7(), From));
    }

    [Fact]
    public void Nothing_but_pay_and_what_is_owed_on_it_changes_with_an_award()
    {
        var plain = GivenBuildUp.Plain();
        Assert.Equal("AwardWithoutBuildUp", Award(plain));
        Assert.True(Rate.Enter(Author, At, Guid.CreateVersion7(), Leeds, "PO4", 5_000, From, out var figure).IsDone);
        Assert.True(figure!.Approve(Colleague, At).IsDone);
        Assert.Equal("AwardWithoutBuildUp", Award(plain, figure, Proposed()));

        Assert.All(
            new[]
            {
                plain, plain with { SalaryPence = 4_653_400, FinancialYearStart = 2027, SpinePoint = 34, SpineVersionId = Guid.CreateVersion7() },
                plain with { NiPercent = 15.5m, NiThresholdPence = 400_000 }, plain with { PensionPercent = 17, LevyPercent = 0.6m },
            },
            awarded => Assert.Null(Award(awarded, figure, Approved(plain))));
        Assert.All(
            new[]
            {
                plain with { OverheadPercent = 31 }, plain with { OverheadPercent = null, OverheadPencePerFte = 1 }, plain with { UtilisationPercent = 79 }, plain with { AllowancesPence = 1 },
                plain with { LeaveDays = 29 }, plain with { SicknessDays = 5 }, plain with { TrainingDays = 3 }, plain with { MinutesPerDay = 450 },
            },
            awarded => Assert.Equal("AwardChangesMore", Award(awarded, figure, Approved(plain))));
    }

    [Fact]
    public void An_award_is_held_against_the_build_up_that_is_in_force_on_its_first_day()
    {
        var (first, later) = (GivenBuildUp.Plain(), GivenBuildUp.Plain() with { OverheadPercent = 35 });
        Rate[] rates = [Approved(later, From.AddMonths(5)), Approved(first, From)];

        Assert.Null(Award(first with { SalaryPence = 4_653_400 }, rates));
        Assert.Equal("AwardChangesMore", Award(later, rates));
        Assert.Equal("AwardChangesMore", Award(first with { SalaryPence = 4_653_400 }, Approved(later, From.AddMonths(5))));
        Assert.Null(Award(later, Approved(later, From.AddMonths(5))));
    }

    private static Rate Approved(RateBuildUp buildUp, DateOnly? from = null)
    {
        Assert.True(Rate.Propose(Author, At, Guid.CreateVersion7(), Leeds, "PO4", null, buildUp, from ?? From, [], out var rate).IsDone);
        Assert.True(rate!.Approve(Colleague, At).IsDone);
        return rate;
    }

    private static string? Award(RateBuildUp buildUp, params Rate[] earlier) =>
        Rate.Propose(Author, At, Guid.CreateVersion7(), Leeds, "po4", null, buildUp, From, earlier, out _, carriesAward: true).Refusal?.Name;

    private static Rate Proposed(Actor? by = null, Guid? officerId = null)
    {
        Assert.True(Propose(by ?? Author, out var rate, officerId: officerId).IsDone);
        return rate!;
    }

    private static Outcome Propose(Actor by, out Rate? rate, string grade = "PO4", Guid? officerId = null, RateBuildUp? buildUp = null, IReadOnlyList<Rate>? earlier = null) =>
        Rate.Propose(by, At, Guid.CreateVersion7(), Leeds, grade, officerId, buildUp ?? GivenBuildUp.Plain(), From, earlier ?? [], out rate);

    private static Actor Person(string name, params HeldRole[] roles) => new(Guid.CreateVersion7(), name, Leeds, roles);
}
