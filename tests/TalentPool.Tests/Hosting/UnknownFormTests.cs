using System.Net;
using TalentPool.Domain;
using TalentPool.Features.Gaps;
using TalentPool.Tests.Features.Gaps;
using TalentPool.Tests.Support;

namespace TalentPool.Tests.Hosting;

/// <summary>Forms that are sent twice, late or by hand get an answer that a person can read, in Development as well.</summary>
public sealed class UnknownFormTests : IAsyncLifetime
{
    private World _world = null!;
    private Site _site = null!;

    public async Task InitializeAsync()
    {
        _world = await World.Create();
        _site = new Site(_world);
    }

    public async Task DisposeAsync()
    {
        await _site.DisposeAsync();
        await _world.DisposeAsync();
    }

    [Theory]
    [InlineData("Testing", "no-such-form")]
    [InlineData("Development", "no-such-form")]
    [InlineData("Testing", null)]
    [InlineData("Development", null)]
    public async Task A_form_that_its_page_does_not_have_leads_back_to_the_page(string environment, string? form)
    {
        await using var site = new Site(_world, environment);
        var browser = await site.Browser(await _world.Person(_world.Leeds, Role.Officer));

        await browser.SendByHand("/account?from=here", form);

        Assert.Equal(HttpStatusCode.BadRequest, browser.Status);
        Assert.Contains("This form can no longer be sent", browser.Text);
        Assert.Contains("What it was for has changed", browser.Text);
        Assert.DoesNotContain("formname", browser.Text);
        Assert.NotNull(browser.Page.QuerySelector("main a[href='/account?from=here']"));
    }

    [Theory]
    [InlineData("Testing")]
    [InlineData("Development")]
    public async Task A_form_for_a_record_that_one_may_not_know_is_not_found(string environment)
    {
        await using var site = new Site(_world, environment);
        var scene = new GapScene(_world);
        var draft = await scene.Draft();
        var stranger = await _world.Person(_world.Bradford, Role.ServiceManager, Role.HeadOfService, Role.Officer);
        var browser = await site.Browser(stranger);
        var other = await _world.Person(_world.Leeds, Role.Officer);

        foreach (var address in new[] { $"/gaps/new/{draft}/check", $"/people/{other.Id}", $"/offers/{Guid.NewGuid()}/decide", $"/clearances/{Guid.NewGuid()}", $"/enquiries/{Guid.NewGuid()}", "/gaps/WY-2026-9999/questions", "/placements/WY-P-2026-9999/cancel" })
        {
            await browser.SendByHand(address, "suspend");
            Assert.True(browser.Status == HttpStatusCode.NotFound, $"{address}: {browser.Status}");
            Assert.Contains("Page not found", browser.Text);
        }
    }

    [Fact]
    public async Task A_second_click_on_suspend_is_harmless_and_a_colleague_is_told_that_it_is_done()
    {
        var person = await _world.Person(_world.Leeds, Role.Officer);
        var (head, colleague) = (await _site.Browser(await _world.Person(_world.Leeds, Role.HeadOfService)), await _site.Browser(await _world.Person(_world.Leeds, Role.HeadOfService)));
        await head.Open($"/people/{person.Id}");
        await colleague.Open($"/people/{person.Id}");
        var sent = head.Fields("suspend");

        await head.Send(sent);
        Assert.Equal(HttpStatusCode.Redirect, head.Status);
        await head.Send(sent);
        Assert.Equal((HttpStatusCode.Redirect, $"/people/{person.Id}"), (head.Status, head.Location?.Replace("https://localhost", "")));

        await colleague.Submit("suspend");
        Assert.Equal((HttpStatusCode.UnprocessableEntity, "This person has already been suspended."), (colleague.Status, Assert.Single(colleague.Errors)));

        await head.Open($"/people/{person.Id}");
        var restored = head.Fields("restore");
        await head.Send(restored);
        await head.Send(restored);
        Assert.Equal(HttpStatusCode.Redirect, head.Status);
    }

    [Fact]
    public async Task A_second_click_on_ending_a_role_is_harmless()
    {
        var person = await _world.Person(_world.Leeds, Role.Officer);
        var head = await _site.Browser(await _world.Person(_world.Leeds, Role.HeadOfService));
        await head.Open($"/people/{person.Id}");
        var form = head.Page.QuerySelectorAll("input[name=_handler]").Select(input => input.GetAttribute("value")!).Single(name => name.StartsWith("end-", StringComparison.Ordinal));
        var sent = head.Fields(form);

        await head.Send(sent);
        await head.Send(sent);

        Assert.Equal(HttpStatusCode.Redirect, head.Status);
    }

    [Fact]
    public async Task A_second_answer_to_a_question_is_harmless_when_it_is_the_same_and_refused_by_name_when_it_is_late()
    {
        var scene = new GapScene(_world);
        var gap = await scene.Posted();
        var asker = await _world.Person(_world.Bradford, Role.ServiceManager);
        Assert.True((await _world.Use<AskAboutGapHandler>().Handle(GapScene.Of(asker), new AskAboutGap(gap.Id, _world.Bradford.Id, "Which court?"))).IsDone);
        var question = (await scene.Read(gap.Id)).Questions.Single();
        var (form, field) = ($"answer-{question.Id:N}", $"Answers.{question.Id:N}");
        var (host, late) = (await _site.Browser(await scene.Requester()), await _site.Browser(await scene.Requester()));
        await host.Open($"/gaps/{gap.Reference}/questions");
        await late.Open($"/gaps/{gap.Reference}/questions");
        var sent = host.Fields(form, (field, "Leeds County Court."));

        await host.Send(sent);
        await host.Send(sent);
        Assert.Equal(HttpStatusCode.Redirect, host.Status);

        await late.Submit(form, (field, "Bradford."));
        Assert.Equal((HttpStatusCode.UnprocessableEntity, "This question has already been answered."), (late.Status, Assert.Single(late.Errors)));
        Assert.Contains("Leeds County Court.", late.Text);
        Assert.Contains("Bradford.", late.Page.QuerySelector("textarea")!.TextContent);
    }
}
