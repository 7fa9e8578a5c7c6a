using System.Net;
using TalentPool.Domain;
using TalentPool.Domain.Recharges;
using TalentPool.Platform.People;
using TalentPool.Tests.Features.Offers;
using TalentPool.Tests.Support;

namespace TalentPool.Tests.Features.Recharges;

public sealed class StatementPagesTests : IAsyncLifetime
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
    public async Task Finance_runs_the_month_one_head_issues_the_other_disputes_a_line_and_it_is_settled_sent_out_and_paid()
    {
        var finance = await Open(_scene.HomeFinance, "/month-end");
        await finance.SubmitAndFollow("run-month", ("Model.Month", "2027-01"));
        Assert.Contains("Starts within half a minute", finance.Text);
        await _scene.CarryOut(Guid.Parse(finance.Page.QuerySelector("main p a[href^='/month-end/']")!.GetAttribute("href")!.Split('/').Last()));
        var draft = await _scene.Statement();
        await finance.Open("/month-end");
        await finance.Open(finance.Page.QuerySelector("main th a")!.GetAttribute("href")!);
        Assert.Contains("Leeds, Outside the scope of VAT, £366.10", Flat(finance));

        var head = await Open(_scene.HomeHead, "/");
        Assert.Contains("Issue what Leeds is charged for January 2027", head.Text);
        await head.Open($"/statements/{draft.Id}");
        Assert.Contains("M-88", head.Text);
        await head.SubmitAndFollow("issue-statement");
        Assert.Contains("BRA-S-2026-0001", head.Text);

        var host = await Open(_scene.HostHead, "/statements");
        await host.Open(host.Page.QuerySelector("main h2 a")!.GetAttribute("href")!);
        await host.Open($"/statements/{draft.Id}/lines/2");
        Assert.Contains("Drafting a claim", host.Text);
        await host.Open(host.Page.QuerySelector("main a[href*='/answer']")!.GetAttribute("href")!);
        await host.SubmitAndFollow("answer-statement", ("Do", "answer"), ("Model.Rows[0].Reason", "Hours"), ("Model.Rows[0].Explanation", "The hearing was shorter."));
        Assert.Contains("In dispute", host.Text);

        await head.Open("/");
        Assert.Contains("Decide on line 2 of statement BRA-S-2026-0001", head.Text);
        await head.Open($"/statements/{draft.Id}/lines/2");
        await head.SubmitAndFollow("decide-dispute", ("Model.Decision", "uphold"), ("Model.TakePounds", "52.30"), ("Model.TakeHours", "1"));
        Assert.Contains("£52.30 taken back, with 1:00 hours", head.Text);

        await finance.Open($"/statements/{draft.Id}");
        await finance.SubmitAndFollow("export-statement");
        Assert.Contains("To be paid by 6 March 2027", finance.Text);
        await finance.SubmitAndFollow("pay-statement", ("Payment.On.Day", "4"), ("Payment.On.Month", "2"), ("Payment.On.Year", "2027"), ("Payment.Reference", "BACS 4711"));
        Assert.Contains("Paid on 4 February 2027, BACS 4711", finance.Text);
        Assert.Equal(StatementStatus.Paid, (await _scene.Statement()).Status);
        await finance.Open("/ledger");
        Assert.Contains("Accrued income", finance.Text);
        await _scene.Proves();
    }

    [Fact]
    public async Task What_was_written_for_the_host_alone_is_on_no_page_of_a_statement()
    {
        var statement = await _scene.Issued();

        foreach (var reader in new[] { _scene.HomeHead, _scene.HomeFinance, _scene.HostHead, _scene.HostFinance })
        {
            foreach (var address in new[] { $"/statements/{statement.Id}", $"/statements/{statement.Id}/print", $"/statements/{statement.Id}/lines/1" })
            {
                var browser = await Open(reader, address);
                Assert.Equal(HttpStatusCode.OK, browser.Status);
                Assert.DoesNotContain("As counsel asked", browser.Page.Source.Text);
            }
        }
    }

    [Fact]
    public async Task On_paper_stands_all_that_whoever_pays_it_asks_for()
    {
        var statement = await _scene.Issued();
        var paper = await Open(_scene.HostFinance, $"/statements/{statement.Id}/print");
        Assert.Contains("30 days after it is sent out", paper.Text, StringComparison.Ordinal);
        OfferScene.Must(await _scene.Answer(_scene.HostHead, statement));
        OfferScene.Must(await _scene.Export(_scene.HomeFinance, statement.Id));
        await _scene.Approve(new DateOnly(2027, 2, 1), (600, "M-77"));
        var sheet = (await _scene.Hours.Sheets()).Single(one => one.Monday == Timesheets.HoursScene.Monday);
        var correction = await _scene.Hours.Correct(_scene.Hours.Officer, sheet, new Domain.Timesheets.EntryTerms(null, sheet.From, -60, "Drafting", "M-77", "", ""));
        OfferScene.Must(correction);
        OfferScene.Must(await _scene.Hours.Confirm(_scene.Hours.Supervisor, correction.SubjectId!.Value));
        OfferScene.Must(await _scene.Hours.Approve(_scene.Hours.BudgetHolder, correction.SubjectId!.Value));
        _world.Clock.MoveTo(new DateTime(2027, 3, 4, 9, 0, 0, DateTimeKind.Utc));
        var later = await _scene.Issued(new DateOnly(2027, 2, 1));

        await paper.Open($"/statements/{later.Id}/print");

        var placement = await _scene.Hours.Placed.Placement();
        var row = paper.Page.QuerySelectorAll("table").Last().QuerySelectorAll("tbody tr").Single().Children.Select(cell => cell.TextContent.Trim()).ToList();
        Assert.Equal([placement.Reference, placement.CostCentre, placement.OrderNumber, "£836.80", "16:00", "180:00"], row);
        Assert.Contains("-£52.30", paper.Text, StringComparison.Ordinal);
        Assert.Contains(paper.Page.QuerySelectorAll("td[data-label='Grade and rate']"), cell => cell.TextContent.StartsWith("PO4, from ", StringComparison.Ordinal));
        Assert.DoesNotContain(_scene.Hours.Officer.Name, paper.Text, StringComparison.Ordinal);

        // What came after it is on its own paper and not on the first.
        await paper.Open($"/statements/{statement.Id}/print");
        Assert.Contains("£366.10", paper.Page.QuerySelectorAll("table").Last().TextContent, StringComparison.Ordinal);
        Assert.Contains("6 March 2027", paper.Page.QuerySelectorAll(".govuk-summary-list__row").Single(one => one.TextContent.Contains("Due", StringComparison.Ordinal)).TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_draft_is_the_providers_alone_and_a_statement_that_of_its_two_sides()
    {
        await _scene.Run();
        var draft = await _scene.Statement();
        var stranger = await _world.Person(_world.Kirklees, Role.HeadOfService, Role.Finance, Role.Auditor);
        foreach (var reader in new[] { _scene.HostHead, _scene.HostFinance, stranger })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await Open(reader, $"/statements/{draft.Id}")).Status);
            Assert.DoesNotContain($"{draft.Id}", (await Open(reader, "/statements")).Page.Source.Text);
        }

        OfferScene.Must(await _scene.Issue(_scene.HomeHead, draft));
        Assert.Equal(HttpStatusCode.OK, (await Open(_scene.HostHead, $"/statements/{draft.Id}")).Status);
        Assert.Equal(HttpStatusCode.OK, (await Open(_scene.Hours.BudgetHolder, $"/statements/{draft.Id}/print")).Status);
        foreach (var address in new[] { "", "/print", "/lines/1", "/answer" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await Open(stranger, $"/statements/{draft.Id}{address}")).Status);
        }

        Assert.Equal(HttpStatusCode.NotFound, (await Open(_scene.HostHead, $"/statements/{draft.Id}/lines/3")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await Open(await _scene.Arbiter(), $"/statements/{draft.Id}")).Status);
    }

    [Theory]
    [InlineData("", "Hours", "Shorter", "Enter the number of the line")]
    [InlineData("3", "Hours", "Shorter", "Number of the line must be between 1 and 2")]
    [InlineData("1", "", "Shorter", "Select what is wrong with the line")]
    [InlineData("1", "Hours", "", "Say what is wrong, in a sentence")]
    public async Task A_dispute_that_cannot_be_says_so_and_everything_that_was_typed_is_kept(string line, string reason, string explanation, string sentence)
    {
        var statement = await _scene.Issued();
        var host = await Open(_scene.HostHead, $"/statements/{statement.Id}/answer");

        await host.Submit("answer-statement", ("Do", "answer"), ("Model.Decision", "dispute"), ("Model.Rows[0].Line", line), ("Model.Rows[0].Reason", reason), ("Model.Rows[0].Explanation", explanation));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, host.Status);
        Assert.Equal(sentence, Assert.Single(host.Errors));
        Assert.Equal(StatementStatus.Issued, (await _scene.Statement()).Status);
    }

    [Fact]
    public async Task Several_lines_are_disputed_one_row_after_another_and_the_first_error_loses_nothing()
    {
        var statement = await _scene.Issued();
        var host = await Open(_scene.HostHead, $"/statements/{statement.Id}/answer?line=1");
        await host.Submit("answer-statement", ("Do", "add"), ("Model.Rows[0].Reason", "Rate"), ("Model.Rows[0].Explanation", "Not the rate."));
        Assert.Equal(HttpStatusCode.OK, host.Status);

        await host.SubmitAndFollow("answer-statement", ("Do", "answer"), ("Model.Rows[1].Line", "2"), ("Model.Rows[1].Reason", "Quality"), ("Model.Rows[1].Explanation", "Full of slips."));

        Assert.Equal([DisputeReason.Rate, DisputeReason.Quality], (await _scene.Statement()).Disputes.OrderBy(dispute => dispute.LineNumber).Select(dispute => dispute.Reason));
    }

    [Fact]
    public async Task Every_line_is_disputed_at_once_for_one_reason()
    {
        var statement = await _scene.Issued();
        var host = await Open(_scene.HostHead, $"/statements/{statement.Id}/answer");
        await host.Submit("answer-statement", ("Do", "answer"), ("Model.Decision", "every"));
        Assert.Equal((HttpStatusCode.UnprocessableEntity, 2), (host.Status, host.Errors.Count));

        await host.SubmitAndFollow("answer-statement", ("Do", "answer"), ("Model.Decision", "every"), ("Model.EveryReason", "Rate"), ("Model.EveryExplanation", "We agreed to less."));

        Assert.Contains("Every line disputed", host.Text);
        var disputes = (await _scene.Statement()).Disputes.OrderBy(dispute => dispute.LineNumber).ToList();
        Assert.Equal([1, 2], disputes.Select(dispute => dispute.LineNumber));
        Assert.All(disputes, dispute => Assert.Equal((DisputeReason.Rate, "We agreed to less."), (dispute.Reason, dispute.Explanation)));
        await _scene.Proves();
    }

    [Fact]
    public async Task A_dispute_of_thousands_of_lines_is_read_as_it_was_sent()
    {
        var statement = await _scene.Issued();
        const int last = 2_999;
        (string, string)[] rows = [.. Enumerable.Range(1, last - 1).SelectMany(row => new[] { ($"Model.Rows[{row}].Line", ""), ($"Model.Rows[{row}].Reason", ""), ($"Model.Rows[{row}].Explanation", "") })];

        var host = await ByHand(_scene.HostHead, $"/statements/{statement.Id}/answer", "answer-statement",
        [
            ("Do", "answer"), ("Model.SeenVersion", $"{statement.Version}"), ("Model.Decision", "dispute"),
            ("Model.Rows[0].Line", "1"), ("Model.Rows[0].Reason", "Rate"), ("Model.Rows[0].Explanation", "Not the rate."), .. rows,
            ($"Model.Rows[{last}].Line", "2"), ($"Model.Rows[{last}].Reason", "Hours"), ($"Model.Rows[{last}].Explanation", "Shorter."),
        ]);

        Assert.NotNull(host.Location);
        Assert.Equal([DisputeReason.Rate, DisputeReason.Hours], (await _scene.Statement()).Disputes.OrderBy(dispute => dispute.LineNumber).Select(dispute => dispute.Reason));
    }

    [Fact]
    public async Task A_line_that_is_wrong_as_a_whole_is_taken_back_to_be_charged_again()
    {
        var statement = await _scene.Disputed(1);
        var head = await Open(_scene.HomeHead, $"/statements/{statement.Id}/lines/1");
        Assert.Contains("Charge it again as it should be", head.Text);

        await head.Submit("decide-dispute", ("Model.Decision", "uphold"), ("Model.TakePounds", "52.30"), ("Model.TakeHours", "1"), ("Model.TakeAgain", "yes"));
        Assert.Contains("Enter all of the line, or nothing, where it is charged again", head.Errors);
        Assert.True(head.Page.QuerySelector("[name='Model.TakeAgain']")!.HasAttribute("checked"));
        await head.SubmitAndFollow("decide-dispute", ("Model.Decision", "uphold"), ("Model.TakePounds", ""), ("Model.TakeHours", ""));

        Assert.Contains("£156.90 taken back, with 3:00 hours; what stands on the line is charged anew", head.Text);
        Assert.Equal(new LineCredit(15_690, 180, true), (await _scene.Statement()).DisputeOf(1)!.Credit);
        await _scene.Proves();
    }

    [Fact]
    public async Task Finance_officers_and_the_arbiter_have_a_line_charged_again_as_well()
    {
        var arbiter = await _scene.Arbiter();
        var statement = await _scene.Disputed(1, 2);
        foreach (var line in new[] { 1, 2 })
        {
            OfferScene.Must(await _scene.Reject(_scene.HomeHead, statement.Id, line));
            OfferScene.Must(await _scene.Contest(_scene.HostHead, statement.Id, line));
        }

        var ofHome = await Open(_scene.HomeFinance, $"/statements/{statement.Id}/lines/1");
        await ofHome.SubmitAndFollow("decide-dispute", ("Model.Decision", "view-credit"), ("Model.ViewAgain", "yes"));
        var ofHost = await Open(_scene.HostFinance, $"/statements/{statement.Id}/lines/1");
        await ofHost.SubmitAndFollow("decide-dispute", ("Model.Decision", "view-credit"), ("Model.ViewPounds", "156.90"), ("Model.ViewAgain", "yes"));
        OfferScene.Must(await _scene.View(_scene.HomeFinance, statement.Id, 2, LineCredit.None));
        OfferScene.Must(await _scene.View(_scene.HostFinance, statement.Id, 2, new LineCredit(1)));
        var ofBoard = await Open(arbiter, $"/statements/{statement.Id}/lines/2");
        await ofBoard.SubmitAndFollow("decide-dispute", ("Model.Decision", "arbitrate-credit"), ("Model.DecidedAgain", "yes"), ("Model.CreditReason", "VAT does not apply."));

        Assert.Equal([1, 2], (await _scene.Statement()).LinesChargedAgain.Order());
        await _scene.Proves();
    }

    [Theory]
    [InlineData("156.90", "", 15_690, 180, null)]
    [InlineData("156.89", "", 15_689, 0, null)]
    [InlineData("156.90", "2", 0, 0, "All hours of a line are taken back with all of its amount")]
    [InlineData("52.29", "1", 0, 0, "The hours that are taken back cost £52.30")]
    public async Task All_hours_go_with_all_of_the_amount(string pounds, string hours, long pence, long minutes, string? refused)
    {
        var statement = await _scene.Disputed(1);
        var head = await Open(_scene.HomeHead, $"/statements/{statement.Id}/lines/1");

        await head.Submit("decide-dispute", ("Model.Decision", "uphold"), ("Model.TakePounds", pounds), ("Model.TakeHours", hours));

        Assert.Equal(refused is null ? new LineCredit(pence, minutes) : null, (await _scene.Statement()).DisputeOf(1)!.Credit);
        Assert.Contains(refused ?? "", head.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_is_asked_to_send_out_a_statement_of_which_all_was_taken_back()
    {
        var statement = await _scene.Disputed(1, 2);
        var finance = await Open(_scene.HomeFinance, "/");
        Assert.DoesNotContain("Send out statement", finance.Text);
        OfferScene.Must(await _scene.Uphold(_scene.HomeHead, statement.Id, 1, LineCredit.All(statement.Lines.Single(line => line.Number == 1).Figures)));
        await finance.Open("/");
        Assert.DoesNotContain("Send out statement", finance.Text);

        OfferScene.Must(await _scene.Uphold(_scene.HomeHead, statement.Id, 2, LineCredit.All(statement.Lines.Single(line => line.Number == 2).Figures)));

        Assert.Equal(StatementStatus.Agreed, (await _scene.Statement()).Status);
        Assert.DoesNotContain(nameof(StatementAgreed), await _scene.Hours.Placed.Told(_scene.HomeFinance));
        await finance.Open("/");
        Assert.DoesNotContain("Send out statement", finance.Text);
        await finance.Open($"/statements/{statement.Id}");
        Assert.Contains("Every line was taken back", finance.Text);
        Assert.Empty(finance.Page.QuerySelectorAll("form input[name=_handler][value=export-statement]"));
        await _scene.Proves();
    }

    [Fact]
    public async Task What_is_left_of_a_statement_is_to_be_sent_out()
    {
        var statement = await _scene.Disputed(1, 2);
        OfferScene.Must(await _scene.Uphold(_scene.HomeHead, statement.Id, 1, LineCredit.All(statement.Lines.Single(line => line.Number == 1).Figures)));
        OfferScene.Must(await _scene.Uphold(_scene.HomeHead, statement.Id, 2, new LineCredit(1)));

        Assert.Contains(nameof(StatementAgreed), await _scene.Hours.Placed.Told(_scene.HomeFinance));
        var finance = await Open(_scene.HomeFinance, "/");
        Assert.Contains("Send out statement", finance.Text);
    }

    [Fact]
    public async Task A_head_of_another_service_reads_it_and_is_asked_for_nothing()
    {
        await _scene.Run();
        var draft = await _scene.Statement();
        foreach (var (area, isAsked) in new[] { (Guid.CreateVersion7(), false), (_world.Legal.Id, true) })
        {
            var head = await Open(await _scene.HeadOf(_world.Bradford, area), "/");
            Assert.Equal(isAsked, head.Text.Contains("Issue what Leeds is charged", StringComparison.Ordinal));
            await head.Open($"/statements/{draft.Id}");
            Assert.Equal(HttpStatusCode.OK, head.Status);
            Assert.Equal(isAsked ? 1 : 0, head.Page.QuerySelectorAll("form input[name=_handler][value=issue-statement]").Length);
        }
    }

    [Fact]
    public async Task What_is_to_be_paid_is_said_where_it_is_less_than_all_lines()
    {
        var statement = await _scene.Disputed(2);
        var finance = await Open(_scene.HomeFinance, $"/statements/{statement.Id}");
        Assert.Contains("£156.90, without what is in dispute or taken back", finance.Text);
        OfferScene.Must(await _scene.Export(_scene.HomeFinance, statement.Id));
        OfferScene.Must(await _scene.Reject(_scene.HomeHead, statement.Id, 2));
        OfferScene.Must(await _scene.Withdraw(_scene.HostHead, statement.Id, 2));

        // What is settled after it went out comes back later, so this document stays as it was sent.
        await finance.Open($"/statements/{statement.Id}");
        Assert.Contains("£156.90, without what is in dispute or taken back", finance.Text);
    }

    [Fact]
    public async Task A_tab_that_is_behind_is_told_who_changed_it()
    {
        await _scene.Run();
        var draft = await _scene.Statement();
        var first = await Open(_scene.HomeHead, $"/statements/{draft.Id}");
        var second = await Open(await _world.Person(_world.Bradford, Role.HeadOfService), $"/statements/{draft.Id}");
        await first.SubmitAndFollow("issue-statement");

        await second.Submit("issue-statement");

        Assert.Equal(HttpStatusCode.Conflict, second.Status);
        Assert.Contains(_scene.HomeHead.Name, Assert.Single(second.Errors));
    }

    [Fact]
    public async Task Payments_come_in_by_a_list_that_is_checked_first_taken_in_whole_and_adds_nothing_a_second_time()
    {
        var statement = await _scene.Issued();
        OfferScene.Must(await _scene.Answer(_scene.HostHead, statement));
        OfferScene.Must(await _scene.Export(_scene.HomeFinance, statement.Id));
        var finance = await Open(_scene.HostFinance, "/payments");

        await Send(finance, "statement,paid on,reference\r\nBRA-S-2026-0001,04/02/2027,BACS 1\r\nBRA-S-2026-0009,2027-02-04,BACS 2\r\n");
        Assert.Contains("There is no statement of this number", finance.Text);
        Assert.Contains("Nothing is recorded while a row is wrong", finance.Text);
        Assert.Null(finance.Page.QuerySelector("input[value=record-payments]"));

        await Send(finance, "statement,paid on,reference\r\nBRA-S-2026-0001,04/02/2027,BACS 1\r\n");
        await finance.SubmitAndFollow("record-payments");
        Assert.Equal((StatementStatus.Paid, "BACS 1"), ((await _scene.Statement()).Status, (await _scene.Statement()).PaymentReference));

        await finance.Open("/payments");
        await Send(finance, "statement,paid on,reference\r\nBRA-S-2026-0001,2027-02-04,BACS 1\r\n");
        Assert.Contains("All of it is recorded already", finance.Text);
        await _scene.Proves();
    }

    [Fact]
    public async Task Forms_that_are_posted_by_hand_are_refused_as_the_acts_are()
    {
        var statement = await _scene.Disputed(2);
        foreach (var (person, status) in new[] { (_scene.HostFinance, HttpStatusCode.Forbidden), (_scene.HomeFinance, HttpStatusCode.Forbidden), (await _world.Person(_world.Kirklees, Role.HeadOfService), HttpStatusCode.NotFound) })
        {
            var browser = await ByHand(person, $"/statements/{statement.Id}/lines/2", "decide-dispute", ("Model.SeenVersion", $"{statement.Version}"), ("Model.Decision", "reject"), ("Model.RejectReason", "No"));
            Assert.Equal((person.Name, status), (person.Name, browser.Status));
            browser = await ByHand(person, $"/statements/{statement.Id}", "issue-statement", ("SeenVersion", $"{statement.Version}"));
            Assert.Equal((person.Name, status), (person.Name, browser.Status));
        }

        Assert.Equal(DisputeStatus.Raised, (await _scene.Statement()).DisputeOf(2)!.Status);
    }

    private static Task Send(Browser browser, string list) =>
        browser.SendFile(browser.Fields("check-payments"), "File", "payments.csv", System.Text.Encoding.UTF8.GetBytes(list));

    private static string Flat(Browser browser) => string.Join(' ', browser.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Replace(" ,", ",", StringComparison.Ordinal);

    private async Task<Browser> Open(Person person, string address)
    {
        var browser = await _site.Browser(person);
        await browser.Open(address);
        return browser;
    }

    private async Task<Browser> ByHand(Person person, string address, string form, params (string Name, string Value)[] answers)
    {
        var browser = await Open(person, "/account");
        List<KeyValuePair<string, string>> fields =
        [
            new("__RequestVerificationToken", browser.Page.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!),
            new("_handler", form), new("ActId", $"{Guid.NewGuid()}"),
            .. answers.Select(answer => new KeyValuePair<string, string>(answer.Name, answer.Value)),
        ];
        await browser.Send((address, fields));
        return browser;
    }
}
