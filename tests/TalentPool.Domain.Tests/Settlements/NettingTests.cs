using System.Text.Json;
using TalentPool.Domain.Settlements;

namespace TalentPool.Domain.Tests.Settlements;

public sealed class NettingTests
{
    [Fact]
    public void Positions_are_as_the_Vectors_say() => Assert.All(VectorFile.Cases("netting.json"), one =>
        Assert.Equal(
            one.GetProperty("positions").EnumerateArray().Select(position => (
                position.GetProperty("authority").GetString()!, position.GetProperty("incomePence").GetInt64(), position.GetProperty("costPence").GetInt64(), position.GetProperty("netPence").GetInt64())),
            Netting.Positions(Obligations(one)).Select(position => (position.Authority, position.IncomePence, position.CostPence, position.NetPence))));

    [Fact]
    public void Bilateral_payments_are_as_the_Vectors_say() => Assert.All(VectorFile.Cases("netting.json"), one =>
        Assert.Equal(Payments(one.GetProperty("bilateral")), Netting.Bilateral(Obligations(one))));

    [Fact]
    public void Multilateral_payments_are_as_the_Vectors_say() => Assert.All(VectorFile.Cases("netting.json"), one =>
        Assert.Equal(Payments(one.GetProperty("multilateral")), Netting.Multilateral(Netting.Positions(Obligations(one)))));

    [Fact]
    public void The_gross_sum_is_as_the_Vectors_say() => Assert.All(VectorFile.Cases("netting.json"), one =>
        Assert.Equal(one.GetProperty("grossPence").GetInt64(), Obligations(one).Sum(obligation => obligation.Pence)));

    [Fact]
    public void Both_ways_pay_each_authority_what_it_is_owed_in_whatever_order_obligations_come()
    {
        var random = new Random(29);
        for (var turn = 0; turn < 300; turn++)
        {
            var codes = Enumerable.Range(0, random.Next(2, 14)).Select(number => $"A{number:00}").ToArray();
            var obligations = Enumerable.Range(0, random.Next(1, 60))
                .Select(_ => (Provider: random.Next(codes.Length), Step: random.Next(1, codes.Length)))
                .Select(pair => new Obligation(codes[pair.Provider], codes[(pair.Provider + pair.Step) % codes.Length], random.Next(-1_000, 5_000))).ToArray();
            var positions = Netting.Positions(obligations);

            var (bilateral, multilateral) = (Netting.Bilateral(obligations), Netting.Multilateral(positions));

            Assert.All<IReadOnlyList<NetPayment>>([bilateral, multilateral], payments =>
            {
                Assert.All(payments, payment => Assert.True(payment.Pence > 0 && payment.Payer != payment.Payee));
                Assert.All(positions, position => Assert.Equal(
                    position.NetPence, payments.Where(payment => payment.Payee == position.Authority).Sum(payment => payment.Pence) - payments.Where(payment => payment.Payer == position.Authority).Sum(payment => payment.Pence)));
            });
            Assert.True(multilateral.Count <= Math.Max(positions.Count - 1, 0));

            random.Shuffle(obligations);
            Assert.Equal(bilateral, Netting.Bilateral(obligations));
            Assert.Equal(multilateral, Netting.Multilateral(Netting.Positions(obligations)));
        }
    }

    [Fact]
    public void Positions_that_are_not_all_or_of_one_authority_alone_are_a_mistake()
    {
        Assert.Throws<ArgumentException>(() => Netting.Multilateral([new Position("LDS", 100, 0)]));
        Assert.Throws<ArgumentException>(() => Netting.Positions([new Obligation("LDS", "LDS", 100)]));
        Assert.Throws<ArgumentException>(() => Netting.Bilateral([new Obligation("LDS", "LDS", 100)]));
    }

    private static List<Obligation> Obligations(JsonElement one) => [.. one.GetProperty("obligations").EnumerateArray().Select(obligation => new Obligation(
        obligation.GetProperty("provider").GetString()!, obligation.GetProperty("recipient").GetString()!, obligation.GetProperty("pence").GetInt64()))];

    private static IEnumerable<NetPayment> Payments(JsonElement payments) => payments.EnumerateArray().Select(payment => new NetPayment(
        payment.GetProperty("payer").GetString()!, payment.GetProperty("payee").GetString()!, payment.GetProperty("pence").GetInt64()));
}
