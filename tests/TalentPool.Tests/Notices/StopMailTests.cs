using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TalentPool.Domain;
using TalentPool.Notices;
using TalentPool.Platform.People;
using TalentPool.Tests.Support;

namespace TalentPool.Tests.Notices;

/// <summary>Mail is stopped by the link in it, without a sign-in, by whoever presses the button there and by nobody who only looks.</summary>
public sealed class StopMailTests : IAsyncLifetime
{
    private World _world = null!;
    private Site _site = null!;
    private Person _person = null!;

    public async Task InitializeAsync()
    {
        _world = await World.Create();
        _site = new Site(_world);
        _person = await _world.Person(_world.Leeds, Role.ServiceManager);
    }

    public async Task DisposeAsync()
    {
        await _site.DisposeAsync();
        await _world.DisposeAsync();
    }

    [Fact]
    public async Task Opening_the_link_changes_nothing_and_the_button_stops_that_kind()
    {
        var browser = await _site.Browser();

        await browser.Open($"/mail/stop?token={Token(NoticeKind.Placements)}");
        Assert.Equal(HttpStatusCode.OK, browser.Status);
        Assert.Contains("It is about: placements", browser.Text);
        Assert.Empty(await Chosen());

        await browser.Submit("stop-mail");
        Assert.Contains("You get no more mail about this: placements", browser.Text);
        Assert.Equal([(NoticeKind.Placements, NoticeWay.LiveOnly)], await Chosen());

        await browser.Open($"/mail/stop?token={Token(NoticeKind.Placements)}");
        await browser.Submit("stop-mail");
        Assert.Contains("Stopped", browser.Text);
    }

    [Fact]
    public async Task A_mail_program_stops_it_with_one_post()
    {
        using var client = await _site.Client();
        var address = $"/mail/stop/now?token={Token(NoticeKind.Gaps)}";

        var looked = await client.GetAsync(address);
        Assert.Equal(HttpStatusCode.Redirect, looked.StatusCode);
        Assert.StartsWith("/mail/stop?token=", looked.Headers.Location!.ToString(), StringComparison.Ordinal);
        Assert.Empty(await Chosen());

        var stopped = await client.PostAsync(address, new FormUrlEncodedContent([new("List-Unsubscribe", "One-Click")]));
        Assert.Equal(HttpStatusCode.OK, stopped.StatusCode);
        Assert.Equal([(NoticeKind.Gaps, NoticeWay.LiveOnly)], await Chosen());
    }

    [Fact]
    public async Task The_digest_stops_for_news_and_never_for_duty()
    {
        await using (var db = _world.OpenDb())
        {
            db.AddRange(
                new NoticeChoice(_person.Id, NoticeKind.Asked, NoticeWay.Digest),
                new NoticeChoice(_person.Id, NoticeKind.Gaps, NoticeWay.Digest),
                new NoticeChoice(_person.Id, NoticeKind.Offers, NoticeWay.None));
            await db.SaveChangesAsync();
        }

        var browser = await _site.Browser();
        await browser.Open($"/mail/stop?token={Token(null)}");
        Assert.Contains("Stop the daily digest?", browser.Text);
        await browser.Submit("stop-mail");

        Assert.Equal([(NoticeKind.Asked, NoticeWay.Digest), (NoticeKind.Gaps, NoticeWay.LiveOnly), (NoticeKind.Offers, NoticeWay.None)], await Chosen());
    }

    [Fact]
    public async Task Mail_of_duty_cannot_be_stopped_this_way_and_the_page_says_so()
    {
        var browser = await _site.Browser();
        await browser.Open($"/mail/stop?token={Token(NoticeKind.Asked)}");
        Assert.Contains("This mail cannot be switched off here", browser.Text);
        Assert.Empty(browser.Page.QuerySelectorAll("form input[value=stop-mail]"));

        using var client = await _site.Client();
        var refused = await client.PostAsync($"/mail/stop/now?token={Token(NoticeKind.Asked)}", null);
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        Assert.Empty(await Chosen());
    }

    [Theory]
    [InlineData("")]
    [InlineData("?token=")]
    [InlineData("?token=made-up")]
    [InlineData("?token=CfDJ8AAAAAAAAAAAAAAAAAAAAAA")]
    public async Task A_damaged_link_is_explained(string query)
    {
        var browser = await _site.Browser();
        await browser.Open($"/mail/stop{query}");
        Assert.Equal(HttpStatusCode.OK, browser.Status);
        Assert.Contains("This link is damaged", browser.Text);

        using var client = await _site.Client();
        Assert.Equal(HttpStatusCode.BadRequest, (await client.PostAsync($"/mail/stop/now{query}", null)).StatusCode);
    }

    [Fact]
    public async Task Mail_that_waited_when_its_kind_was_stopped_is_not_sent()
    {
        var folder = Directory.CreateTempSubdirectory("talentpool-stop-").FullName;
        var auditor = await ToldAuditor.In(_world);
        await using (var db = _world.OpenDb())
        {
            // As if it had been of a kind that can be stopped.
            var rule = _world.Service<NoticeRules>().All.First(known => known.ChosenBy == NoticeKind.Placements);
            await db.Set<Notice>().ExecuteUpdateAsync(set => set.SetProperty(notice => notice.Rule, rule.Key));
            db.Add(new NoticeChoice(auditor.Id, NoticeKind.Placements, NoticeWay.LiveOnly));
            await db.SaveChangesAsync();
        }

        await _world.Mail(MailRun.Into(folder)).Send();

        Assert.Empty(Directory.GetFiles(folder));
        await using var after = _world.OpenDb();
        var mail = await after.Set<MailMessage>().AsNoTracking().SingleAsync();
        Assert.Equal((false, "The person no longer wants mail about it."), (mail.IsDead, mail.LastError));
    }

    [Fact]
    public async Task The_page_of_the_account_keeps_what_is_chosen_and_offers_no_way_out_of_duty()
    {
        var browser = await _site.Browser(_person);
        await browser.Open("/account/notices");
        Assert.Equal(["AtOnce", "Digest"], browser.Page.QuerySelectorAll("select[name='Model.Ways[Asked]'] option").Select(option => option.GetAttribute("value")));

        await browser.SubmitAndFollow("choose-notices", ("Model.Ways[Asked]", "Digest"), ("Model.Ways[Gaps]", "None"));
        Assert.Contains("Your choices are saved", browser.Text);
        Assert.Equal("None", browser.Page.QuerySelector("select[name='Model.Ways[Gaps]'] option[selected]")!.GetAttribute("value"));
        Assert.Equal([(NoticeKind.Asked, NoticeWay.Digest), (NoticeKind.Gaps, NoticeWay.None)], await Chosen());

        await browser.Submit("choose-notices", ("Model.Ways[Asked]", "None"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.Contains("belongs to your work", Assert.Single(browser.Errors));

        await browser.Open("/account/notices");
        await browser.Submit("choose-notices", ("Model.Ways[Gaps]", "Never"));
        Assert.Equal("Select how you are told of gaps and enquiries", Assert.Single(browser.Errors));
    }

    private string Token(NoticeKind? kind) => _site.Services.GetRequiredService<MailStop>().Token(_person.Id, kind);

    private async Task<IReadOnlyList<(NoticeKind, NoticeWay)>> Chosen()
    {
        await using var db = _world.OpenDb();
        return [.. (await db.Set<NoticeChoice>().Where(choice => choice.PersonId == _person.Id).ToListAsync()).OrderBy(choice => choice.Kind).Select(choice => (choice.Kind, choice.Way))];
    }
}
