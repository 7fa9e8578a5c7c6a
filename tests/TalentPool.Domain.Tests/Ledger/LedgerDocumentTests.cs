using TalentPool.Domain.Ledger;
using TalentPool.Domain.Partnerships;
using TalentPool.Domain.Recharges;
using TalentPool.Domain.Tests.Recharges;
using static TalentPool.Domain.Ledger.LedgerAccount;
using static TalentPool.Domain.Tests.Recharges.GivenCharges;

namespace TalentPool.Domain.Tests.Ledger;

public sealed class LedgerDocumentTests
{
    private static readonly ChargeGroup Taxed = Group with { VatTreatment = VatTreatment.Standard };

    [Fact]
    public void A_statement_accrues_income_and_cost() => AssertPosts(
        LedgerDocument.OfIssue(StatementScene.Issued().Statement),
        (Leeds, AccruedIncome, 103_000, 0), (Leeds, Income, 0, 103_000), (Bradford, Cost, 103_000, 0), (Bradford, AccruedCost, 0, 103_000));

    [Fact]
    public void A_document_turns_what_was_accrued_into_what_is_owed_with_vat()
    {
        var scene = Exported();

        AssertPosts(
            LedgerDocument.OfDocument(scene.Statement),
            (Leeds, Receivable, 120_000, 0), (Leeds, AccruedIncome, 0, 100_000), (Leeds, VatOutput, 0, 20_000),
            (Bradford, AccruedCost, 100_000, 0), (Bradford, VatInput, 20_000, 0), (Bradford, Payable, 0, 120_000));
    }

    [Fact]
    public void A_credit_takes_back_what_was_accrued()
    {
        var scene = Exported();
        scene.Done(scene.Uphold(new LineCredit(1_000)));

        AssertPosts(
            LedgerDocument.OfCredit(scene.Statement, 2),
            (Leeds, Income, 1_000, 0), (Leeds, AccruedIncome, 0, 1_000), (Bradford, AccruedCost, 1_000, 0), (Bradford, Cost, 0, 1_000));
    }

    [Fact]
    public void A_payment_settles_what_is_owed()
    {
        var scene = Exported();
        scene.Done(scene.Pay());

        AssertPosts(
            LedgerDocument.OfPayment(scene.Statement),
            (Leeds, Cash, 120_000, 0), (Leeds, Receivable, 0, 120_000), (Bradford, Payable, 120_000, 0), (Bradford, Cash, 0, 120_000));
    }

    [Fact]
    public void A_credit_note_posts_the_other_way_round() => AssertPosts(
        LedgerDocument.OfIssue(StatementScene.Issued(Time(2, 2, -600, corrects: 1)).Statement),
        (Leeds, AccruedIncome, 0, 60_000), (Leeds, Income, 60_000, 0), (Bradford, Cost, 0, 60_000), (Bradford, AccruedCost, 60_000, 0));

    [Fact]
    public void What_is_brought_forward_is_accrued_once_and_owed_once()
    {
        var scene = Exported();
        scene.Done(scene.Uphold(new LineCredit(1_000)));
        var next = StatementScene.Issued([.. scene.Statement.BroughtForward(), Fee(2, 5_000, group: Taxed)]);
        next.Done(next.Respond());
        next.Done(next.Export());
        next.Done(next.Pay());
        scene.Done(scene.Pay());

        var balance = TrialBalance.Of(Postings(scene.Statement, next.Statement));

        Assert.Null(balance.FirstDifference());
        Assert.Equal((0, -107_000, 0, 0), (
            balance.BalancePence(Leeds, AccruedIncome), balance.BalancePence(Leeds, Income), balance.BalancePence(Leeds, Receivable), balance.BalancePence(Bradford, Payable)));
        Assert.Equal((107_000 + 21_400, -107_000 - 21_400), (balance.BalancePence(Leeds, Cash), balance.BalancePence(Bradford, Cash)));
    }

    [Fact]
    public void A_draft_posts_nothing() => Assert.Empty(LedgerDocument.Of(StatementScene.Draft().Statement));

    [Fact]
    public void What_has_not_happened_cannot_be_posted()
    {
        var draft = StatementScene.Draft().Statement;

        Assert.Throws<InvalidOperationException>(() => LedgerDocument.OfIssue(draft));
        Assert.Throws<InvalidOperationException>(() => LedgerDocument.OfDocument(draft));
        Assert.Throws<InvalidOperationException>(() => LedgerDocument.OfCredit(draft, 2));
        Assert.Throws<InvalidOperationException>(() => LedgerDocument.OfPayment(draft));
    }

    [Fact]
    public void Every_document_balances_for_each_authority_and_nothing_changes_after_posting()
    {
        var random = new Random(23);
        for (var turn = 0; turn < 60; turn++)
        {
            var scene = StatementScene.Issued(
                Time(1, 1, random.Next(1, 9_000), rate: random.Next(1, 20_000), group: Taxed), Expense(1, random.Next(-9_000, 9_000), group: Taxed), Fee(1, random.Next(30_000, 90_000), group: Taxed));
            var posted = new Dictionary<LedgerDocumentKey, string>();
            Action[] life =
            [
                () => scene.Respond(random.Next(2) == 0 ? [2] : [1, 2]),
                () => scene.Uphold(new LineCredit(scene.Statement.Line(2)!.AmountPence)),
                () => scene.Export(),
                () => scene.Uphold(new LineCredit(1), 1),
                () => scene.Withdraw(1),
                () => scene.Pay(),
                () => scene.Withdraw(2),
            ];
            foreach (var act in life)
            {
                if (random.Next(4) > 0)
                {
                    act();
                }

                foreach (var document in LedgerDocument.Of(scene.Statement))
                {
                    AssertBalances(document);
                    var text = $"{document.PostedOn} {string.Join(' ', document.Postings)}";
                    Assert.Equal(text, posted.TryGetValue(document.Key, out var before) ? before : posted[document.Key] = text);
                }
            }

            Assert.Null(TrialBalance.Of(Postings(scene.Statement)).FirstDifference());
        }
    }

    [Fact]
    public void A_ledger_that_does_not_balance_says_where()
    {
        var postings = Postings(Exported().Statement).ToList();

        Assert.Contains($"The ledger of the authority {Leeds}", TrialBalance.Of(postings.Skip(1)).FirstDifference(), StringComparison.Ordinal);
        Assert.Contains("is not the mirror of", TrialBalance.Of(postings.Where(posting => posting.AuthorityId == Leeds)).FirstDifference(), StringComparison.Ordinal);
    }

    private static StatementScene Exported()
    {
        var scene = StatementScene.Disputed(DisputeStatus.Raised, Time(1, 1, 600, group: Taxed), Expense(1, 3_000, group: Taxed), Fee(1, 40_000, group: Taxed));
        scene.Done(scene.Export());
        return scene;
    }

    private static IEnumerable<Posting> Postings(params Statement[] statements) => statements.SelectMany(LedgerDocument.Of).SelectMany(document => document.Postings);

    private static void AssertPosts(LedgerDocument document, params (Guid Authority, LedgerAccount Account, long Debit, long Credit)[] expected)
    {
        Assert.Equal(expected, document.Postings.Select(posting => (posting.AuthorityId, posting.Account, posting.DebitPence, posting.CreditPence)));
        AssertBalances(document);
    }

    private static void AssertBalances(LedgerDocument document)
    {
        Assert.All(document.Postings, posting => Assert.True(posting is { DebitPence: > 0, CreditPence: 0 } or { DebitPence: 0, CreditPence: > 0 }));
        Assert.All(document.Postings.GroupBy(posting => posting.AuthorityId), own => Assert.Equal(0, own.Sum(posting => posting.BalancePence)));
    }
}
