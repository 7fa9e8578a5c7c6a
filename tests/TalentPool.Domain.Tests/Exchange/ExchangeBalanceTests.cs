using TalentPool.Domain.Exchange;

namespace TalentPool.Domain.Tests.Exchange;

public sealed class ExchangeBalanceTests
{
    private static readonly Guid Leeds = Guid.NewGuid();
    private static readonly Guid Bradford = Guid.NewGuid();
    private static readonly Guid Kirklees = Guid.NewGuid();

    private static readonly ExchangeEntry[] Entries = [Entry(Leeds, Bradford, 600, 50_000), Entry(Bradford, Leeds, 60, 6_000), Entry(Kirklees, Bradford, 120, 9_000)];

    [Fact]
    public void Of_all_members_together_as_much_was_given_as_was_taken()
    {
        var sum = new[] { Leeds, Bradford, Kirklees }.Select(id => ExchangeBalance.Of(id, Entries)).Aggregate((one, other) => one + other);

        Assert.Equal((0L, 0L, 780L, 65_000L), (sum.Minutes, sum.Pence, sum.GivenMinutes, sum.TakenPence));
    }

    [Fact]
    public void A_member_is_beyond_the_limit_when_it_took_more_than_that_above_what_it_gave()
    {
        var bradford = ExchangeBalance.Of(Bradford, Entries);

        Assert.Equal((60L, 720L, -53_000L), (bradford.GivenMinutes, bradford.TakenMinutes, bradford.Pence));
        Assert.True(bradford.IsBeyond(52_999));
        Assert.False(bradford.IsBeyond(53_000));
        Assert.False(ExchangeBalance.Of(Leeds, Entries).IsBeyond(0));
        Assert.Equal(-44_000, ExchangeBalance.Of(Bradford, Entries, Leeds).Pence);
    }

    private static ExchangeEntry Entry(Guid giver, Guid taker, long minutes, long pence) => new(Guid.NewGuid(), giver, taker, new DateOnly(2026, 11, 1), minutes, pence);
}
