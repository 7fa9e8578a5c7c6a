using System.Text;
using TalentPool.Domain.Recharges;
using TalentPool.Domain.Settlements;
using TalentPool.Features.Settlements;
using TalentPool.Tests.Features.Recharges.Files;

namespace TalentPool.Tests.Features.Settlements;

public sealed class NetPaymentsCsvTests
{
    private static readonly DateOnly August = new(2026, 8, 1);

    private static readonly Obligation[] Unpaid = [new("LDS", "BRD", 100_000), new("BRD", "LDS", 40_000), new("KIR", "LDS", 60_000)];

    private static readonly SettlementSchedule Schedule = SettlementSchedule.Of(Guid.Empty, August, [.. Unpaid, new("KIR", "BRD", 7_000)], Unpaid);

    [Fact]
    public async Task Each_payment_names_the_account_of_whoever_is_paid()
    {
        var accounts = new Dictionary<string, FinanceFacts> { ["LDS"] = GivenInvoices.LeedsFacts };

        Assert.Equal(
            [
                "month,payer_code,payee_code,amount,currency,account_name,sort_code,account_number,reference",
                "2026-08,BRD,LDS,600.00,GBP,Leeds City Council,010203,12345678,NET 2026-08 BRD LDS",
                "2026-08,LDS,KIR,600.00,GBP,,,,NET 2026-08 LDS KIR",
                "",
            ],
            await Lines(Schedule.Payments(SettlementWay.Bilateral), accounts));
        Assert.Equal(
            ["2026-08,BRD,KIR,600.00,GBP,,,,NET 2026-08 BRD KIR"],
            (await Lines(Schedule.Payments(SettlementWay.Multilateral), accounts))[1..^1]);
    }

    private static async Task<string[]> Lines(IEnumerable<NetPayment> payments, IReadOnlyDictionary<string, FinanceFacts> accounts)
    {
        using var memory = new MemoryStream();
        await NetPaymentsCsv.Write(memory, August, payments, accounts);
        return Encoding.UTF8.GetString(memory.ToArray()).TrimStart('\uFEFF').Split("\r\n");
    }
}
