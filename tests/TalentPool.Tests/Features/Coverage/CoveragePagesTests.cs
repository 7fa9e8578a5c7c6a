using System.Net;
using System.Text;
using TalentPool.Domain;
using TalentPool.Domain.Coverage;
using TalentPool.Platform.People;
using TalentPool.Tests.Features.Offers;
using TalentPool.Tests.Support;

namespace TalentPool.Tests.Features.Coverage;

public sealed class CoveragePagesTests : IAsyncLifetime
{
    private SpendScene _scene = null!;
    private Site _site = null!;

    public async Task InitializeAsync()
    {
        _scene = await SpendScene.Create();
        _site = new Site(_scene.World);
    }

    public async Task DisposeAsync()
    {
        await _site.DisposeAsync();
        await _scene.DisposeAsync();
    }

    [Fact]
    public async Task A_file_is_sent_checked_and_taken_in_and_a_second_click_does_it_once()
    {
        var browser = await Sent(SpendScene.Three);
        Assert.Contains("3 rows read, 2 in watched categories", browser.Text);
        Assert.Contains("Stationery, 1 row", browser.Text);
        var filled = browser.Fields("take-in");

        await browser.Send(filled);
        var first = (browser.Status, browser.Location);
        await browser.Send(filled);

        Assert.Equal(HttpStatusCode.Found, first.Status);
        Assert.Equal(first, (browser.Status, browser.Location));
        await browser.Open(browser.Location!);
        Assert.Contains("The file was taken in", browser.Text);
        Assert.Equal(2, (await _scene.Lines()).Count);
        await Sent(SpendScene.Three, browser);
        Assert.Contains(CoverageRefusals.NothingNew.Sentence, browser.Text);
    }

    [Fact]
    public async Task Errors_stand_on_the_check_page_by_row_and_fields_left_empty_beside_them()
    {
        var browser = await Sent(SpendScene.Header + "V1,2026-11-03,Fish,Legal fees,ten,,\n");
        Assert.Contains("Amount “ten” is no amount in pounds", browser.Text);
        Assert.DoesNotContain(browser.Page.QuerySelectorAll("button"), button => button.TextContent.Contains("Take in"));

        await browser.Open("/coverage/import");
        await browser.Submit("upload-spend", ("Model.Kind", ""));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.Equal(["Select what the file lists", "Choose a file"], browser.Errors);

        await browser.Open("/coverage/categories");
        await browser.Submit("watch", ("Model.Name", ""), ("Model.Area", ""));
        Assert.Equal(["Enter the category as your ledger names it", "Choose an authority and service"], browser.Errors);
        await browser.Submit("watch", ("Model.Name", "Legal fees"), ("Model.Area", $"{_scene.World.Leeds.Id:N}{_scene.World.Legal.Id:N}"));
        Assert.Equal([CoverageRefusals.CategoryWatchedAlready.Sentence], browser.Errors);
    }

    [Fact]
    public async Task The_head_of_service_explains_a_line_and_the_board_reads_why_but_not_what_the_ledger_says_it_is_for()
    {
        OfferScene.Must(await _scene.TakeIn(SpendScene.Three));
        var address = $"/coverage/lines/{(await _scene.Line("V2")).Id}";
        var head = await _site.Browser(_scene.Head);
        await head.Open(address);
        Assert.Contains("Counsel in the matter of A", head.Text);
        await head.Submit("decide-spend", ("Model.Decision", ""), ("Model.Explanation", ""));
        Assert.Equal(["Select what it is", "Explain it in a sentence"], head.Errors);

        await head.SubmitAndFollow("decide-spend", ("Model.Decision", nameof(SpendExplanation.NoSharedWork)), ("Model.Explanation", "A court’s fee."));

        Assert.Contains("Explained. The board reads it.", head.Text);
        var board = await _site.Browser(_scene.Gate.Board);
        await board.Open(address);
        Assert.Contains("A court’s fee.", board.Text);
        Assert.DoesNotContain("matter of A", board.Text);
        Assert.Empty(board.Page.QuerySelectorAll("main form"));
        await board.Open("/coverage");
        Assert.Contains("100%", board.Text);
        Assert.NotNull(board.Page.QuerySelector("svg[role=img] title"));
    }

    [Fact]
    public async Task A_form_sent_with_an_old_version_is_refused_and_shows_what_it_is_now()
    {
        OfferScene.Must(await _scene.TakeIn(SpendScene.Three));
        var line = await _scene.Line("V2");
        var head = await _site.Browser(_scene.Head);
        await head.Open($"/coverage/lines/{line.Id}");
        var filled = head.Fields("decide-spend", ("Model.Decision", "bypass"), ("Model.Explanation", "Nobody asked."));
        OfferScene.Must(await _scene.Explain(_scene.Head, line));

        await head.Send(filled);

        Assert.Equal(HttpStatusCode.Conflict, head.Status);
    }

    [Fact]
    public async Task Files_hold_what_the_pages_show_and_no_formula()
    {
        OfferScene.Must(await _scene.TakeIn(SpendScene.Three));
        OfferScene.Must(await _scene.World.Use<TalentPool.Features.Coverage.ExplainSpendHandler>().Handle(
            SpendScene.By(_scene.Head), new TalentPool.Features.Coverage.ExplainSpend((await _scene.Line("V2")).Id, 1, SpendExplanation.NoSharedWork, "=1+1")));
        var client = await _site.Client(_scene.Gate.Board);

        var figures = Encoding.UTF8.GetString(await client.GetByteArrayAsync("/coverage/figures.csv?kind=Payments"));
        var lines = Encoding.UTF8.GetString(await client.GetByteArrayAsync("/coverage/lines.csv?kind=Payments&status=Explained"));

        Assert.Contains("2026-11,Leeds,1,10000.00,0,0.00,0,0.00,1,1250.50,100,100\r\n", figures);
        Assert.Equal(figures.TrimStart('\uFEFF'), await SheetText.AsCsv(client, "/coverage/figures.xlsx?kind=Payments"));
        Assert.Contains("Ribble Chambers,Legal fees,1250.50,", lines);
        Assert.Contains(",'=1+1,", lines);
        Assert.DoesNotContain("Fish", lines);
        Assert.Equal(HttpStatusCode.Redirect, (await (await _site.Client()).GetAsync("/coverage/lines.csv")).StatusCode);
    }

    [Theory]
    [InlineData(Role.HeadOfService)]
    [InlineData(Role.Finance)]
    public async Task Another_authority_finds_nothing(Role role)
    {
        OfferScene.Must(await _scene.TakeIn(SpendScene.Three));
        var browser = await _site.Browser(await _scene.World.Person(_scene.World.Bradford, role));

        await browser.Open("/coverage/lines");
        Assert.DoesNotContain("Ribble", browser.Text);
        await browser.Open($"/coverage/lines/{(await _scene.Line("V2")).Id}");
        Assert.Equal(HttpStatusCode.NotFound, browser.Status);
    }

    private Task<Browser> Sent(string csv) => Sent(csv, null);

    private async Task<Browser> Sent(string csv, Browser? browser)
    {
        Person finance = _scene.Finance;
        browser ??= await _site.Browser(finance);
        await browser.Open("/coverage/import");
        await browser.SendFile(browser.Fields("upload-spend", ("Model.Kind", nameof(SpendKind.Payments)), ("Model.Month", "2026-11")), "File", "payments.csv", Encoding.UTF8.GetBytes(csv));
        await browser.Open(browser.Location!);
        return browser;
    }
}
