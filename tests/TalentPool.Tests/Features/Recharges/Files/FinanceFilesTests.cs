using System.Text;
using TalentPool.Domain.Recharges;
using TalentPool.Domain.Tests.Recharges;
using TalentPool.Features.Recharges.Files;
using static TalentPool.Domain.Tests.Recharges.GivenCharges;
using static TalentPool.Tests.Features.Recharges.Files.GivenInvoices;

namespace TalentPool.Tests.Features.Recharges.Files;

public sealed class FinanceFilesTests
{
    private static readonly FinancialYear Year = new(2026);

    [Fact]
    public async Task Accruals_are_cost_to_the_recipient_and_income_to_the_provider()
    {
        var accruals = new YearEnd(Year).Accruals([StatementScene.In(StatementStatus.Exported).Statement], [Time(9, 9, 60, rate: null)], [], StatementScene.Calendar);
        var codes = new Dictionary<Guid, PlacementCodes> { [For().PlacementId] = Codes };

        Assert.Equal(
            [
                "financial_year,authority_code,counterparty_code,side,statement_no,line_no,placement_no,cost_centre,month,reason,amount,vat_category,reverses_on",
                "2026-27,BRD,LDS,cost,,,WY-2026-0001,40001,2026-05,\"held back, a rate is missing\",,O,2027-04-01",
                "2026-27,BRD,LDS,cost,LDS-2026-0001,2,WY-2026-0001,40001,2026-05,disputed,30.00,O,2027-04-01",
                "",
            ],
            await Lines(stream => AccrualsCsv.Write(stream, Year, Bradford, accruals, Names, codes)));
        Assert.Equal(
            ["2026-27,LDS,BRD,income,,,WY-2026-0001,,2026-05,\"held back, a rate is missing\",,O,2027-04-01", "2026-27,LDS,BRD,income,LDS-2026-0001,2,WY-2026-0001,,2026-05,disputed,30.00,O,2027-04-01"],
            (await Lines(stream => AccrualsCsv.Write(stream, Year, Leeds, accruals, Names, codes)))[1..^1]);
        Assert.Equal(2, (await Lines(stream => AccrualsCsv.Write(stream, Year, Kirklees, accruals, Names, codes))).Length);
    }

    [Fact]
    public async Task What_is_published_names_neither_placements_nor_matters()
    {
        var scene = StatementScene.In(StatementStatus.Paid);
        var items = new PublishedSpend(Quarter.Of(scene.Statement.PaidOn!.Value)).Items([scene.Statement], new Dictionary<Guid, PlacementCodes> { [For().PlacementId] = Codes });

        var lines = await Lines(stream => SpendCsv.Write(stream, items, Names, new Dictionary<Guid, string> { [Codes.ServiceAreaId] = "Legal" }));

        Assert.Equal(
            [
                "body,date,department,beneficiary,purpose,transaction_no,amount,irrecoverable_vat,merchant_category",
                "City of Bradford MDC,2026-06-05,Legal,Leeds City Council,Staff of another authority: Legal,LDS-2026-0001,1000.00,0.00,Local authority",
                "",
            ],
            lines);
        Assert.DoesNotContain(lines, line => line.Contains("WY-2026", StringComparison.Ordinal) || line.Contains("L/1", StringComparison.Ordinal));
    }

    private static async Task<string[]> Lines(Func<Stream, Task> write) => Encoding.UTF8.GetString(await Bytes(write)).TrimStart('\uFEFF').Split("\r\n");
}
