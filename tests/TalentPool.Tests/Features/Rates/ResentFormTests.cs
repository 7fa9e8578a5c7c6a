using System.Net;
using Microsoft.EntityFrameworkCore;
using TalentPool.Domain;
using TalentPool.Domain.Rates;
using TalentPool.Tests.Support;

namespace TalentPool.Tests.Features.Rates;

/// <summary>A form is one act: sent twice it happens once, and sent again with other answers it is not taken for the same.</summary>
public sealed class ResentFormTests : IAsyncLifetime
{
    private static readonly (string, string)[] Rate =
        [("Model.Grade", "PO4"), ("Model.Rate", "54.00"), ("Model.From.Day", "1"), ("Model.From.Month", "4"), ("Model.From.Year", "2026")];

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

    [Fact]
    public async Task The_same_form_sent_twice_is_done_once_and_answered_alike()
    {
        var browser = await Opened();
        var filled = browser.Fields("enter-rate", Rate);

        await browser.Send(filled);
        var first = browser.Location;
        await browser.Send(filled);

        Assert.Equal((HttpStatusCode.Redirect, first), (browser.Status, browser.Location));
        Assert.Equal([5_400], await Stored());
    }

    [Fact]
    public async Task The_same_form_sent_again_with_other_answers_is_told_that_they_were_not_stored()
    {
        var browser = await Opened();
        var first = browser.Fields("enter-rate", Rate);
        var other = browser.Fields("enter-rate", [.. Rate.Where(answer => answer.Item1 != "Model.Rate"), ("Model.Rate", "61.00")]);

        await browser.Send(first);
        await browser.Send(other);

        Assert.Equal(HttpStatusCode.Conflict, browser.Status);
        Assert.StartsWith("This form was sent before with other answers", Assert.Single(browser.Errors));
        Assert.Equal("61.00", browser.Page.QuerySelector("input[name='Model.Rate']")!.GetAttribute("value"));
        Assert.Equal([5_400], await Stored());
    }

    [Fact]
    public async Task Answers_that_were_refused_may_be_put_right_in_the_same_form()
    {
        var browser = await Opened();
        var wrong = browser.Fields("enter-rate", [.. Rate.Where(answer => answer.Item1 != "Model.Rate"), ("Model.Rate", "0.00")]);

        await browser.Send(wrong);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        await browser.Submit("enter-rate", Rate);

        Assert.Equal(HttpStatusCode.Redirect, browser.Status);
        Assert.Equal([5_400], await Stored());
    }

    [Fact]
    public async Task A_form_with_the_act_of_another_person_is_refused()
    {
        var (first, second) = (await Opened(), await Opened());
        var sent = first.Fields("enter-rate", Rate);
        await first.Send(sent);

        await second.Submit("enter-rate", [.. Rate, ("ActId", sent.Fields.Single(field => field.Key == "ActId").Value)]);

        Assert.Equal((HttpStatusCode.Conflict, "This form was already sent by someone else. Open the page again."), (second.Status, Assert.Single(second.Errors)));
        Assert.Equal([5_400], await Stored());
    }

    private async Task<Browser> Opened()
    {
        var browser = await _site.Browser(await _world.Person(_world.Leeds, Role.Finance));
        await browser.Open("/rates");
        return browser;
    }

    private async Task<List<long>> Stored()
    {
        await using var db = _world.OpenDb();
        return await db.Set<Rate>().Select(rate => rate.PencePerHour).ToListAsync();
    }
}
