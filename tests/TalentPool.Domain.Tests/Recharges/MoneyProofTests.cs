using TalentPool.Domain.Ledger;
using TalentPool.Domain.Recharges;
using static TalentPool.Domain.Recharges.MoneyRule;
using static TalentPool.Domain.Tests.Recharges.GivenCharges;

namespace TalentPool.Domain.Tests.Recharges;

public sealed class MoneyProofTests
{
    [Fact]
    public void Whatever_happens_in_a_month_the_money_is_proven()
    {
        var seen = new HashSet<string>();
        for (var seed = 1; seed <= 6; seed++)
        {
            var months = new MoneyMonths(new Random(seed));
            for (var month = 0; month < 8; month++)
            {
                months.Month();
            }

            seen.UnionWith(months.Seen);
        }

        string[] expected =
        [
            nameof(LineKind.Adjustment), nameof(LineKind.Correction), nameof(LineKind.BroughtForward), nameof(LineKind.Expense), nameof(LineKind.Fee), "ChargedAgain",
            "Adjustment forgotten", "Expense forgotten", "Fee forgotten", "Time forgotten", "BroughtForward forgotten",
            nameof(StatementRebuilt), nameof(StatementUnanswered), nameof(DisputeReferred), nameof(DisputeDismissed), nameof(DisputeUpheld), nameof(StatementExported), nameof(StatementPaid),
        ];
        Assert.Empty(expected.Except(seen));
    }

    [Fact]
    public void Records_that_fit_have_no_difference() => Assert.Null(MoneyProof.FirstDifference(Fitting()));

    [Fact]
    public void An_approved_thing_that_is_nowhere_is_named()
    {
        var lost = Time(8, 8, 60);

        AssertFound(ChargedOnce, "is neither on a line nor in the open balance", Fitting() with { Approved = [.. Fitting().Approved, lost] });
        Assert.Null(MoneyProof.FirstDifference(Fitting() with { Approved = [.. Fitting().Approved, lost], Open = [lost.Key] }));
    }

    [Fact]
    public void A_thing_that_is_charged_and_open_is_named() =>
        AssertFound(ChargedOnce, "is in the open balance and on line 1", Fitting() with { Open = [Time(1, 1, 600).Key] });

    [Fact]
    public void A_thing_on_two_lines_is_named() =>
        AssertFound(ChargedOnce, "and on line 1", WithSources(2, [Expense(1, 3_000).Key, Time(1, 1, 600).Key]));

    [Fact]
    public void A_thing_that_was_never_approved_is_named()
    {
        AssertFound(ChargedOnce, "which was never approved", WithSources(2, [Expense(9, 3_000).Key]));
        AssertFound(ChargedOnce, "was never approved", Fitting() with { Open = [Time(8, 8, 60).Key] });
    }

    [Fact]
    public void A_line_that_its_entries_do_not_make_is_named()
    {
        AssertFound(LineFollowsFromItsSources, "what stands on it makes", Fitting() with { Approved = [Time(1, 1, 606), Expense(1, 3_000), Fee(1, 40_000)] });
        AssertFound(LineFollowsFromItsSources, "what stands on it makes", Fitting() with { Approved = [Time(1, 1, 600), Expense(1, 3_001), Fee(1, 40_000)] });
        AssertFound(LineFollowsFromItsSources, "belong on different lines", Combined());
        AssertFound(LineFollowsFromItsSources, "another provider, recipient or VAT treatment",
            Fitting() with { Approved = [Time(1, 1, 600), Expense(1, 3_000, group: Group with { RecipientId = Kirklees }), Fee(1, 40_000)] });
    }

    [Fact]
    public void A_document_that_says_something_else_is_named()
    {
        var records = Fitting();
        var statement = records.Statements[0];

        AssertFound(DocumentEqualsItsLines, "LDS-2026-0001", records with { Statements = [statement with { Sent = new DocumentTotals(100_001, 0) }] });
        AssertFound(DocumentEqualsItsLines, "says nothing", records with { Statements = [statement with { Sent = null }] });
    }

    [Fact]
    public void A_gap_in_the_numbers_is_named()
    {
        var scene = StatementScene.Draft();
        scene.Done(scene.Statement.Issue(scene.ProviderHead, scene.Now, scene.Seen, StatementScene.NumberOf(2)));

        AssertFound(NumbersHaveNoGaps, "where number 1 belongs", RecordsOf(scene));
    }

    [Fact]
    public void A_ledger_that_was_changed_or_lacks_something_is_named()
    {
        var records = Fitting();
        var posted = records.Posted.ToList();
        var changed = posted[0] with { Postings = [.. posted[0].Postings.Select(posting => posting with { DebitPence = posting.DebitPence * 2, CreditPence = posting.CreditPence * 2 })] };

        AssertFound(LedgerSumsToNought, "is not posted", records with { Posted = posted.Skip(1) });
        AssertFound(LedgerSumsToNought, "is posted twice", records with { Posted = [.. posted, posted[0]] });
        AssertFound(LedgerSumsToNought, "is posted as", records with { Posted = [changed, .. posted.Skip(1)] });
        AssertFound(LedgerSumsToNought, "is posted as", records with { Posted = [posted[0] with { PostedOn = posted[0].PostedOn.AddDays(1) }, .. posted.Skip(1)] });
    }

    [Fact]
    public void What_is_left_of_a_settled_line_is_brought_forward_once()
    {
        var scene = Sent();
        scene.Done(scene.Uphold(new LineCredit(1_000)));
        var back = scene.Statement.BroughtForward().Single();

        AssertFound(ChargedOnce, "is neither on a line nor in the open balance", RecordsOf(scene));
        Assert.Null(MoneyProof.FirstDifference(RecordsOf(scene) with { Open = [back.Key] }));

        var wrong = RecordsOf(scene, Next([back with { AmountPence = 3_000 }]));
        AssertFound(LineFollowsFromItsSources, "which is not what is left of line 2", wrong);
        Assert.Null(MoneyProof.FirstDifference(RecordsOf(scene, Next([back]))));
    }

    [Fact]
    public void An_adjustment_that_does_not_follow_from_what_was_charged_is_named()
    {
        var scene = Sent();
        var charged = scene.Statement.Charged(1, [])!;

        Assert.Null(MoneyProof.FirstDifference(RecordsOf(scene, Next([Adjustment(charged, 6_300) with { Day = May }]))));
        AssertFound(LineFollowsFromItsSources, "has been charged", RecordsOf(scene, Next([Adjustment(charged with { ChargedPence = 50_000 }, 6_300) with { Day = May }])));
        AssertFound(LineFollowsFromItsSources, "do not follow each other", RecordsOf(scene, Next([Adjustment(charged with { Adjustments = 1 }, 6_300) with { Day = May }])));
        AssertFound(LineFollowsFromItsSources, "a line that is not there", RecordsOf(scene, Next([Adjustment(charged with { Line = new LineReference(Id(7), 1) }, 6_300) with { Day = May }])));
    }

    [Fact]
    public void An_adjustment_that_an_award_makes_due_and_no_run_has_drafted_is_named()
    {
        var scene = Sent();
        var line = new LineReference(scene.Statement.Id, 1);
        var due = scene.Statement.AdjustmentDue(1, [], Id(506_300), 6_300)!;
        var moved = RecordsOf(scene) with { LineRates = [new LineRate(line, Id(506_300), 6_300)] };

        AssertFound(ChargedOnce, $"{due.Key} is neither on a line nor in the open balance", moved);
        Assert.Null(MoneyProof.FirstDifference(moved with { Open = [due.Key] }));
        Assert.Null(MoneyProof.FirstDifference(RecordsOf(scene, Next([due])) with { LineRates = moved.LineRates }));
        AssertFound(ChargedOnce, "is in the open balance and was never approved", RecordsOf(scene) with { Open = [due.Key] });
        Assert.Null(scene.Statement.AdjustmentDue(1, [], Id(506_000), 6_000));
    }

    /// <summary>One statement that has gone out, with everything that is stored beside it.</summary>
    private static MoneyRecords Fitting() => RecordsOf(Sent());

    private static StatementScene Sent() => StatementScene.In(StatementStatus.Exported);

    private static (Statement, DraftStatement) Next(IReadOnlyList<Chargeable> things)
    {
        var draft = Assert.Single(new StatementRun(May.AddMonths(1), 0).Draft(things)).Statement!;
        Assert.True(Statement.Draft(Actor.Clock, StatementScene.IssueDay, StatementScene.PartnershipId, draft, out var statement).IsDone);
        return (statement!, draft);
    }

    private static MoneyRecords RecordsOf(StatementScene scene, params (Statement Statement, DraftStatement Draft)[] later)
    {
        (Statement Statement, DraftStatement Draft)[] all = [(scene.Statement, StatementScene.DraftOf(StatementScene.Things)), .. later];
        return new(
            StatementScene.Things, [],
            [.. all.Select(one => new ProvenStatement(
                one.Statement, one.Draft.Lines.ToDictionary(line => line.Figures.Number, line => line.Sources), one.Statement.ExportedAt is null ? null : one.Statement.DocumentTotals))],
            all.SelectMany(one => LedgerDocument.Of(one.Statement)));
    }

    private static MoneyRecords WithSources(int line, IReadOnlyList<ChargeKey> sources)
    {
        var records = Fitting();
        var proven = records.Statements[0];
        return records with { Statements = [proven with { Sources = new Dictionary<int, IReadOnlyList<ChargeKey>>(proven.Sources) { [line] = sources } }] };
    }

    /// <summary>Two expenses of different placements, on one line.</summary>
    private static MoneyRecords Combined()
    {
        var other = Expense(2, 500, placement: 2);
        return WithSources(2, [Expense(1, 3_000).Key, other.Key]) with { Approved = [.. StatementScene.Things, other] };
    }

    private static void AssertFound(MoneyRule rule, string words, MoneyRecords records)
    {
        var difference = MoneyProof.FirstDifference(records);
        Assert.NotNull(difference);
        Assert.Equal(rule, difference.Rule);
        Assert.Contains(words, difference.Sentence, StringComparison.Ordinal);
    }
}
