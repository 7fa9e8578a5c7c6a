using System.Net;
using System.Text;
using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;
using Microsoft.EntityFrameworkCore;
using TalentPool.Domain;
using TalentPool.Domain.Partnerships;
using TalentPool.Domain.Recharges;
using TalentPool.Features.Recharges.Details;
using TalentPool.Platform.People;
using TalentPool.Tests.Features.Offers;
using TalentPool.Tests.Support;

namespace TalentPool.Tests.Features.Recharges.Files;

/// <summary>Bradford charges Leeds for January 2027.</summary>
public sealed class StatementFileEndpointTests : IAsyncLifetime
{
    private World _world = null!;
    private RechargeScene _scene = null!;
    private Site _site = null!;

    public async Task InitializeAsync()
    {
        _world = await World.Create();
        _scene = await RechargeScene.OneWeek(_world);
        _site = new Site(_world);
    }

    public async Task DisposeAsync()
    {
        await _site.DisposeAsync();
        await _world.DisposeAsync();
    }

    [Fact]
    public async Task Finance_heads_and_auditors_of_both_sides_take_the_files_and_nobody_else()
    {
        var statement = await _scene.Issued();
        foreach (var side in new[] { _world.Bradford, _world.Leeds })
        {
            foreach (var role in new[] { Role.Finance, Role.HeadOfService, Role.Auditor })
            {
                var person = await _world.Person(side, role);
                Assert.Equal(HttpStatusCode.OK, (await Get(person, statement, "statement.csv")).StatusCode);
                Assert.Equal(HttpStatusCode.OK, (await Get(person, statement, "statement.xlsx")).StatusCode);
                Assert.Equal(HttpStatusCode.OK, (await Get(person, statement, "files")).StatusCode);
            }
        }

        foreach (var (person, status) in new[]
        {
            (await _world.Person(_world.Kirklees, Role.Finance), HttpStatusCode.NotFound), (await _world.Person(_world.Leeds, Role.ServiceManager), HttpStatusCode.Forbidden),
            (_scene.Hours.Officer, HttpStatusCode.Forbidden),
        })
        {
            foreach (var file in new[] { "statement.csv", "statement.xlsx", "invoice.xml", "files" })
            {
                Assert.Equal(status, (await Get(person, statement, file)).StatusCode);
            }
        }
    }

    [Fact]
    public async Task A_draft_is_the_providers_alone()
    {
        await _scene.Run();
        var draft = await _scene.Statement();

        Assert.Equal(HttpStatusCode.OK, (await Get(_scene.HomeFinance, draft, "statement.csv")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await Get(_scene.HostFinance, draft, "statement.csv")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await Get(_scene.HomeFinance, draft, "invoice.xml")).StatusCode);
    }

    [Fact]
    public async Task The_files_hold_the_lines_and_are_downloads_that_nobody_keeps()
    {
        var statement = await _scene.Issued();

        using var csv = await Get(_scene.HostFinance, statement, "statement.csv");
        var text = await csv.Content.ReadAsStringAsync();
        Assert.Equal(statement.Lines.Count, text.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length - 1);
        Assert.All(statement.Lines, line => Assert.Contains($"{line.PlacementReference},{line.Matter}", text, StringComparison.Ordinal));
        Assert.Equal(($"{statement.Reference}.csv", "attachment"), (csv.Content.Headers.ContentDisposition!.FileName!.Trim('"'), csv.Content.Headers.ContentDisposition.DispositionType));
        Assert.True(csv.Headers.CacheControl!.NoStore);

        using var sheet = await Get(_scene.HostFinance, statement, "statement.xlsx");
        using var document = SpreadsheetDocument.Open(new MemoryStream(await sheet.Content.ReadAsByteArrayAsync()), false);
        Assert.Equal(["Lines", "Statement", "About"], document.WorkbookPart!.Workbook.Descendants<DocumentFormat.OpenXml.Spreadsheet.Sheet>().Select(one => one.Name!.Value));
    }

    [Fact]
    public async Task An_invoice_is_made_once_nothing_is_missing_and_stays_as_it_was()
    {
        var statement = await Sent();

        using (var refused = await Get(_scene.HostFinance, statement, "invoice.xml"))
        {
            Assert.Equal(($"/statements/{statement.Id}/files", HttpStatusCode.Redirect), (refused.Headers.Location!.ToString(), refused.StatusCode));
        }

        var page = await (await Get(_scene.HostFinance, statement, "files")).Content.ReadAsStringAsync();
        Assert.Contains($"{_world.Bradford.Name}: the account to pay to", WebUtility.HtmlDecode(page), StringComparison.Ordinal);
        Assert.Contains($"{_world.Leeds.Name}: the electronic address", WebUtility.HtmlDecode(page), StringComparison.Ordinal);

        Later();
        await Enter(_scene.HomeFinance, _world.Bradford, GivenInvoices.LeedsFacts, 0);
        await Enter(_scene.HostFinance, _world.Leeds, GivenInvoices.BradfordFacts, 0);
        var first = await Invoice(statement);
        Later();
        await Enter(_scene.HomeFinance, _world.Bradford, GivenInvoices.LeedsFacts with { SortCode = "999999" }, 1);
        var second = await Invoice(statement);

        Assert.Equal(first, second);
        var document = XDocument.Load(new MemoryStream(first));
        Assert.Empty(UblRules.Broken(document));
        Assert.Contains("BRD", document.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(_scene.Hours.Officer.Name, Encoding.UTF8.GetString(first), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_months_journal_balances_and_holds_what_was_posted_on_ones_own_side()
    {
        var statement = await Sent();

        var own = await Text(_scene.HostFinance, "/finance/files/journal.csv?month=2027-02");
        var totals = await Text(_scene.HostFinance, "/finance/files/journal-totals.csv?month=2027-02");

        Assert.Contains($"{statement.Reference}-S", own, StringComparison.Ordinal);
        Assert.Contains($"{statement.Reference}-D", own, StringComparison.Ordinal);
        Assert.Contains("CONTROL,", own, StringComparison.Ordinal);
        var cells = totals.Split("\r\n")[1].Split(',');
        Assert.Equal(cells[1], cells[2]);
        Assert.NotEqual("0.00", cells[1]);
        Assert.DoesNotContain(statement.Reference, await Text(_scene.HostFinance, "/finance/files/journal.csv?month=2027-01"), StringComparison.Ordinal);
        Assert.DoesNotContain(statement.Reference, await Text(await _world.Person(_world.Kirklees, Role.Finance), "/finance/files/journal.csv?month=2027-02"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_issued_and_not_sent_is_in_the_accruals_of_both_sides_and_what_is_paid_is_published()
    {
        var statement = await _scene.Issued();
        Assert.Contains($",cost,{statement.Reference},1,", await Text(_scene.HostFinance, "/finance/files/accruals.csv?year=2026"), StringComparison.Ordinal);
        Assert.Contains($",income,{statement.Reference},1,", await Text(_scene.HomeFinance, "/finance/files/accruals.csv?year=2026"), StringComparison.Ordinal);

        OfferScene.Must(await _scene.Answer(_scene.HostHead, await _scene.Statement(statement.Id)));
        OfferScene.Must(await _scene.Export(_scene.HomeFinance, statement.Id));
        OfferScene.Must(await _scene.Pay(_scene.HostFinance, statement.Id, new DateOnly(2027, 2, 4)));
        Assert.DoesNotContain(statement.Reference, await Text(_scene.HostFinance, "/finance/files/accruals.csv?year=2026"), StringComparison.Ordinal);

        // £366.10 is not over £500.
        Assert.DoesNotContain(statement.Reference, await Text(_scene.HostFinance, "/finance/files/spend.csv?quarter=2027-Q1"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_approved_is_accrued_alike_by_both_sides_before_it_is_issued()
    {
        await AssertAlike(",approved, on no statement yet,");
        await _scene.Run();
        await AssertAlike(",statement not issued,");

        async Task AssertAlike(string reason)
        {
            var (cost, income) = (await Amounts(_scene.HostFinance, "cost"), await Amounts(_scene.HomeFinance, "income"));
            Assert.Equal(["156.90", "209.20"], income.Select(line => line.Amount));
            Assert.Equal(income, cost);
            Assert.Contains(reason.Trim(','), await Text(_scene.HostFinance, "/finance/files/accruals.csv?year=2026"), StringComparison.Ordinal);
        }

        async Task<List<(string Month, string Amount)>> Amounts(Person reader, string side) =>
        [
            .. (await Text(reader, "/finance/files/accruals.csv?year=2026")).Split("\r\n").Where(line => line.Contains($",{side},", StringComparison.Ordinal))
                .Select(line => line.Split(',')).Select(cells => (cells[8], cells[^3])).Order(),
        ];
    }

    [Theory]
    [InlineData("/finance/files/journal.csv?month=soon")]
    [InlineData("/finance/files/journal-totals.csv")]
    [InlineData("/finance/files/accruals.csv?year=12")]
    [InlineData("/finance/files/spend.csv?quarter=2027-Q5")]
    public async Task A_period_that_is_none_is_a_bad_request(string address)
    {
        var client = await _site.Client(_scene.HostFinance);

        Assert.Equal(HttpStatusCode.BadRequest, (await client.GetAsync(address)).StatusCode);
    }

    [Fact]
    public async Task The_page_of_the_files_leads_to_each()
    {
        var browser = await _site.Browser(_scene.HostFinance);

        await browser.Open("/finance/files");

        var links = browser.Page.QuerySelectorAll("main a").Select(link => link.GetAttribute("href")!).Where(href => href.StartsWith("/finance/files/", StringComparison.Ordinal)).ToList();
        Assert.Contains("/finance/files/journal.csv?month=2027-02", links);
        Assert.Contains("/finance/files/accruals.csv?year=2026", links);
        Assert.Contains("/finance/files/spend.csv?quarter=2027-Q1", links);
        foreach (var link in links.Where((_, index) => index % 7 == 0))
        {
            Assert.NotEmpty(await Text(_scene.HostFinance, link));
        }
    }

    private async Task<Statement> Sent()
    {
        await using (var db = _world.OpenDb())
        {
            foreach (var (id, code) in new[] { (_world.Leeds.Id, "LDS"), (_world.Bradford.Id, "BRD") })
            {
                var authority = await db.Set<Authority>().SingleAsync(one => one.Id == id);
                OfferScene.Must(authority.Identify(Actor.Clock, _world.Clock.UtcNow, "BS6879", code, new DateOnly(2020, 1, 1)));
            }

            await db.SaveChangesAsync();
        }

        var statement = await _scene.Issued();
        OfferScene.Must(await _scene.Answer(_scene.HostHead, statement));
        OfferScene.Must(await _scene.Export(_scene.HomeFinance, statement.Id));
        return await _scene.Statement(statement.Id);
    }

    private void Later() => _world.Clock.MoveTo(_world.Clock.UtcNow.AddHours(1));

    private async Task Enter(Person by, Authority authority, FinanceFacts facts, int seen) =>
        OfferScene.Must(await _world.Use<EnterFinanceDetailsHandler>().Handle(RechargeScene.By(by), new EnterFinanceDetails(authority.Id, facts, seen)));

    private async Task<HttpResponseMessage> Get(Person person, Statement statement, string file) => await (await _site.Client(person)).GetAsync($"/statements/{statement.Id}/{file}");

    private async Task<byte[]> Invoice(Statement statement)
    {
        using var response = await Get(_scene.HostFinance, statement, "invoice.xml");
        Assert.Equal((HttpStatusCode.OK, "application/xml"), (response.StatusCode, response.Content.Headers.ContentType!.MediaType));
        return await response.Content.ReadAsByteArrayAsync();
    }

    private async Task<string> Text(Person person, string address)
    {
        using var response = await (await _site.Client(person)).GetAsync(address);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return await response.Content.ReadAsStringAsync();
    }
}
