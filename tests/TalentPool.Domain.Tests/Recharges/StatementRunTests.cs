using TalentPool.Domain.Partnerships;
using TalentPool.Domain.Recharges;
using static TalentPool.Domain.Tests.Recharges.GivenCharges;

namespace TalentPool.Domain.Tests.Recharges;

public sealed class StatementRunTests
{
    private static readonly StatementRun Run = new(May);

    [Fact]
    public void There_is_one_statement_for_each_provider_recipient_and_treatment()
    {
        ChargeGroup[] groups = [Group, Group with { RecipientId = Kirklees }, Group with { VatTreatment = VatTreatment.Standard }, new(Bradford, Leeds, VatTreatment.OutsideScope)];

        var results = Run.Draft(groups.SelectMany((group, index) => (Chargeable[])[Time(index, 1, 600, group: group), Time(index, 2, 600, group: group)]));

        Assert.Equal(groups.Order(), results.Select(result => result.Group));
        Assert.All(results, result => Assert.Equal(120_000, result.Statement?.NetPence));
        Assert.Equal(4, results.Select(result => result.Statement!.Id).Distinct().Count());
    }

    [Fact]
    public void A_line_is_one_placement_rate_matter_month_and_kind()
    {
        var statement = Single(
            Time(1, 1, 61, 4), Time(1, 2, 60, 6), Time(2, 3, 30, 12),
            Time(3, 4, 60, placement: 2), Time(1, 5, 60, matter: "L/2"), Time(4, 6, 60, rate: 6_100), Time(5, 7, 60, month: May.AddMonths(-1)),
            Expense(1, 1_250, 9), Expense(2, 50, 3), Fee(1, 40_000)).Statement!;

        Assert.Equal(
            [
                (1, "WY-2026-0001", "L/1", May.AddMonths(-1), LineKind.Time, 60, 60, 6_000),
                (2, "WY-2026-0001", "L/1", May, LineKind.Time, 151, 156, 15_600),
                (3, "WY-2026-0001", "L/1", May, LineKind.Time, 60, 60, 6_100),
                (4, "WY-2026-0001", "L/2", May, LineKind.Time, 60, 60, 6_000),
                (5, "WY-2026-0001", "L/1", May, LineKind.Expense, 0, 0, 1_300),
                (6, "WY-2026-0001", "L/1", May, LineKind.Fee, 0, 0, 40_000),
                (7, "WY-2026-0002", "L/1", May, LineKind.Time, 60, 60, 6_000),
            ],
            statement.Lines.Select(line => line.Figures).Select(line => (
                line.Number, line.For.PlacementReference, line.For.Matter, line.Month, line.Kind, line.Minutes, line.ChargeableMinutes, line.AmountPence)));
        Assert.Equal((May.AddDays(3), May.AddDays(11)), (statement.Lines[1].Figures.From, statement.Lines[1].Figures.To));
        Assert.Equal(81_000, statement.NetPence);
    }

    [Fact]
    public void Money_is_rounded_once_for_a_line_and_not_for_its_entries() =>
        Assert.Equal(6_129, Single(Time(1, 1, 20, rate: 6_129, units: ChargeUnits.Exact), Time(1, 2, 20, rate: 6_129, units: ChargeUnits.Exact), Time(1, 3, 20, rate: 6_129, units: ChargeUnits.Exact)).Statement!.NetPence);

    [Fact]
    public void Units_are_those_of_the_terms_that_the_placement_keeps()
    {
        var each = new ChargeUnits(6, UnitRounding.EachEntry);

        var statement = Single(
            Time(1, 1, 601), Time(1, 2, 1), Time(2, 3, 601, placement: 2, units: each), Time(2, 4, 1, placement: 2, units: each)).Statement!;

        Assert.Equal([606L, 612L], statement.Lines.Select(line => line.Figures.ChargeableMinutes));
    }

    [Fact]
    public void A_day_without_a_rate_holds_back_its_whole_timesheet_by_name_and_no_other()
    {
        var result = Single(Time(1, 1, 600, 4), Time(1, 2, 600, 6, rate: null), Time(1, 3, 600, 5, rate: null), Time(2, 4, 600, 12));

        Assert.Equal(60_000, result.Statement!.NetPence);
        var held = Assert.Single(result.HeldBack);
        Assert.Equal((HeldReason.RateMissing, Id(10_001), "T-1", May.AddDays(4)), (held.Reason, held.TimesheetId!.Value, held.TimesheetReference, held.Day!.Value));
        Assert.Equal([1L, 2L, 3L], held.Things.Select(thing => thing.Number));
        Assert.Equal("Timesheet T-1 is held back: there is no rate for 5 May 2026.", held.Sentence);
    }

    [Fact]
    public void A_correction_waits_with_the_timesheet_that_it_corrects_and_so_does_one_of_the_correction()
    {
        var result = Single(Time(3, 3, -60, corrects: 2), Time(2, 2, -60, corrects: 1), Time(1, 1, 600, rate: null), Time(4, 4, 600));

        Assert.Equal(60_000, result.Statement!.NetPence);
        Assert.Equal(
            [HeldReason.RateMissing, HeldReason.CorrectedIsHeldBack, HeldReason.CorrectedIsHeldBack],
            result.HeldBack.Select(held => held.Reason));
        Assert.Contains("T-3", result.HeldBack[2].Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void A_correction_stands_on_a_line_of_its_own_and_may_be_negative()
    {
        var statement = Single(Time(1, 1, 600), Time(2, 2, -62, corrects: 1)).Statement!;

        Assert.Equal([(LineKind.Time, 60_000L), (LineKind.Correction, -6_600L)], statement.Lines.Select(line => (line.Figures.Kind, line.Figures.AmountPence)));
    }

    [Fact]
    public void A_treatment_that_nobody_decided_holds_the_statement_by_name()
    {
        var undecided = Group with { VatTreatment = VatTreatment.Undecided };

        var result = Assert.Single(Run.Draft([Time(1, 1, 600, group: undecided), Time(2, 2, 600, rate: null, group: undecided), Expense(1, 9_000, group: undecided)]));

        Assert.Null(result.Statement);
        Assert.Equal([HeldReason.RateMissing, HeldReason.VatUndecided], result.HeldBack.Select(held => held.Reason));
        Assert.Equal("The statement is held back: ask finance how VAT applies.", result.HeldBack[1].Sentence);
        Assert.Equal(2, result.HeldBack[1].Things.Count);
    }

    [Theory]
    [InlineData(1_999, false)]
    [InlineData(2_000, true)]
    [InlineData(-1_999, false)]
    [InlineData(-2_000, true)]
    [InlineData(0, false)]
    public void A_statement_under_twenty_pounds_either_way_is_carried_forward(long pence, bool goesOut)
    {
        var result = Single(Expense(1, pence + 10_000), Expense(2, -10_000));

        Assert.Equal(goesOut, result.Statement is not null);
        Assert.Equal(goesOut ? 0 : 2, result.CarriedForward.Count);
    }

    [Fact]
    public void In_March_nothing_is_carried_forward()
    {
        var result = Assert.Single(new StatementRun(new DateOnly(2026, 3, 1)).Draft([Expense(1, 1)]));

        Assert.Equal(1, result.Statement?.NetPence);
        Assert.Empty(result.CarriedForward);
    }

    [Fact]
    public void What_was_carried_forward_is_charged_with_the_next_month_as_it_would_have_been()
    {
        Chargeable[] small = [Time(1, 1, 10, rate: 6_000)];
        Assert.Equal([small[0].Key], Single(small).CarriedForward);

        var next = Assert.Single(new StatementRun(May.AddMonths(1)).Draft([.. small, Time(2, 2, 60, month: May.AddMonths(1))])).Statement!;

        Assert.Equal([(May, 1_200L), (May.AddMonths(1), 6_000L)], next.Lines.Select(line => (line.Figures.Month, line.Figures.AmountPence)));
    }

    [Fact]
    public void A_backdated_rate_makes_a_line_for_each_charged_line_that_names_it()
    {
        var first = new ChargedLine(new LineReference(Id(7), 1), 7_200, 780_000);
        var second = new ChargedLine(new LineReference(Id(7), 2), 4_811, 405_247, 1);

        var statement = Single(Adjustment(second, 6_695), Adjustment(first, 6_695)).Statement!;

        Assert.Equal(
            [(first.Line, 7_200L, 780_000L, 23_400L), (second.Line, 4_811L, 405_247L, 131_580L)],
            statement.Lines.Select(line => line.Figures).Select(line => (line.Origin!.Value, line.AdjustedMinutes, line.ChargedBeforePence, line.AmountPence)));
        Assert.Equal([1, 2], statement.Lines.Select(line => line.Sources.Single().Sequence));
    }

    [Fact]
    public void A_backdated_rate_that_makes_no_difference_makes_no_line()
    {
        var result = Single(Adjustment(new ChargedLine(new LineReference(Id(7), 1), 7_200, 780_000), 6_500));

        Assert.Null(result.Statement);
        Assert.Single(result.NothingDue);
    }

    [Fact]
    public void The_same_things_in_any_order_make_the_same_statements()
    {
        var random = new Random(17);
        for (var turn = 0; turn < 20; turn++)
        {
            var things = Month(random, 300);
            var text = Text(Run.Draft(things));

            var shuffled = things.ToArray();
            random.Shuffle(shuffled);

            Assert.Equal(text, Text(Run.Draft(shuffled)));
            Assert.Equal(text, Text(Run.Over(shuffled.OrderBy(thing => thing.Group))));
        }
    }

    [Fact]
    public void Each_thing_ends_on_one_line_or_is_held_back_or_carried_forward()
    {
        var random = new Random(19);
        var seen = new HashSet<Disposal>();
        for (var turn = 0; turn < 20; turn++)
        {
            var things = Month(random, 40 + turn);

            var results = Run.Draft(things);

            var dispositions = results.SelectMany(result => result.Dispositions()).ToList();
            Assert.Equal(things.Select(thing => thing.Key).Order(), dispositions.Select(one => one.Thing).Order());
            Assert.All(dispositions, one => Assert.Equal((one.Disposal == Disposal.OnALine, one.Disposal == Disposal.HeldBack), (one.LineNumber is not null, one.HeldBack is not null)));
            seen.UnionWith(dispositions.Select(one => one.Disposal));
            Assert.All(results.Where(result => result.Statement is not null), result =>
            {
                Assert.Equal(Enumerable.Range(1, result.Statement!.Lines.Count), result.Statement.Lines.Select(line => line.Figures.Number));
                Assert.True(Math.Abs(result.Statement.NetPence) >= Pence.LeastOfAStatement);
                Assert.NotEqual(VatTreatment.Undecided, result.Group.VatTreatment);
            });
        }

        Assert.Superset(new HashSet<Disposal> { Disposal.OnALine, Disposal.HeldBack, Disposal.CarriedForward }, seen);
    }

    [Fact]
    public void Groups_are_read_one_at_a_time()
    {
        var read = 0;
        var things = Enumerable.Range(1, 100).Select(number =>
        {
            read++;
            return (Chargeable)Time(number, 1, 600, group: new ChargeGroup(Id(number / 10 + 100), Bradford, VatTreatment.Exempt));
        });

        using var results = Run.Over(things).GetEnumerator();
        Assert.True(results.MoveNext());

        Assert.Equal(10, read);
    }

    [Fact]
    public void A_group_that_comes_back_or_a_thing_that_comes_twice_is_a_mistake()
    {
        var other = Group with { RecipientId = Kirklees };

        Assert.Throws<InvalidOperationException>(() => Run.Over([Time(1, 1, 600), Time(2, 2, 600, group: other), Time(3, 3, 600)]).ToList());
        Assert.Throws<InvalidOperationException>(() => Run.Draft([Time(1, 1, 600), Time(1, 1, 600)]));
        Assert.Throws<InvalidOperationException>(() => Run.Draft([Time(1, 1, 600, group: Group with { RecipientId = Leeds })]));
    }

    [Fact]
    public void A_statement_has_the_same_id_in_every_run_and_another_after_one_was_issued()
    {
        var first = Single(Time(1, 1, 600)).Statement!;
        var again = Single(Time(1, 1, 600), Time(2, 2, 600)).Statement!;
        var later = Assert.Single(Run.Draft([Time(2, 2, 600)], new Dictionary<ChargeGroup, int> { [Group] = 1 })).Statement!;

        Assert.Equal((first.Id, 1), (again.Id, again.Sequence));
        Assert.Equal(2, later.Sequence);
        Assert.NotEqual(first.Id, later.Id);
    }

    private static RunResult Single(params Chargeable[] things) => Assert.Single(Run.Draft(things));
}
