using System.Net;
using Microsoft.EntityFrameworkCore;
using TalentPool.Domain.Gaps;
using TalentPool.Tests.Support;

namespace TalentPool.Tests.Features.Gaps;

/// <content>Forms that are sent twice, late or after the draft has changed.</content>
public sealed partial class PostingJourneyTests
{
    [Theory]
    [InlineData("need")]
    [InlineData("post")]
    public async Task A_form_of_the_journey_that_is_sent_twice_at_once_is_stored_once(string form)
    {
        var draft = form == "post" ? await _scene.CompleteDraft() : Guid.Empty;
        using var client = await _site.Client(_requester);
        var browser = new Browser(client);
        await browser.Open(form == "post" ? $"/gaps/new/{draft}/check" : "/gaps/new/need");
        var (address, fields) = browser.Fields(form, form == "post" ? [] : [("Need.Title", "Housing lawyer"), ("Need.Description", "Possession claims.")]);

        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => client.PostAsync(address, new FormUrlEncodedContent(fields)))));

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode));
        Assert.Single(answers.Select(answer => answer.Headers.Location).Distinct());
        await using var db = _world.OpenDb();
        var gap = await db.Set<Gap>().AsNoTracking().SingleAsync();
        Assert.Equal(form == "post" ? 1 : 0, gap.Checks.Count);
    }

    [Fact]
    public async Task A_second_click_on_post_posts_once()
    {
        var id = await _scene.CompleteDraft();
        await _browser.Open($"/gaps/new/{id}/check");
        var sent = _browser.Fields("post");

        await _browser.Send(sent);
        var first = _browser.Location;
        await _browser.Send(sent);

        Assert.Equal(first, _browser.Location);
        Assert.Single(await _scene.Kinds(), "GapPosted");
    }

    [Fact]
    public async Task A_second_click_on_the_first_page_begins_one_draft()
    {
        await _browser.Open("/gaps/new/need");
        var sent = _browser.Fields("need", ("Need.Title", "Housing lawyer"), ("Need.Description", "Possession claims."));

        await _browser.Send(sent);
        await _browser.Send(sent);

        Assert.Single(await _scene.Kinds(), "GapDrafted");
    }

    [Fact]
    public async Task A_page_that_is_sent_again_with_other_answers_keeps_those()
    {
        var id = await _scene.Draft();
        await _browser.Open($"/gaps/new/{id}/arrangements");
        var remote = _browser.Fields("arrangements", ("Sharing.IsShared", "no"), ("Place.Where", "remote"));
        var onSite = _browser.Fields("arrangements", ("Sharing.IsShared", "no"), ("Place.Where", "site"), ("Place.Place", "Leeds"));

        await _browser.Send(remote);
        await _browser.Send(onSite);

        Assert.Equal(("Leeds", false), ((await _scene.Read(id)).Place, (await _scene.Read(id)).IsRemote));
    }

    [Fact]
    public async Task An_earlier_page_that_is_sent_again_after_posting_changes_nothing_and_says_so()
    {
        var id = await _scene.CompleteDraft();
        await _browser.Open($"/gaps/new/{id}/arrangements");
        var earlier = _browser.Fields("arrangements", ("Place.Where", "site"), ("Place.Place", "Leeds"));
        await _browser.Open($"/gaps/new/{id}/check");
        await _browser.SubmitAndFollow("post");

        await _browser.Send(earlier);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, _browser.Status);
        Assert.Contains("This gap has been posted. Change the posted gap instead.", _browser.Errors);
        Assert.True((await _scene.Read(id)).IsRemote);
    }

    [Fact]
    public async Task A_draft_that_changed_since_it_was_checked_is_not_posted_unseen()
    {
        var id = await _scene.CompleteDraft();
        await _browser.Open($"/gaps/new/{id}/check");
        var sent = _browser.Fields("post");
        var other = await _site.Browser(_requester);
        await other.Open($"/gaps/new/{id}/arrangements?from=check");
        await other.SubmitAndFollow("arrangements", ("Place.Where", "site"), ("Place.Place", "Leeds"));

        await _browser.Send(sent);

        Assert.Equal(HttpStatusCode.Conflict, _browser.Status);
        Assert.Contains($"{_requester.Name} changed this gap at", _browser.Text);
        await _browser.SubmitAndFollow("post");
        Assert.Equal(GapStatus.Checking, (await _scene.Read(id)).Status);
    }
}
