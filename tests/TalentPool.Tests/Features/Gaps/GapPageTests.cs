using System.Net;
using TalentPool.Domain;
using TalentPool.Domain.Gaps;
using TalentPool.Tests.Support;

namespace TalentPool.Tests.Features.Gaps;

/// <summary>What the host and the other members see of a posted gap, and what they can do from its page.</summary>
public sealed class GapPageTests : IAsyncLifetime
{
    private World _world = null!;
    private Site _site = null!;
    private GapScene _scene = null!;
    private Gap _gap = null!;
    private Browser _host = null!;

    public async Task InitializeAsync()
    {
        _world = await World.Create();
        _site = new Site(_world);
        _scene = new GapScene(_world);
        _gap = await _scene.Posted();
        _host = await _site.Browser(await _scene.Requester());
    }

    public async Task DisposeAsync()
    {
        await _site.DisposeAsync();
        await _world.DisposeAsync();
    }

    [Fact]
    public async Task The_host_sees_codes_price_and_reason()
    {
        await _host.Open("/gaps/WY-2026-0001");

        Assert.All(["Absence", "204410", "M/1234", "£95.00", "Quotation 17", "Seen by Leeds only"], text => Assert.Contains(text, _host.Text));
        Assert.Contains("Withdraw", _host.Text);
    }

    [Fact]
    public async Task Another_member_sees_the_need_and_nothing_that_is_the_hosts()
    {
        var bradford = await Browser(_world.Bradford, Role.ServiceManager);

        await bradford.Open("/gaps/WY-2026-0001");

        Assert.All(["Housing lawyer for possession claims", "Vacancy or absence", "Possession claims, practitioner (essential)", "22:12 hours a week"], text => Assert.Contains(text, bradford.Text));
        Assert.All(["204410", "M/1234", "£95.00", "Quotation 17", "Withdraw", "Copy into a new draft"], text => Assert.DoesNotContain(text, bradford.Text));
    }

    [Fact]
    public async Task Who_belongs_to_no_member_does_not_learn_that_the_gap_exists()
    {
        var stranger = await _site.Browser(await _world.Person(new Domain.Partnerships.Authority(Guid.CreateVersion7(), "York", "York"), Role.ServiceManager));

        await stranger.Open("/gaps/WY-2026-0001");

        Assert.Equal(HttpStatusCode.NotFound, stranger.Status);
    }

    [Fact]
    public async Task The_identifier_and_the_notice_lead_on_to_the_right_page()
    {
        await _host.Open($"/gaps/{_gap.Id}");
        Assert.Equal("/gaps/WY-2026-0001", new Uri(new Uri("https://localhost"), _host.Location).AbsolutePath);

        var bradford = await Browser(_world.Bradford, Role.ServiceManager);
        await bradford.Open($"/gaps/{_gap.Id}/enquiry");
        Assert.Contains("/enquiries/", bradford.Location);
    }

    [Fact]
    public async Task Answers_show_what_is_owed_by_whom_and_after_the_deadline_that_nobody_replied()
    {
        await _host.Open("/gaps/WY-2026-0001/answers");
        Assert.Contains("0 of 4 members have answered.", _host.Text);
        Assert.Contains("Bradford has to answer, by 25 November 2026, 5pm.", _host.Text);

        // Nobody has run the job yet: the page says what is so all the same.
        _world.Clock.MoveTo(_gap.CurrentCheck!.DueAt.AddMinutes(1));
        await _host.Open("/gaps/WY-2026-0001/answers");

        Assert.Contains("No reply in time", _host.Text);
        Assert.Contains("Nobody owes anything on this gap.", _host.Text);
        Assert.Contains("Nobody found", _host.Text);
    }

    [Fact]
    public async Task Another_member_sees_only_what_it_owes_itself()
    {
        var bradford = await Browser(_world.Bradford, Role.ServiceManager);

        await bradford.Open("/gaps/WY-2026-0001/answers");

        Assert.Contains("Bradford has to answer", bradford.Text);
        Assert.DoesNotContain("Kirklees has to answer", bradford.Text);
    }

    [Fact]
    public async Task A_question_is_asked_and_answered_on_the_page()
    {
        var bradford = await Browser(_world.Bradford, Role.ServiceManager);
        await bradford.Open("/gaps/WY-2026-0001/questions");
        await bradford.Submit("ask", ("Question", ""));
        Assert.Equal((HttpStatusCode.UnprocessableEntity, "Enter the question"), (bradford.Status, Assert.Single(bradford.Errors)));
        await bradford.SubmitAndFollow("ask", ("Question", "Which court?"));

        await _host.Open("/gaps/WY-2026-0001/questions");
        var question = (await _scene.Read(_gap.Id)).Questions.Single();
        await _host.SubmitAndFollow($"answer-{question.Id:N}", ($"Answers.{question.Id:N}", "Leeds County Court."));

        await bradford.Open("/gaps/WY-2026-0001/questions");
        Assert.Contains("Leeds County Court.", bradford.Text);
    }

    [Fact]
    public async Task The_history_tells_the_host_by_name_and_other_members_without()
    {
        await _host.Open("/gaps/WY-2026-0001/history");
        Assert.Contains("Gap posted", _host.Text);
        Assert.Contains($"by {(await _scene.Requester()).Name}", _host.Text);

        var bradford = await Browser(_world.Bradford, Role.ServiceManager);
        await bradford.Open("/gaps/WY-2026-0001/history");
        Assert.Contains("Gap posted", bradford.Text);
        Assert.DoesNotContain((await _scene.Requester()).Name, bradford.Page.QuerySelector(".moj-timeline")!.TextContent);
    }

    [Fact]
    public async Task A_change_that_asks_everyone_anew_is_warned_of_first()
    {
        await _host.Open("/gaps/WY-2026-0001/change");
        await _host.Submit("change", ("Time.HoursAWeek", "30"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, _host.Status);
        Assert.Contains("This asks Bradford, Calderdale, Kirklees and Wakefield anew, because the hours have grown by 20 % or more", _host.Text);
        Assert.Single((await _scene.Read(_gap.Id)).Checks);

        await _host.SubmitAndFollow("change");

        Assert.Equal(2, (await _scene.Read(_gap.Id)).Checks.Count);
        Assert.Equal(30 * 60, (await _scene.Read(_gap.Id)).Shape!.Minutes);
    }

    [Fact]
    public async Task A_small_change_is_done_at_once_and_keeps_the_evidence()
    {
        await _host.Open("/gaps/WY-2026-0001/change");

        await _host.SubmitAndFollow("change", ("Need.Title", "Housing solicitor"));

        var changed = await _scene.Read(_gap.Id);
        Assert.Equal(("Housing solicitor", 1, 1), (changed.Title, changed.Checks.Count, changed.Comparators.Count));
    }

    [Fact]
    public async Task A_stale_change_says_who_was_there_first_and_can_then_be_made()
    {
        await _host.Open("/gaps/WY-2026-0001/change");
        var sent = _host.Fields("change", ("Need.Title", "Second"));
        var head = await Browser(_world.Leeds, Role.HeadOfService);
        await head.Open("/gaps/WY-2026-0001/change");
        await head.SubmitAndFollow("change", ("Need.Title", "First"));

        await _host.Send(sent);

        Assert.Equal(HttpStatusCode.Conflict, _host.Status);
        Assert.Contains("changed this gap at 10:00 on 23 November 2026 while you were looking at it", _host.Text);
        await _host.SubmitAndFollow("change");
        Assert.Equal("Second", (await _scene.Read(_gap.Id)).Title);
    }

    [Fact]
    public async Task Wrong_answers_on_the_change_page_are_all_said_at_once()
    {
        await _host.Open("/gaps/WY-2026-0001/change");

        await _host.Submit("change", ("Need.Title", ""), ("Time.HoursAWeek", "200"), ("Price.Price", "free"), ("Skills.Rows[0].Level", "Wizard"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, _host.Status);
        Assert.Equal(4, _host.Errors.Count);
    }

    [Fact]
    public async Task The_host_withdraws_the_gap_and_says_how_it_was_met()
    {
        await _host.Open("/gaps/WY-2026-0001/withdraw");
        Assert.Contains(_host.Page.QuerySelectorAll("main a"), link => link.TextContent == "Cancel" && link.GetAttribute("href") == "/gaps/WY-2026-0001");
        Assert.NotNull(_host.Page.QuerySelector(".govuk-radios__conditional textarea[name='End.Note']"));
        await _host.Submit("withdraw");
        Assert.Contains("Select how the need was met", _host.Errors);

        await _host.SubmitAndFollow("withdraw", ("End.HowMet", "OwnStaff"));

        Assert.Contains("Our own staff do it", _host.Text);
        Assert.DoesNotContain("Change", _host.Page.QuerySelector("main")!.QuerySelectorAll("a").Select(link => link.TextContent.Trim()));
    }

    [Theory]
    [InlineData("withdraw")]
    [InlineData("close")]
    [InlineData("change")]
    [InlineData("reopen")]
    public async Task Another_member_does_not_get_the_pages_of_acts(string page)
    {
        var bradford = await Browser(_world.Bradford, Role.HeadOfService);

        await bradford.Open($"/gaps/WY-2026-0001/{page}");

        Assert.Equal(HttpStatusCode.Forbidden, bradford.Status);
    }

    [Fact]
    public async Task A_page_whose_act_the_state_does_not_allow_says_so()
    {
        await _host.Open("/gaps/WY-2026-0001/close");

        Assert.Contains("This gap is checking, so this cannot be done now.", _host.Text);
    }

    [Fact]
    public async Task The_page_says_how_it_stands_and_what_the_reader_can_do_next()
    {
        await _host.Open("/gaps/WY-2026-0001");
        Assert.Contains("Checking: 0 of 4 have answered, due 25 November 2026, 5pm. You need do nothing now.", _host.Text);
        Assert.DoesNotContain("Ask again for what is not covered", _host.Text);
        Assert.Single(_host.Page.QuerySelectorAll("main .govuk-button"));

        var bradford = await Browser(_world.Bradford, Role.ServiceManager);
        await bradford.Open("/gaps/WY-2026-0001");
        Assert.Contains("Bradford has to answer by", bradford.Text);
        Assert.Equal("Answer", bradford.Page.QuerySelector("main a[role=button]")!.TextContent);

        _world.Clock.MoveTo(_gap.CurrentCheck!.DueAt.AddMinutes(1));
        await _host.Open("/gaps/WY-2026-0001");
        Assert.Contains("Nobody found", _host.Page.QuerySelector(".govuk-inset-text")!.TextContent);
        Assert.Equal("/gaps/WY-2026-0001/clearance", _host.Page.QuerySelector("main a[role=button]")!.GetAttribute("href"));
    }

    [Fact]
    public async Task What_cannot_wait_is_folded_away_while_the_members_are_asked()
    {
        await _host.Open("/gaps/WY-2026-0001/placement");

        var folded = _host.Page.QuerySelectorAll("details").Single(details => details.TextContent.Contains("If it cannot wait", StringComparison.Ordinal));
        Assert.Equal(2, folded.QuerySelectorAll("a").Length);
        Assert.Contains("None was turned down.", _host.Text);
    }

    [Fact]
    public async Task The_list_opens_with_what_is_open_and_chips_take_that_away()
    {
        await _host.Open("/gaps/WY-2026-0001/withdraw");
        await _host.SubmitAndFollow("withdraw", ("End.HowMet", "OwnStaff"));

        await _host.Open("/gaps");
        Assert.DoesNotContain("WY-2026-0001", _host.Text);
        await _host.Open(_host.Page.QuerySelector(".moj-filter__tag")!.GetAttribute("href")!);

        Assert.Contains("WY-2026-0001", _host.Text);
    }

    [Fact]
    public async Task The_gap_is_copied_into_a_draft()
    {
        await _host.Open("/gaps/WY-2026-0001");

        await _host.SubmitAndFollow("copy");

        Assert.Contains("Check your answers", _host.Text);
        Assert.Contains("who looked at the own team and when", _host.Text);
    }

    [Fact]
    public async Task The_list_shows_ours_and_others_and_filters()
    {
        await _host.Open("/gaps");
        Assert.Contains("WY-2026-0001", _host.Text);
        Assert.Contains("0 of 4 have answered, due 25 November 2026, 5pm.", _host.Text);
        await _host.Open("/gaps?show=ours&status=Filled");
        Assert.Contains("No gap fits these filters.", _host.Text);
        await _host.Open("/gaps?show=ours&words=housing");
        Assert.Contains("WY-2026-0001", _host.Text);
        await _host.Open("/gaps?show=others");
        Assert.DoesNotContain("WY-2026-0001", _host.Text);

        var bradford = await Browser(_world.Bradford, Role.ServiceManager);
        await bradford.Open("/gaps?show=others");
        Assert.Contains("Your authority: not answered yet.", bradford.Text);
    }

    [Fact]
    public async Task An_auditor_of_the_partnership_sees_what_happened_and_not_what_is_the_hosts()
    {
        var auditor = await _site.Browser(await _world.Person(_world.Wakefield, Domain.Partnerships.ScopeKind.Partnership, _world.Partnership.Id, Role.Auditor));
        await _host.Open("/gaps/WY-2026-0001/change");
        await _host.SubmitAndFollow("change", ("Price.Price", "96"), ("PriceReason", "The panel asks for more"));

        await auditor.Open("/gaps/WY-2026-0001");
        Assert.DoesNotContain("204410", auditor.Text);
        await auditor.Open("/gaps/WY-2026-0001/history");
        Assert.Contains("Outside price changed", auditor.Text);
        Assert.DoesNotContain("The panel asks for more", auditor.Text);
        await _host.Open("/gaps/WY-2026-0001/history");
        Assert.Contains("The panel asks for more", _host.Text);
    }

    [Theory]
    [InlineData(Role.Officer)]
    [InlineData(Role.LineManager)]
    [InlineData(Role.ConflictOfficer)]
    public async Task The_hosts_own_figures_are_not_for_everybody_at_the_host(Role role)
    {
        var colleague = await Browser(_world.Leeds, role);

        await colleague.Open("/gaps/WY-2026-0001");

        Assert.Contains("Vacancy or absence", colleague.Text);
        Assert.All(["204410", "M/1234", "£95.00", "Quotation 17"], text => Assert.DoesNotContain(text, colleague.Text));
    }

    [Theory]
    [InlineData(Role.BudgetHolder)]
    [InlineData(Role.Finance)]
    [InlineData(Role.Director)]
    public async Task Those_who_decide_and_pay_at_the_host_see_its_figures(Role role)
    {
        var colleague = await Browser(_world.Leeds, role);

        await colleague.Open("/gaps/WY-2026-0001");

        Assert.Contains("204410", colleague.Text);
    }

    [Fact]
    public async Task A_joint_head_who_is_employed_elsewhere_sees_the_checklist_and_the_offers()
    {
        var joint = await _site.Browser(await _world.Person(_world.Bradford, Domain.Partnerships.ScopeKind.Authority, _world.Leeds.Id, Role.HeadOfService));

        await joint.Open("/gaps/WY-2026-0001/placement");

        Assert.Contains("Every member has answered, or its time has run out", joint.Text);
        Assert.Contains("No officer has been offered yet.", joint.Text);
    }

    private async Task<Browser> Browser(Domain.Partnerships.Authority authority, Role role) => await _site.Browser(await _world.Person(authority, role));
}
