using System.Net;
using TalentPool.Domain.Officers;
using TalentPool.Domain.Placements;
using TalentPool.Features.Officers;
using TalentPool.Platform.People;
using TalentPool.Tests.Features.Offers;
using TalentPool.Tests.Support;

namespace TalentPool.Tests.Features.Placements;

public sealed class PlacementPagesTests : IAsyncLifetime
{
    private World _world = null!;
    private PlacementScene _scene = null!;
    private Site _site = null!;

    public async Task InitializeAsync()
    {
        _world = await World.Create();
        _scene = await PlacementScene.Agreed(_world);
        _site = new Site(_world);
    }

    public async Task DisposeAsync()
    {
        await _site.DisposeAsync();
        await _world.DisposeAsync();
    }

    [Fact]
    public async Task Everything_that_the_start_needs_is_given_through_its_page()
    {
        await Fill(_scene.Requester, "supervisor", "name-supervisor", ("Model.Supervisor", $"{_scene.Supervisor.Id}"));
        await Fill(_scene.HomeFinance, "vat", "set-vat", ("Model.Treatment", "OutsideScope"));
        await Fill(_scene.LineManager, "certificate", "record-certificate",
            ("Model.Number", "SRA 123456"), ("Model.ExpiresOn.Day", "31"), ("Model.ExpiresOn.Month", "10"), ("Model.ExpiresOn.Year", "2027"));
        await Fill(_scene.HostHead, "authorisation", "authorise", ("Model.Supervisor", $"{_scene.Supervisor.Id}"),
            ("Model.SupervisorAuthority", "SRA 654321"), ("Model.Reference", "Scheme 4.2"));
        await Fill(_scene.HostConflict, "parties", "add-party", ("Model.Is", "yes"), ("Model.Name", "Acme Lettings"), ("Model.Standing", "Opponent"));
        await Fill(_scene.Officer, "interests", "declare-interest", ("Model.Interest", "no"));
        await Fill(_scene.HomeConflict, "conflict-answer", "answer-conflict", ("Model.Answer", "PossibleMatch"));
        var browser = await Fill(_scene.HostConflict, "conflict-decision", "decide-conflict", ("Model.Decision", "ClearWithSafeguards"), ("Model.Safeguards", "No access to the housing files"), ("Model.Access", "Jo Field\n\n Ali Khan "));

        Assert.Contains("Nothing is missing", browser.Text);
        Assert.Empty((await _scene.Placement()).WhatIsMissing(new DateOnly(2027, 1, 4)));
    }

    [Theory]
    [InlineData("supervisor", "name-supervisor", "Requester", 1)]
    [InlineData("vat", "set-vat", "HomeFinance", 1)]
    [InlineData("certificate", "record-certificate", "LineManager", 2)]
    [InlineData("authorisation", "authorise", "HostHead", 3)]
    [InlineData("reserved-work", "reserved-work", "HostHead", 1)]
    [InlineData("parties", "add-party", "HostConflict", 1)]
    [InlineData("matter", "matter", "HostConflict", 2)]
    [InlineData("matter-split", "matter-split", "HostConflict", 1)]
    [InlineData("interests", "declare-interest", "Officer", 1)]
    [InlineData("cancel", "cancel-placement", "Requester", 2)]
    public async Task An_empty_form_says_what_is_wrong(string page, string form, string person, int errors)
    {
        var browser = await _site.Browser(Named(person));
        await browser.Open($"{_scene.Address}/{page}");

        // The supervisor who is most likely is chosen already; here nobody is.
        await browser.Submit(form, page == "supervisor" ? [("Model.Supervisor", "")] : []);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.Equal(errors, browser.Errors.Count);
        Assert.Equal(1, (await _scene.Placement()).Version);
    }

    [Fact]
    public async Task That_there_is_no_other_party_is_said_on_the_page_of_the_parties_and_only_then_the_home_answers()
    {
        var home = await _site.Browser(_scene.HomeConflict);
        await home.Open($"{_scene.Address}/conflict-answer");
        Assert.Empty(home.Page.QuerySelectorAll("main form"));

        var browser = await Fill(_scene.HostConflict, "parties", "add-party", ("Model.Is", "no"));
        Assert.Contains("has said that there is no other party", browser.Text);

        await home.Open($"{_scene.Address}/conflict-answer");
        await home.Submit("answer-conflict");
        Assert.Equal("Choose what you found", Assert.Single(home.Errors));
        await Fill(_scene.HomeConflict, "conflict-answer", "answer-conflict", ("Model.Answer", "NothingFound"));
        Assert.Equal(HomeConflictAnswer.NothingFound, (await _scene.Placement()).HomeConflictAnswer);
    }

    [Fact]
    public async Task A_host_sets_right_on_its_page_whether_the_work_is_reserved()
    {
        await Fill(_scene.HostHead, "reserved-work", "reserved-work", ("Model.Answer", "no"), ("Model.Reason", "It is advice only."));
        Assert.False((await _scene.Placement()).IsReservedWork);

        await Fill(_scene.HostHead, "reserved-work", "reserved-work", ("Model.Answer", "yes"));
        Assert.True((await _scene.Placement()).IsReservedWork);
    }

    [Fact]
    public async Task A_host_cannot_ask_for_a_higher_check_than_the_work_permits()
    {
        var browser = await _site.Browser(_scene.Requester);
        await browser.Open($"{_scene.Address}/dbs");

        await browser.Submit("ask-for-dbs", ("Model.Level", "Enhanced"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.StartsWith("This kind of work permits a standard DBS check at most.", Assert.Single(browser.Errors), StringComparison.Ordinal);

        await Fill(_scene.Requester, "dbs", "ask-for-dbs", ("Model.Level", "Standard"));
        Assert.Equal(DbsLevel.Standard, (await _scene.Placement()).DbsAsked);
    }

    [Fact]
    public async Task Of_adjustments_only_the_officer_the_line_manager_and_the_supervisor_read_on_the_pages()
    {
        foreach (var page in new[] { "start", "tasks" })
        {
            var head = await _site.Browser(_scene.HostHead);
            await head.Open($"{_scene.Address}/{page}");
            Assert.Contains("Give access", head.Text);
            Assert.DoesNotContain("djustments", head.Text);
        }

        var browser = await Fill(_scene.LineManager, "tasks", "tick-task", ("Model.Task", "Adjustments"));
        Assert.Contains("Agree adjustments", browser.Text);
        Assert.DoesNotContain(PlacementTask.Adjustments, (await _scene.Placement()).OpenTasks);

        var requester = await _site.Browser(_scene.Requester);
        await requester.Open($"{_scene.Address}/history");
        Assert.DoesNotContain("djustments", requester.Text);
    }

    [Fact]
    public async Task After_the_end_the_supervisor_answers_three_questions_that_the_officer_reads_and_answers_and_finance_does_not()
    {
        await _scene.Arrange();
        await _scene.FinishStartList();
        _world.Clock.MoveTo(PlacementScene.FirstMorning);
        OfferScene.Must(await _scene.LetTimePass());
        _world.Clock.MoveTo(new DateTime(2027, 3, 30, 9, 0, 0, DateTimeKind.Utc));
        OfferScene.Must(await _scene.LetTimePass());

        await Fill(_scene.Officer, "tasks", "tick-task", ("Model.Task", "FilesReturned"));
        await Fill(_scene.Supervisor, "quality", "answer-quality",
            ("Model.QualityOfWork", "Yes"), ("Model.KeptToTime", "Partly"), ("Model.WouldWorkAgain", "Yes"), ("Model.Comment", "A week late with the bundle."));
        Assert.Contains(nameof(QualityAnswered), await _scene.Told(_scene.Officer));
        var officer = await Fill(_scene.Officer, "quality", "reply-to-quality", ("Reply.Text", "The papers came late."));

        Assert.Contains("A week late with the bundle.", officer.Text);
        Assert.Contains("The papers came late.", officer.Text);
        var finance = await _site.Browser(_scene.HostFinance);
        foreach (var page in new[] { "quality", "history", "" })
        {
            await finance.Open($"{_scene.Address}/{page}");
            Assert.DoesNotContain("bundle", finance.Text);
        }
    }

    [Fact]
    public async Task The_certificate_on_the_officers_record_is_filled_in()
    {
        OfferScene.Must(await _world.Use<RecordCredentialHandler>().Handle(PlacementScene.By(_scene.LineManager), new RecordCredential(
            _scene.Offers.OfficerId, CredentialKind.PractisingCertificate, "SRA 777", new DateOnly(2027, 10, 31), new DateOnly(2026, 11, 2))));

        await Fill(_scene.LineManager, "certificate", "record-certificate");

        Assert.Equal(("SRA 777", new DateOnly(2027, 10, 31)), ((await _scene.Placement()).CertificateNumber, (await _scene.Placement()).CertificateExpiresOn!.Value));
    }

    [Fact]
    public async Task The_page_says_first_what_the_reader_owes_and_the_list_names_the_councils()
    {
        var requester = await _site.Browser(_scene.Requester);

        await requester.Open(_scene.Address);
        Assert.Equal("Name a supervisor", requester.Page.QuerySelector("main .govuk-button")!.TextContent.Trim());
        Assert.Contains(requester.Page.QuerySelectorAll("main a.govuk-link"), link => link.TextContent == "Cancel this placement");
        Assert.Contains(", state: Agreed", requester.Page.QuerySelector("h1")!.TextContent);
        Assert.Contains("Hours used, of the most allowed", requester.Text);

        await requester.Open($"{_scene.Address}/start");
        Assert.Contains("What is needed before the work starts", requester.Text);
        Assert.Contains("Bradford’s conflict check", requester.Text);
        Assert.Contains("Leeds’s decision on conflicts", requester.Text);
        Assert.DoesNotContain("the host", requester.Page.QuerySelector("main")!.TextContent);
        Assert.DoesNotContain("The home", requester.Page.QuerySelector("main")!.TextContent);
    }

    [Fact]
    public async Task The_hosts_conflict_officer_is_asked_first_for_the_parties()
    {
        var browser = await _site.Browser(_scene.HostConflict);

        await browser.Open(_scene.Address);

        Assert.Equal(HttpStatusCode.OK, browser.Status);
        Assert.Equal("Enter the parties", browser.Page.QuerySelector("main .govuk-button")!.TextContent.Trim());
    }

    [Fact]
    public async Task Whoever_cannot_do_it_now_reads_why_and_whose_turn_it_is()
    {
        var requester = await _site.Browser(_scene.Requester);
        await requester.Open($"{_scene.Address}/conflict-answer");
        Assert.Contains("This is not for you to do. Bradford’s conflict officer has not answered to the parties. It waits for the conflict officer of Bradford.", requester.Text);

        var host = await _site.Browser(_scene.HostConflict);
        await host.Open($"{_scene.Address}/conflict-decision");
        Assert.Contains($"It waits for {_scene.Officer.Name}, Bradford.", host.Text);

        await _scene.SetVat(_scene.HomeFinance);
        await requester.Open($"{_scene.Address}/vat");
        Assert.Contains("there already", requester.Text);
    }

    [Fact]
    public async Task The_requester_is_chosen_as_supervisor_already_and_those_of_the_service_stand_first()
    {
        var requester = await _site.Browser(_scene.Requester);

        await requester.Open($"{_scene.Address}/supervisor");

        Assert.Equal($"{_scene.Requester.Id}", requester.Page.QuerySelector("select option[selected]")!.GetAttribute("value"));
        var groups = requester.Page.QuerySelectorAll("select optgroup").ToList();
        Assert.Equal(["Legal: managers and heads", "Everybody else"], groups.Select(group => group.GetAttribute("label")));
        Assert.Contains(_scene.HostHead.Name, groups[0].TextContent);
        Assert.Contains(_scene.HostFinance.Name, groups[1].TextContent);
    }

    [Fact]
    public async Task A_lapsed_advert_leaves_nothing_free_but_is_not_over_capacity()
    {
        await _scene.Arrange();
        _scene.World.Clock.MoveTo(new DateTime(2027, 2, 22, 10, 0, 0, DateTimeKind.Utc));
        var manager = await _site.Browser(_scene.LineManager);

        await manager.Open("/team");

        var row = manager.Page.QuerySelectorAll(".app-weeks tbody tr").Single();
        Assert.Contains("0:00, advert lapsed", row.TextContent);
        Assert.DoesNotContain("over capacity", row.TextContent);
        Assert.Contains("/team/confirm", row.QuerySelectorAll("a").Select(link => link.GetAttribute("href")));
        await manager.Open($"/team/{(await _scene.OfficerRecord()).Id}/availability");
        Assert.Contains("Advert lapsed", manager.Text);
        Assert.DoesNotContain("-10:00", manager.Text);
    }

    [Fact]
    public async Task What_was_typed_is_kept_when_something_is_wrong()
    {
        var browser = await _site.Browser(_scene.LineManager);
        await browser.Open($"{_scene.Address}/certificate");

        await browser.Submit("record-certificate", ("Model.Number", "SRA 123456"), ("Model.ExpiresOn.Day", "31"), ("Model.ExpiresOn.Month", "2"), ("Model.ExpiresOn.Year", "2027"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.Equal("SRA 123456", browser.Page.QuerySelector("input[name='Model.Number']")!.GetAttribute("value"));
    }

    [Fact]
    public async Task A_form_that_someone_else_has_overtaken_is_stale()
    {
        var browser = await _site.Browser(_scene.Requester);
        await browser.Open($"{_scene.Address}/cancel");
        OfferScene.Must(await _scene.NameSupervisor());

        await browser.Submit("cancel-placement", ("Model.Reason", "NoLongerNeeded"), ("Model.Explanation", "The claim settled"));

        Assert.Equal(HttpStatusCode.Conflict, browser.Status);
        Assert.Contains("The placement as it is now", browser.Text);
        Assert.Equal("The claim settled", browser.Page.QuerySelector("[name='Model.Explanation']")!.TextContent.Trim());
        await browser.SubmitAndFollow("cancel-placement");
        Assert.Equal(PlacementStatus.Cancelled, (await _scene.Placement()).Status);
    }

    [Fact]
    public async Task The_identifier_leads_to_the_reference()
    {
        var browser = await _site.Browser(_scene.Officer);

        await browser.Open($"/placements/{_scene.PlacementId}/start");

        Assert.EndsWith($"{_scene.Address}/start", browser.Location);
    }

    [Fact]
    public async Task The_start_list_says_what_is_missing_and_who_holds_it()
    {
        var browser = await _site.Browser(_scene.Officer);

        await browser.Open($"{_scene.Address}/start");

        Assert.Contains("Waiting for: Finance of Bradford.", browser.Text);
        Assert.Contains($"Waiting for: {_scene.LineManager.Name}, Bradford.", browser.Text);
        Assert.Equal(
            [$"{_scene.Address}/interests", $"{_scene.Address}/tasks"],
            browser.Page.QuerySelectorAll(".govuk-task-list__link").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public async Task A_placement_is_paused_resumed_extended_and_ended_through_its_pages()
    {
        await _scene.Arrange();
        _world.Clock.MoveTo(PlacementScene.FirstMorning);
        OfferScene.Must(await _scene.LetTimePass());
        OfferScene.Must(await _scene.ConfirmAvailability());

        await Fill(_scene.Requester, "pause", "pause", ("Model.Reason", "The hearing is adjourned"));
        await Fill(_scene.Requester, "resume", "resume");
        await Fill(_scene.Requester, "extend", "propose-extension",
            ("Model.NewEndsOn.Day", "25"), ("Model.NewEndsOn.Month", "4"), ("Model.NewEndsOn.Year", "2027"), ("Model.Added", "60:00"));
        await Fill(_scene.Officer, "extension", "answer-extension", ("Model.Answer", "yes"));
        await Fill(_scene.LineManager, "extension", "answer-extension", ("Model.Answer", "yes"));
        await Fill(_scene.BudgetHolder, "extension", "answer-extension", ("Model.Answer", "yes"));
        Assert.Equal(new DateOnly(2027, 4, 25), (await _scene.Placement()).EndsOn);
        await Fill(_scene.Requester, "extend", "propose-extension",
            ("Model.NewEndsOn.Day", "30"), ("Model.NewEndsOn.Month", "4"), ("Model.NewEndsOn.Year", "2027"), ("Model.Added", "0"));
        await Fill(_scene.Requester, "extension", "withdraw-extension");
        var browser = await Fill(_scene.Requester, "end-early", "end-early",
            ("Model.Reason", "WorkFinished"), ("Model.Explanation", "All claims are heard"), ("Model.LastDay.Day", "31"), ("Model.LastDay.Month", "1"), ("Model.LastDay.Year", "2027"));
        Assert.Contains("Notice has been given", browser.Text);

        await browser.Open($"{_scene.Address}/history");
        foreach (var title in new[] { "Work started", "Paused", "Resumed", "Extended", "Extension withdrawn", "Notice of an early end" })
        {
            Assert.Contains(title, browser.Text);
        }
    }

    [Fact]
    public async Task The_list_is_filtered_by_whose_it_is_and_its_status()
    {
        var reference = (await _scene.Placement()).Reference;
        var browser = await _site.Browser(_scene.Requester);

        await browser.Open("/placements?Side=in&Status=Agreed");
        Assert.Contains(reference, browser.Text);
        await browser.Open("/placements?Side=out");
        Assert.DoesNotContain(reference, browser.Text);
        await browser.Open("/placements?Status=Active");
        Assert.Contains("No placement is like this", browser.Text);

        var officer = await _site.Browser(_scene.Officer);
        await officer.Open("/placements?Side=mine");
        Assert.Contains(reference, officer.Text);
    }

    private async Task<Browser> Fill(Person person, string page, string form, params (string Name, string Value)[] answers)
    {
        var browser = await _site.Browser(person);
        await browser.Open($"{_scene.Address}/{page}");
        await browser.SubmitAndFollow(form, answers);
        return browser;
    }

    private Person Named(string name) => (Person)typeof(PlacementScene).GetProperty(name)!.GetValue(_scene)!;
}
