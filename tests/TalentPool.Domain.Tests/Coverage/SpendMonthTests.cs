using TalentPool.Domain.Coverage;
using TalentPool.Domain.Privacy;

namespace TalentPool.Domain.Tests.Coverage;

public sealed class SpendMonthTests
{
    private static readonly DateTime At = new(2026, 12, 3, 9, 0, 0, DateTimeKind.Utc);
    private static readonly Guid Authority = Guid.NewGuid();
    private static readonly Guid Area = Guid.NewGuid();
    private static readonly Actor Finance = Person(Role.Finance);
    private static readonly Actor Head = Person(Role.HeadOfService);
    private static readonly SpendMatcher Nothing = new([]);

    [Fact]
    public void What_matches_nothing_waits_for_the_head_of_service()
    {
        var month = Begun();

        Assert.True(month.TakeIn(Finance, At, File(), [Line("1"), Line("2")], Nothing).IsDone);

        Assert.All(month.Lines, line => Assert.Equal(SpendStatus.Unexplained, line.Status));
        var taken = Assert.IsType<SpendTakenIn>(Assert.Single(month.TakeEvents()));
        Assert.Equal((2, 0, 0, 2), (taken.Lines, taken.Covered, taken.Bypassed, taken.Unexplained));
    }

    [Fact]
    public void Nothing_new_and_another_month_and_others_than_finance_are_refused()
    {
        Assert.Equal(CoverageRefusals.NothingNew, Begun().TakeIn(Finance, At, File(), [], Nothing).Refusal);
        Assert.Equal(CoverageRefusals.OtherMonth, Begun().TakeIn(Finance, At, File(), [Line("1") with { On = new DateOnly(2026, 12, 1) }], Nothing).Refusal);
        Assert.Equal(CoverageRefusals.NotFinance, Begun().TakeIn(Head, At, File(), [Line("1")], Nothing).Refusal);
    }

    [Fact]
    public void Every_state_allows_the_verbs_of_the_table_and_no_other()
    {
        foreach (var status in Enum.GetValues<SpendStatus>())
        {
            foreach (var verb in Enum.GetValues<SpendVerb>())
            {
                var (month, line) = In(status);
                var outcome = verb switch
                {
                    SpendVerb.Explain => month.Explain(Head, At, line.Id, line.Version, SpendExplanation.NoSharedWork, "A court’s fee."),
                    SpendVerb.Match => month.MatchAgain(Head, At, line.Id, line.Version, new SpendMatcher([Work(line.Supplier)])),
                    _ => month.RecordBypass(Head, At, line.Id, line.Version, Guid.NewGuid(), Guid.NewGuid()),
                };

                Assert.Equal((status, verb, SpendStates.Table.Allows(status, verb)), (status, verb, outcome.IsDone));
            }
        }
    }

    [Fact]
    public void Only_the_head_of_that_service_explains_and_only_what_they_saw()
    {
        var (month, line) = In(SpendStatus.Unexplained);
        var other = Head with { Roles = [new HeldRole(Role.HeadOfService, Authority, [Guid.NewGuid()])] };

        Assert.Equal(CoverageRefusals.NotTheHead, month.Explain(Finance, At, line.Id, 1, SpendExplanation.NoSharedWork, "A fee.").Refusal);
        Assert.Equal(CoverageRefusals.NotTheHead, month.Explain(other, At, line.Id, 1, SpendExplanation.NoSharedWork, "A fee.").Refusal);
        Assert.Equal(CoverageRefusals.ExplanationMissing, month.Explain(Head, At, line.Id, 1, SpendExplanation.NoSharedWork, " ").Refusal);
        Assert.Equal(RefusalKind.Stale, month.Explain(Head, At, line.Id, 2, SpendExplanation.NoSharedWork, "A fee.").Refusal!.Kind);
        Assert.True(month.Explain(Head, At, line.Id, 1, SpendExplanation.NoSharedWork, " A fee. ").IsDone);
        Assert.Equal((SpendStatus.Explained, "A fee.", 2, Head.PersonId), (line.Status, line.Explanation, line.Version, line.DecidedById!.Value));
    }

    [Fact]
    public void A_second_look_that_finds_nothing_says_so()
    {
        var (month, line) = In(SpendStatus.Unexplained);

        Assert.Equal(CoverageRefusals.StillNothing, month.MatchAgain(Head, At, line.Id, 1, Nothing).Refusal);
        Assert.True(month.MatchAgain(Head, At, line.Id, 1, new SpendMatcher([Work(line.Supplier)])).IsDone);
        Assert.Equal((SpendStatus.Covered, SpendMatchReason.SupplierAndDates), (line.Status, line.MatchReason));
    }

    [Fact]
    public void A_month_is_forgotten_when_the_record_of_its_year_is_over_and_not_before()
    {
        var (month, line) = In(SpendStatus.Unexplained);

        Assert.Equal(CoverageRefusals.StillKept, month.Forget(Actor.Clock, new DateTime(2033, 3, 31, 12, 0, 0, DateTimeKind.Utc), new RetentionSchedule(), WorkingCalendar.EnglandAndWales).Refusal);
        Assert.True(month.Forget(Actor.Clock, new DateTime(2033, 4, 2, 12, 0, 0, DateTimeKind.Utc), new RetentionSchedule(), WorkingCalendar.EnglandAndWales).IsDone);
        Assert.Equal(CoverageRefusals.Forgotten, month.Explain(Head, At, line.Id, 1, SpendExplanation.NoSharedWork, "A fee.").Refusal);
    }

    [Fact]
    public void Shares_leave_out_what_was_explained_and_are_none_where_nothing_needed_a_clearance()
    {
        var figures = CoverageFigures.Of(SpendStatus.Covered, 3, 90_000) + CoverageFigures.Of(SpendStatus.Unexplained, 1, 10_000) + CoverageFigures.Of(SpendStatus.Explained, 5, 500_000);

        Assert.Equal((75, 90), (figures.PercentByCount, figures.PercentByValue));
        Assert.Equal((9, 600_000L), (figures.Lines, figures.Pence));
        Assert.Null(CoverageFigures.Of(SpendStatus.Explained, 5, 500_000).PercentByCount);
    }

    [Fact]
    public void A_category_is_watched_once_however_it_is_written_and_stopped_once()
    {
        Assert.True(WatchedCategory.Watch(Finance, At, Guid.NewGuid(), Guid.NewGuid(), Authority, " Legal fees ", Area, [], out var watched).IsDone);

        Assert.True(watched!.Is("LEGAL-FEES"));
        Assert.Equal(CoverageRefusals.CategoryWatchedAlready, WatchedCategory.Watch(Finance, At, Guid.NewGuid(), Guid.NewGuid(), Authority, "legal fees", Area, [watched], out _).Refusal);
        Assert.Equal(CoverageRefusals.NotFinance, watched.Stop(Head, At).Refusal);
        Assert.True(watched.Stop(Finance, At).IsDone);
        Assert.Equal(CoverageRefusals.NotWatched, watched.Stop(Finance, At).Refusal);
    }

    private static (SpendMonth Month, SpendLine Line) In(SpendStatus status)
    {
        var month = Begun();
        var known = status switch
        {
            SpendStatus.Covered => new SpendMatcher([Work("Aire Consulting")]),
            SpendStatus.Bypassed => new SpendMatcher([Work("Aire Consulting") with { IsBypass = true }]),
            _ => Nothing,
        };
        Assert.True(month.TakeIn(Finance, At, File(), [Line("1")], known).IsDone);
        var line = month.Lines[0];
        if (status == SpendStatus.Explained)
        {
            Assert.True(month.Explain(Head, At, line.Id, 1, SpendExplanation.WrongCategory, "Printing.").IsDone);
        }

        Assert.Equal(status, line.Status);
        return (month, line);
    }

    private static SpendMonth Begun() => SpendMonth.Begin(Guid.NewGuid(), Guid.NewGuid(), Authority, SpendKind.Payments, new DateOnly(2026, 11, 1));

    private static SpendLineTerms Line(string id) => new(id, new DateOnly(2026, 11, 3), "Aire Consulting", "Legal fees", Area, 125_000, null, "");

    private static KnownOutsideWork Work(string supplier) => new(Guid.NewGuid(), Guid.NewGuid(), Area, false, supplier, null, null, new DateOnly(2026, 10, 1), new DateOnly(2027, 1, 31));

    private static (Guid, string, int) File() => (Guid.NewGuid(), "ab", 10);

    private static Actor Person(Role role) => new(Guid.NewGuid(), $"{role}", Authority, [new HeldRole(role, Authority, [])]);
}
